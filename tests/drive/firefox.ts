/** Firefox through WebDriver BiDi; what BiDi does not offer is done in the browser's own scope. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import {
  callIn,
  type Drive,
  type ExtensionApi,
  emptyExtension,
  eventually,
  type LaunchOptions,
  throughPage,
} from './drive';
import { chromeScope } from './firefox-chrome';

declare const browser: ExtensionApi;

/** Fixed, so that the extension's pages have an address known beforehand. */
const UUID = '5ec0d700-0000-4000-8000-000000000001';
const ORIGIN = `moz-extension://${UUID}/`;
/** A page that is not the extension's after this long was opened before the extension had started. */
const OPEN_MS = 3000;

const idOf = (extensionDir: string): string =>
  JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id;

function preferences(options: LaunchOptions): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [idOf(options.extensionDir)]: UUID }),
    'xpinstall.signatures.required': false,
    'alerts.useSystemBackend': false,
    'extensions.startupScanScopes': 0,
    'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
    ...(options.proxyPort === undefined
      ? {}
      : {
          'network.proxy.type': 1,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': options.proxyPort,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': options.proxyPort,
        }),
  };
}

function startFirefox(options: LaunchOptions): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: preferences(options),
    ...(options.userDataDir === undefined ? {} : { userDataDir: options.userDataDir }),
    env: { ...process.env, ...(options.zone === undefined ? {} : { TZ: options.zone }) },
  });
}

/** The build as one file, which Firefox can install for good. */
function pack(extensionDir: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'second-thoughts-'));
  const webExt = resolve('node_modules/web-ext/bin/web-ext.js');
  const words = ['build', '-s', extensionDir, '-a', folder, '--filename', 'extension.xpi', '--no-config-discovery'];
  execFileSync(process.execPath, [webExt, ...words], { stdio: 'ignore' });
  return join(folder, 'extension.xpi');
}

export async function launchFirefox(options: LaunchOptions): Promise<Drive> {
  const running = await startFirefox(options);
  const scope = chromeScope(running);
  const policy = `WebExtensionPolicy.getByHostname(${JSON.stringify(UUID)})`;

  if (options.language !== undefined) {
    const wanted = JSON.stringify([options.language, 'en-US']);
    await scope.run(`Services.locale.availableLocales = ${wanted}; Services.locale.requestedLocales = ${wanted};`);
  }
  const isInstalled = await scope.run(`${policy} !== null`);
  if (isInstalled !== true) {
    if (options.userDataDir === undefined)
      await running.installExtension(options.archive ?? resolve(options.extensionDir));
    else await scope.installArchive(pack(resolve(options.extensionDir)));
  }

  async function openExtensionPage(path: string): Promise<Page> {
    const page = await running.newPage();
    const isOurs = () => page.evaluate(() => location.href.startsWith('moz-extension') && 'browser' in globalThis);
    // Such a page stays empty of it, so it is opened again. `goto` on a page of an extension never returns.
    await eventually(`${path} to open`, () => {
      page.goto(ORIGIN + path).catch(() => undefined);
      return eventually('the extension in it', isOurs, OPEN_MS);
    });
    return page;
  }

  let probe: Promise<Page> | undefined;
  const probePage = (): Promise<Page> => {
    probe ??= openExtensionPage('background.js');
    return probe;
  };
  const inExtension: Drive['inExtension'] = async (run, argument) => {
    const page = await probePage();
    return page.evaluate<[], () => Awaited<ReturnType<typeof run>>>(callIn('browser', run, argument));
  };

  async function killBackground(): Promise<void> {
    await scope.run(`${policy}.extension.terminateBackground({ ignoreDevToolsAttached: true })`);
  }

  return {
    kind: 'firefox',
    openTab: async (url) => {
      const page = await running.newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return page;
    },
    openExtensionPage,
    openPopup: () => openExtensionPage('popup.html'),
    sidePanel: () => Promise.reject(new Error("Firefox's sidebar cannot be driven")),
    tabs: async () =>
      Promise.all((await running.pages()).map((page) => page.evaluate(() => location.href).catch(() => page.url()))),
    inExtension,
    ...throughPage(inExtension),
    killBackground,
    isAwake: async () => (await scope.run(`${policy}.extension.backgroundState`)) !== 'stopped',
    startAnew: async (iso) => {
      const kept = await probePage();
      for (const page of await running.pages()) if (page !== kept) await page.close();
      await killBackground();
      await emptyExtension(inExtension, iso);
    },
    notifications: () =>
      inExtension(async (api) => {
        const shown = await api.notifications.getAll();
        return Object.entries(shown).map(([id, options]) => ({
          id,
          title: options === true ? '' : (options.title ?? ''),
          message: options === true ? '' : (options.message ?? ''),
        }));
      }, null),
    clickNotification: async () => {
      const clicked = await scope.runIn('alert.xhtml', `document.getElementById('alertBox').click()`);
      if (clicked === 0) throw new Error('No notification is on screen');
    },
    clickNotificationButton: () => Promise.reject(new Error('Firefox has no buttons on notifications')),
    setEnabled: async (enabled) => {
      const addon = `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager.getAddonByID`;
      const id = JSON.stringify(idOf(options.extensionDir));
      await scope.run(`${addon}(${id}).then((found) => found.${enabled ? 'enable' : 'disable'}())`);
      probe = undefined;
    },
    update: async (extensionDir) => {
      await scope.installArchive(pack(resolve(extensionDir)));
      probe = undefined;
    },
    setDark: async (dark) => {
      await scope.run(`Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${dark ? 0 : 1})`);
    },
    close: () => running.close(),
    closed: new Promise((resolve) => running.once('disconnected', () => resolve())),
  };
}
