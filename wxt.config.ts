import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { mergeConfig, normalizePath, type Plugin, type UserConfig } from 'vite';
import { defineConfig } from 'wxt';

const TEST_CLOCK = process.env.TEST_CLOCK === '1';

const CLOCK = normalizePath(resolve('utils/platform/clock.ts'));
const SETTABLE_CLOCK = normalizePath(resolve('tests/clock.ts'));

/**
 * The test build differs from the shipped one in this file alone: the clock can be set from storage. The file is found by
 * where it lies, however it is imported.
 */
const testClock: Plugin = {
  name: 'test-clock',
  enforce: 'pre',
  // The clock that can be set hands on to the shipped one, which it alone finds.
  resolveId: (source, importer) =>
    importer && normalizePath(importer) === SETTABLE_CLOCK && source.endsWith('/platform/clock')
      ? `${CLOCK}?shipped`
      : null,
  load: (id) => (normalizePath(id) === CLOCK ? `export * from ${JSON.stringify(SETTABLE_CLOCK)};` : null),
};

/**
 * WXT's context of a content script tells the page by an event and a message, both with our id, that we run there, and lets
 * any page end us by the same event. Ours is `utils/platform/script-life.ts`; theirs is left out.
 */
const silentStart: Plugin = {
  name: 'silent-start',
  load: (id) =>
    normalizePath(id).endsWith('/wxt/dist/utils/content-script-context.mjs')
      ? 'export function ContentScriptContext() {}'
      : null,
};

/** The list of orders, the loop of our pages and what they import, and what the tools add to every page. */
const FIRST =
  /[\\/]utils[\\/]surface[\\/](list-and-order|start-page|keep-beside)\.tsx?$|vite\/preload-helper|rolldown\/runtime|virtual:wxt/;
/** What every page shows first is one file: each file more costs the browser as much as drawing a few orders. */
const ONE_FILE_FIRST: UserConfig = {
  build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', test: FIRST }] } } } },
};

/** Promises under the one name `browser`, where Chrome has none of its own. A page needs none: each call that it makes gives one. */
const POLYFILL: UserConfig = { resolve: { alias: { 'wxt/browser': '@wxt-dev/webextension-polyfill/browser' } } };

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${TEST_CLOCK ? '-test' : ''}`,
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    incognito: 'not_allowed',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'notifications',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    action: { default_title: '__MSG_extensionName__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+O', mac: 'MacCtrl+Shift+O' } },
      openLedger: {
        suggested_key: { default: 'Alt+Shift+L', mac: 'MacCtrl+Shift+L' },
        description: '__MSG_action_allOrders__',
      },
    },
    ...(command === 'build' && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'second-thoughts@second-thoughts.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '127' }),
  }),
  hooks: {
    ready: (wxt) => {
      wxt.hook('vite:build:extendConfig', (entries, config) => {
        const types = entries.map(({ type }) => type);
        const isWorker = types.includes('background');
        if (isWorker && wxt.config.browser !== 'firefox') Object.assign(config, mergeConfig(config, POLYFILL));
        if (!isWorker && !types.includes('content-script')) Object.assign(config, mergeConfig(config, ONE_FILE_FIRST));
      });
    },
  },
  vite: () => ({
    plugins: [preact(), silentStart, ...(TEST_CLOCK ? [testClock] : [])],
    // A page names all of its scripts at once, so that none waits for another to be read. Vite's stand-in for older browsers is
    // left out: it contains a network call. What is loaded later names nothing ahead.
    build: {
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_script, needed, { hostType }) => (hostType === 'html' ? needed : []),
      },
    },
  }),
  zip: {
    name: 'second-thoughts',
    dotSources: true,
    includeSources: [
      '{components,entrypoints,public,utils,scripts,tests,docs}/**',
      '*.{json,md,ts}',
      'LICENSE',
      '.npmrc',
      '.gitignore',
      '.ci/run',
    ],
  },
});
