/** `npm run doctor`: how the project stands, on one page. Reads what the last builds and test run left behind. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createLogger, runnerImport } from 'vite';
import { readyBrowsers } from './browsers.mjs';
import { contentScriptSize, manifestOf, workerSize } from './sizes.mjs';

const PACKAGES = join('.output', 'packages');
const MONTHS_FRESH = 6;

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const say = (label, text) => console.log(`${label.padEnd(20)} ${text}`);
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const lastLine = (command, words) =>
  spawnSync(command, words, { encoding: 'utf8' }).stdout?.trim().split('\n').at(-1) ?? 'not found';

const own = readJson('package.json');
say('version', `${own.version}, Node ${process.versions.node}`);
for (const [name, path] of Object.entries(await readyBrowsers(['chrome', 'firefox']))) {
  say(name, lastLine(path, ['--version']));
}
const all = { ...own.dependencies, ...own.devDependencies };
say('packages used', `${Object.keys(own.dependencies).length} in the product, ${Object.keys(all).length} with tools`);
const locked = Object.entries(readJson('package-lock.json').packages).filter(([path]) => path !== '');
const licences = Object.entries(Object.groupBy(locked, ([, { license }]) => license ?? 'none named'))
  .map(([name, packages]) => [name, packages.length])
  .toSorted(([, one], [, other]) => other - one);
say('licences', `of ${locked.length} packages: ${licences.map(([name, count]) => `${name} ${count}`).join(' · ')}`);

for (const browser of ['chrome', 'firefox']) {
  const root = join('.output', `${browser}-mv3`);
  if (!existsSync(root)) {
    say(browser, 'not built: npm run package');
    continue;
  }
  const manifest = manifestOf(root);
  const least = manifest.minimum_chrome_version ?? manifest.browser_specific_settings.gecko.strict_min_version;
  say(`${browser}, from`, `${least}; permissions: ${manifest.permissions.join(', ')}`);
  say(`${browser}, gzip`, `content script ${kB(contentScriptSize(root))}, worker ${kB(workerSize(root))}`);
}
for (const file of existsSync(PACKAGES) ? readdirSync(PACKAGES) : []) {
  if (file.endsWith('.zip')) say('package', `${file}, ${kB(statSync(join(PACKAGES, file)).size)}`);
}

const catalogues = readdirSync(join('public', '_locales'));
say('languages', `${catalogues.length}: ${catalogues.join(' ')}`);

const { module } = await runnerImport('./utils/domain/knowledge/rules.ts', {
  configFile: false,
  root: process.cwd(),
  customLogger: createLogger('error'),
  resolve: { alias: { '@': process.cwd() } },
});
const monthsOld = (month) => {
  const [year, number] = month.split('-').map(Number);
  const now = new Date();
  return (now.getFullYear() - year) * 12 + now.getMonth() + 1 - number;
};
const facts = Object.entries(module.RULES ?? {});
const stale = facts.filter(([, { checked }]) => checked !== undefined && monthsOld(checked) > MONTHS_FRESH);
say(
  'rules',
  `${facts.length}, ${stale.length} not checked for ${MONTHS_FRESH} months${stale.map(([key]) => ` ${key}`)}`,
);

const lint = spawnSync('npm run -s lint', { encoding: 'utf8', shell: true });
say('lint', lint.status === 0 ? 'clean' : 'fails: npm run lint');
const addon = spawnSync('npm run -s lint:firefox', { encoding: 'utf8', shell: true }).stdout ?? '';
const count = (what) => new RegExp(`${what}\\s+(\\d+)`).exec(addon)?.[1] ?? '?';
say('add-on lint', `${count('errors')} errors, ${count('warnings')} warnings (docs/store/reviewer-notes.md)`);

const LAST = join('.setup', 'last-test.json');
if (existsSync(LAST)) {
  const { at, seconds, passed, failed } = readJson(LAST);
  say('last npm test', `${at.slice(0, 16)}, ${seconds} s, ${passed} passed, ${failed} failed`);
} else say('last npm test', 'none here yet');
process.exit(0);
