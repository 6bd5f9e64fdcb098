/** The built product in a real browser, with what somebody has stored and pages of peers beside it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger, runnerImport } from 'vite';

/** A module of the project that is TypeScript. */
export const load = async (file) =>
  (
    await runnerImport(`./${file}`, {
      configFile: false,
      root: process.cwd(),
      customLogger: createLogger('error'),
      resolve: { alias: { '@': process.cwd() } },
    })
  ).module;

const built = new Set();

/** Folder of the shipped build as the sources are now, or of the build whose clock can be set. */
export function buildOf(kind, isForTests = false) {
  const words = isForTests ? ['scripts/build-test.mjs'] : ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', kind];
  const name = words.join(' ');
  if (!built.has(name)) {
    const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
    built.add(name);
  }
  return join('.output', `${kind}-mv3${isForTests ? '-test' : ''}`);
}

const page = (style, script) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <script type="module" src="${script}"></script>
    <link rel="stylesheet" href="${style}">
  </head>
  <body><div id="page"></div></body>
</html>
`;

/** What any extension does that shows its rows and nothing else. */
const PLAIN = `const api = globalThis.browser ?? chrome;
const { open } = await api.storage.local.get(['open', 'preferences', 'health']);
for (const { id, title, stateText } of open.standings) {
  const line = document.createElement('article');
  line.dataset.orderId = id;
  line.textContent = title + ' · ' + stateText;
  document.getElementById('page').append(line);
}
`;
const EMPTY = `document.getElementById('page').innerHTML = '<p data-order-id>.</p>';\n`;

/** A copy of a build with two pages more: one that is empty, and one that draws a plain line a row in the popup's style. */
export function withPeers(build) {
  const folder = mkdtempSync(join(tmpdir(), 'second-thoughts-bench-'));
  cpSync(build, folder, { recursive: true });
  const [style] = readFileSync(join(build, 'popup.html'), 'utf8').match(/\/assets\/[^"]+\.css/) ?? [];
  if (!style) throw new Error('the popup has no style sheet');
  mkdirSync(join(folder, 'bench'));
  const files = {
    'plain.html': page(style, '/bench/plain.js'),
    'plain.js': PLAIN,
    'empty.html': page('/bench/empty.css', '/bench/empty.js'),
    'empty.js': EMPTY,
    'empty.css': 'body { margin: 8px; }\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'bench', name), text);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Keys set at once; a message of many megabytes is none that a browser takes. */
const KEYS_AT_ONCE = 500;

/** Puts what somebody has stored after so many orders into the extension. */
export async function fillStore(drive, open, ended) {
  const { storeOf } = await load('tests/bench/stored.ts');
  const entries = Object.entries(storeOf(open, ended, Date.now()));
  for (let from = 0; from < entries.length; from += KEYS_AT_ONCE) {
    await drive.setStorage(Object.fromEntries(entries.slice(from, from + KEYS_AT_ONCE)));
  }
}
