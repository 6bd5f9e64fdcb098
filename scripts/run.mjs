/**
 * `node scripts/run.mjs <script> [arguments]`: runs an npm script on any machine that has Node 20.19 and npm.
 *
 * Plain Node 20 code, because it runs before anything is installed: it installs what package.json and the lock name, lets
 * WXT write its types, and hands over to `npm run`, which finds the Node 24 that was installed before the machine's own.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** `npm ci` fails where optional packages of other platforms are missing from the lock, so it is `install`. */
const INSTALL = ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
const OLDEST_NODE = [22, 18];

const readJson = (path) => (existsSync(ROOT + path) ? JSON.parse(readFileSync(ROOT + path, 'utf8')) : undefined);

/** What npm itself noted as installed is the stamp; optional packages of other platforms are not expected in it. */
function isInstalled() {
  const installed = readJson('node_modules/.package-lock.json')?.packages;
  const locked = readJson('package-lock.json')?.packages;
  if (!installed || !locked) return false;
  const wanted = readJson('package.json');
  const isThere = (path, version) => installed[path]?.version === version;
  return (
    Object.entries({ ...wanted.dependencies, ...wanted.devDependencies }).every(([name, version]) =>
      isThere(`node_modules/${name}`, version),
    ) &&
    Object.entries(locked).every(
      ([path, entry]) => path === '' || entry.optional || entry.peer || isThere(path, entry.version),
    )
  );
}

function npm(...words) {
  const cli = process.env.npm_execpath;
  const [command, ...first] = cli?.endsWith('.js') ? [process.execPath, cli] : ['npm'];
  const done = spawnSync(command, [...first, ...words], { cwd: ROOT, stdio: 'inherit', shell: command === 'npm' });
  return done.status ?? 1;
}

function leave(line) {
  console.error(line);
  process.exit(1);
}

const [script, ...words] = process.argv.slice(2);
if (!script) leave('Usage: node scripts/run.mjs <script> [arguments]');

if (!isInstalled()) {
  console.log('Setting up: installing what package-lock.json names …');
  if (npm(...INSTALL) !== 0) leave('Set-up failed: npm could not install the packages. Is the registry reachable?');
}
if (!existsSync(`${ROOT}node_modules/.bin/node`) && !existsSync(`${ROOT}node_modules/.bin/node.cmd`)) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    leave(`Node ${OLDEST_NODE.join('.')} or newer is needed on this platform; this is ${process.versions.node}.`);
  }
}
if (!existsSync(`${ROOT}.wxt/tsconfig.json`) && npm('run', '-s', 'prepare-types') !== 0) leave('wxt prepare failed.');

process.exit(npm('run', '-s', script, ...(words.length > 0 ? ['--', ...words] : [])));
