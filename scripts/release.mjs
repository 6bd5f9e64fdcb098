/**
 * `npm run release -- 1.2.3`: sets the version, dates the CHANGELOG, checks everything, and leaves the packages with their
 * checksums in `.output/packages`. What it wrote is put back when a check fails. Committing, tagging and uploading stay with you.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const VERSION = /^\d+\.\d+\.\d+$/;
const WRITTEN = ['package.json', 'package-lock.json', 'CHANGELOG.md'];

function leave(line) {
  console.error(line);
  process.exit(1);
}

const [version = ''] = process.argv.slice(2);
const before = JSON.parse(readFileSync('package.json', 'utf8')).version;
const parts = (text) => text.split('.').map(Number);
const isLater = (one, other) => {
  const at = parts(one).findIndex((part, index) => part !== parts(other)[index]);
  return at >= 0 && parts(one)[at] > parts(other)[at];
};
if (!VERSION.test(version)) leave('Usage: npm run release -- 1.2.3');
if (!isLater(version, before)) leave(`${version} does not come after ${before}.`);
if (spawnSync('git', ['status', '--porcelain'], { encoding: 'utf8' }).stdout.trim() !== '') {
  leave('Something is not committed: a release is made of what is in the history.');
}

const texts = new Map(WRITTEN.map((path) => [path, readFileSync(path, 'utf8')]));
const changelog = texts.get('CHANGELOG.md');
if (!/^## Unreleased\n\n\S/m.test(changelog)) leave('CHANGELOG.md says nothing under "Unreleased".');

/** The first two places in the lock file are the project's own. */
const withVersion = (text, times) => {
  let left = times;
  return text.replaceAll(`"version": "${before}"`, (found) => (left-- > 0 ? `"version": "${version}"` : found));
};
writeFileSync('package.json', withVersion(texts.get('package.json'), 1));
writeFileSync('package-lock.json', withVersion(texts.get('package-lock.json'), 2));
const today = new Date().toISOString().slice(0, 10);
writeFileSync('CHANGELOG.md', changelog.replace('## Unreleased\n', `## Unreleased\n\n## ${version}, ${today}\n`));

/** The check packs as well, so what it leaves is what was checked. */
const SUMS = '.output/packages/SHA256SUMS';
rmSync(SUMS, { force: true });
const { status } = spawnSync('npm run -s check', { stdio: 'inherit', shell: true });
const sums = existsSync(SUMS) ? readFileSync(SUMS, 'utf8').trim() : '';
if (status !== 0 || sums.split('\n').some((line) => !line.includes(`-${version}-`))) {
  for (const [path, text] of texts) writeFileSync(path, text);
  leave('\nA check failed, or a package is missing: version and CHANGELOG are as they were.');
}
console.log(`\n${version} is ready in .output/packages:\n${sums}\nNext: npm test, then commit and tag v${version}.`);
