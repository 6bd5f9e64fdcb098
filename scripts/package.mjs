/**
 * `npm run package`: both shipped builds, packed as each store takes them, the sources that the Firefox reviewers build from,
 * and the checksums of all three, in `.output/packages`.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { zip } from 'wxt';

const FOLDER = join('.output', 'packages');

process.env.NODE_ENV = 'production'; // a shell that says otherwise would change the bytes
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const made = [...(await zip({ browser: 'chrome' })), ...(await zip({ browser: 'firefox' }))].map((path) => {
  const packed = join(FOLDER, basename(path));
  copyFileSync(path, packed);
  rmSync(path);
  return packed;
});

const lines = made.map((path) => `${createHash('sha256').update(readFileSync(path)).digest('hex')}  ${basename(path)}`);
writeFileSync(join(FOLDER, 'SHA256SUMS'), `${lines.join('\n')}\n`);
console.log(`\nIn ${FOLDER}:`);
for (const [at, path] of made.entries()) console.log(`${lines[at]}  ${(statSync(path).size / 1e6).toFixed(2)} MB`);
process.exit(0);
