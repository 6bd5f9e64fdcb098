/** Chromium through its own debugging pipe. */
import { cpSync } from 'node:fs';
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

declare const chrome: ExtensionApi & {
  readonly notifications: {
    readonly onClicked: { dispatch(id: string): void };
    readonly onButtonClicked: { dispatch(id: string, index: number): void };
  };
  readonly action: { openPopup(): Promise<void> };
};

/** Nothing of the browser's own may leave the machine or cover the page. */
const ARGUMENTS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
];

function startChromium(options: LaunchOptions): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return launch({
    executablePath: process.env.CHROME ?? '/usr/bin/chromium',
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    ...(options.userDataDir === undefined ? {} : { userDataDir: options.userDataDir }),
    env: {
      ...process.env,
      ...(options.zone === undefined ? {} : { TZ: options.zone }),
      ...(options.language === undefined ? {} : { LANGUAGE: options.language, LANG: `${options.language}.UTF-8` }),
    },
    args: [
      ...ARGUMENTS,
      '--window-size=1280,900',
      ...(isRoot ? ['--no-sandbox'] : []),
      ...(options.language === undefined ? [] : [`--lang=${options.language}`]),
      ...(options.proxyPort === undefined ? [] : [`--proxy-server=http://127.0.0.1:${options.proxyPort}`]),
    ],
  });
}

export async function launchChromium(options: LaunchOptions): Promise<Drive> {
  const browser = await startChromium(options);
  const id = await browser.installExtension(options.extensionDir);
  const origin = `chrome-extension://${id}/`;
  let isDark = options.dark ?? false;
  let probe: Page | undefined;

  const dress = (page: Page) =>
    page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' }]);

  async function open(url: string): Promise<Page> {
    const page = await browser.newPage();
    await dress(page);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  }

  async function probePage(): Promise<Page> {
    if (probe === undefined || probe.isClosed()) probe = await open(`${origin}manifest.json`);
    return probe;
  }

  const workerTarget = () =>
    browser.targets().find((target) => target.type() === 'service_worker' && target.url().startsWith(origin));

  const inExtension: Drive['inExtension'] = async (run, argument) => {
    const page = await probePage();
    return page.evaluate<[], () => Awaited<ReturnType<typeof run>>>(callIn('chrome', run, argument));
  };

  /** The running worker; where there is none, a message wakes it. */
  async function worker() {
    if (workerTarget() === undefined) {
      await inExtension(async (api) => {
        await api.runtime.sendMessage({ name: 'wake' }).catch(() => undefined);
      }, null);
    }
    const target = await eventually('the worker', async () => workerTarget());
    return eventually('the worker to answer', () => target.worker());
  }

  /**
   * Ends the worker: by the browser, until that says it has stopped; then by giving up our own hold on it, which keeps an ended
   * one among the targets. One that is let go while it still runs can be left waiting for a debugger that never comes.
   */
  async function killBackground(): Promise<void> {
    if (workerTarget() === undefined) return;
    const session = await (await probePage()).createCDPSession();
    const states = new Map<string, string>();
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, runningStatus } of versions) states.set(versionId, runningStatus);
    });
    const hasStopped = () => states.size > 0 && [...states.values()].every((state) => state === 'stopped');
    try {
      await session.send('ServiceWorker.enable');
      // Asked again until it has: one that is still starting does not hear it, and the browser may start another.
      await eventually('the worker to end', async () => {
        if (!hasStopped()) {
          await session.send('ServiceWorker.stopAllWorkers');
          return false;
        }
        const held = await workerTarget()?.worker();
        await held?.close();
        return workerTarget() === undefined;
      });
    } finally {
      await session.detach().catch(() => undefined); // the page may be gone with the browser: nothing is left to detach
    }
  }

  /** The browser's page of extensions, and what it alone may do. */
  async function manage(action: string): Promise<void> {
    const page = await browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(action);
    await page.close();
  }

  await eventually('the worker to start', async () => workerTarget());
  return {
    kind: 'chrome',
    openTab: open,
    openExtensionPage: (path) => open(origin + path),
    openPopup: async () => {
      const running = await worker();
      await running.evaluate(() => chrome.action.openPopup());
      const target = await browser.waitForTarget((candidate) => candidate.url() === `${origin}popup.html`);
      const page = await target.asPage();
      await dress(page);
      return page;
    },
    sidePanel: async () => {
      const target = await browser.waitForTarget((candidate) => candidate.url().startsWith(`${origin}sidepanel.html`));
      const page = await target.asPage();
      await dress(page);
      return page;
    },
    tabs: async () => (await browser.pages()).map((page) => page.url()),
    inExtension,
    ...throughPage(inExtension),
    killBackground,
    isAwake: async () => workerTarget() !== undefined,
    startAnew: async (iso) => {
      const kept = await probePage();
      for (const page of await browser.pages()) if (page !== kept) await page.close();
      await killBackground();
      await emptyExtension(inExtension, iso);
    },
    notifications: async () => {
      const running = await worker();
      const ids = await running.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
      return ids.map((shown) => ({ id: shown, title: '', message: '' }));
    },
    clickNotification: async (shown) => {
      const running = await worker();
      await running.evaluate((given) => chrome.notifications.onClicked.dispatch(given), shown);
    },
    clickNotificationButton: async (shown, index) => {
      const running = await worker();
      await running.evaluate((given, at) => chrome.notifications.onButtonClicked.dispatch(given, at), shown, index);
    },
    setEnabled: async (enabled) => {
      await manage(`chrome.management.setEnabled(${JSON.stringify(id)}, ${enabled})`);
      probe = undefined;
    },
    update: async (extensionDir) => {
      cpSync(extensionDir, options.extensionDir, { recursive: true });
      await browser.installExtension(options.extensionDir);
      probe = undefined;
    },
    setDark: async (dark) => {
      isDark = dark;
      for (const page of await browser.pages()) await dress(page);
    },
    close: () => browser.close(),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
  };
}
