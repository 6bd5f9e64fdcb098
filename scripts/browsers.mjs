/** The two real browsers: those of the machine, else brought along where that is possible, else one line that says what to do. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

const CACHE = join('.setup', 'browsers');
const isWindows = platform() === 'win32';

const KNOWN = {
  chrome: {
    label: 'Chrome or Chromium',
    variable: 'CHROME',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
      `${process.env.LOCALAPPDATA}\\Google\\Chrome\\Application\\chrome.exe`,
    ],
    debian: 'chromium',
    download: 'chrome@stable',
  },
  firefox: {
    label: 'Firefox',
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      `${homedir()}/Applications/Firefox.app/Contents/MacOS/firefox`,
      `${process.env.PROGRAMFILES}\\Mozilla Firefox\\firefox.exe`,
    ],
    debian: 'firefox-esr',
    download: 'firefox@esr',
  },
};

const onPath = (command) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, isWindows ? `${command}.exe` : command))
    .find((path) => existsSync(path));

/** Path of the browser on this machine, or `undefined`. `CHROME` and `FIREFOX` in the environment come first. */
function findBrowser(browser) {
  const { variable, commands, places } = KNOWN[browser];
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : undefined;
  return commands.map(onPath).find(Boolean) ?? places.find((place) => existsSync(place));
}

const isDebianRoot = () => platform() === 'linux' && process.getuid?.() === 0 && onPath('apt-get') !== undefined;

function installDebian(packages) {
  const options = {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-q'], options);
  spawnSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], options);
}

/** Downloads into `.setup/browsers` and returns the executable, or `undefined` when it could not be fetched. */
function download(name) {
  try {
    const cli = join('node_modules', '@puppeteer', 'browsers', 'lib', 'main-cli.js');
    const words = [cli, 'install', name, '--path', CACHE, '--format', '{{path}}'];
    const path = execFileSync(process.execPath, words, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Makes sure that the named browsers are there and returns their paths; `CHROME` and `FIREFOX` are set for what runs after.
 * Ends the process with one line where a browser can neither be found nor installed.
 *
 * @param {readonly ('chrome' | 'firefox')[]} browsers
 * @returns {Promise<Record<string, string>>}
 */
export async function readyBrowsers(browsers) {
  const missing = browsers.filter((browser) => !findBrowser(browser));
  if (missing.length > 0 && isDebianRoot()) installDebian(missing.map((browser) => KNOWN[browser].debian));
  const paths = {};
  for (const browser of browsers) {
    const { label, variable, download: name } = KNOWN[browser];
    const path = findBrowser(browser) ?? download(name);
    if (!path) {
      console.error(`${label} was not found and could not be fetched: install it, or set ${variable} to its path.`);
      process.exit(1);
    }
    paths[browser] = path;
    process.env[variable] = path;
  }
  return paths;
}
