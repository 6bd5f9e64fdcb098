/** How large what was built is, as it travels: minified and packed. One answer for `npm run doctor` and `npm run bench`. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';

export const manifestOf = (root) => JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));

/** Bytes of a file of the build, gzipped. */
export const zippedSize = (root, file) => gzipSync(readFileSync(join(root, file)), { level: 9 }).length;

/** Of the larger one: each page of the shop loads the one of its own site. */
export const contentScriptSize = (root) =>
  Math.max(...manifestOf(root).content_scripts.map(({ js }) => zippedSize(root, js[0])));
export const workerSize = (root) => zippedSize(root, 'background.js');

/** Bytes of the whole build as one zip file. */
export function packageSize(root) {
  const files = readdirSync(root, { recursive: true }).filter((file) => statSync(join(root, file)).isFile());
  return zipSync(Object.fromEntries(files.map((file) => [file, readFileSync(join(root, file))])), { level: 9 }).length;
}
