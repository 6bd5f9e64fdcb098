/** What a build consists of. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;

/** Path inside the build → text, sorted by path. */
export function readBuild(build: string): ReadonlyMap<string, string> {
  const root = join('.output', build);
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'latin1')]));
}

export const readManifest = (build: string) =>
  JSON.parse(readFileSync(join('.output', build, 'manifest.json'), 'utf8'));
