/**
 * `npm run map`: prints the rooms of the house with files, lines and arrows, and fails on an arrow back or a circle. With
 * `--write` it puts the table of rooms into `utils/README.md`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { runnerImport } from 'vite';

const README = 'utils/README.md';
const load = async (path) => (await runnerImport(path, { configFile: false, logLevel: 'error' })).module;

const { houseMap, roomsTable } = await load('./scripts/map/print.ts');
const { readSources } = await load('./tests/house.ts');

if (process.argv.includes('--write')) {
  const text = await readFile(README, 'utf8');
  await writeFile(
    README,
    text.replace(/^\| room (?:.*\n)(?:\|.*\n)*/m, () => `${roomsTable()}\n`),
  );
}
const { text, breaches } = houseMap(readSources());
console.log(text);
process.exitCode = breaches.length > 0 ? 1 : 0;
