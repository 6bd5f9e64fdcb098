/** One set of moves for both real browsers; `launch` gives it. */
import type { Page } from 'puppeteer-core';

export const BROWSERS = ['chrome', 'firefox'] as const;
export type BrowserKind = (typeof BROWSERS)[number];

export interface LaunchOptions {
  readonly browser: BrowserKind;
  /** Unpacked build to install. */
  readonly extensionDir: string;
  /** The same build as one file, to install instead where the browser can (Firefox). */
  readonly archive?: string;
  /** Port of the practice shop's proxy; without it the browser goes where it likes. */
  readonly proxyPort?: number;
  /** IANA zone of the browser process. */
  readonly zone?: string;
  /** Interface language of the browser. */
  readonly language?: string;
  readonly dark?: boolean;
  readonly headless?: boolean;
  /** Keep the profile here; launching again on it is a restart of the browser. */
  readonly userDataDir?: string;
}

export interface Alarm {
  readonly scheduledTime: number;
  readonly periodInMinutes?: number;
}

export interface ShownNotification {
  readonly id: string;
  readonly title: string;
  readonly message: string;
}

export interface Drive {
  readonly kind: BrowserKind;
  /** Opens a page of the web in a new tab. */
  openTab(url: string): Promise<Page>;
  /** Opens a page of the extension in a new tab, such as `popup.html#/order/8190000000001111`. */
  openExtensionPage(path: string): Promise<Page>;
  /** Opens the popup as the toolbar button does. Firefox shows it outside of what can be driven, so there it is a tab. */
  openPopup(): Promise<Page>;
  /** The real side panel, once it is open. Chromium only; Firefox shows its sidebar outside of what can be driven. */
  sidePanel(): Promise<Page>;
  /** Addresses of all open tabs. */
  tabs(): Promise<readonly string[]>;
  /** Runs a function in a page of the extension that holds none of its code; its argument and result are JSON. */
  inExtension<Argument, Result>(
    run: (api: ExtensionApi, argument: Argument) => Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  getStorage(keys: string | readonly string[] | null): Promise<Readonly<Record<string, unknown>>>;
  /** What the browser's memory holds: it ends with the browser. */
  getMemory(key: string): Promise<Readonly<Record<string, unknown>>>;
  setStorage(values: Readonly<Record<string, unknown>>): Promise<void>;
  /** Sets the clock of a test build, everywhere and at once. */
  setClock(iso: string): Promise<void>;
  /** Ends the worker or event page, as the browser does after 30 idle seconds. */
  killBackground(): Promise<void>;
  /** Whether the worker or event page runs or is starting. */
  isAwake(): Promise<boolean>;
  notifications(): Promise<readonly ShownNotification[]>;
  clickNotification(id: string): Promise<void>;
  /** Chromium only; Firefox has no buttons on notifications. */
  clickNotificationButton(id: string, index: number): Promise<void>;
  badge(): Promise<string>;
  /** The one alarm, as the browser has it. */
  alarm(): Promise<Alarm | undefined>;
  /** Has the browser fire the alarm that stands now: the worker is started by the browser itself. Throws where none stands. */
  fireAlarm(): Promise<void>;
  /** Switches the extension off or on, as on the browser's page of extensions. */
  setEnabled(enabled: boolean): Promise<void>;
  /** Puts the build in this folder, of a later version, in place of the one that runs. */
  update(extensionDir: string): Promise<void>;
  /** As after an installation at this moment: no tab, no notification, nothing stored, no worker that remembers. */
  startAnew(iso: string): Promise<void>;
  setDark(dark: boolean): Promise<void>;
  close(): Promise<void>;
  /** Settles when the browser is gone, by whoever closed it. */
  readonly closed: Promise<void>;
}

/** The few parts of the extension API that tests look through; the same shape in both browsers. */
export interface ExtensionApi {
  readonly storage: {
    readonly local: {
      get(keys: string | readonly string[] | null): Promise<Record<string, unknown>>;
      set(values: Readonly<Record<string, unknown>>): Promise<void>;
      remove(keys: readonly string[]): Promise<void>;
    };
    readonly session: { get(key: string): Promise<Record<string, unknown>> };
    readonly sync: { clear(): Promise<void> };
  };
  readonly action: {
    getBadgeText(details: Record<string, never>): Promise<string>;
    setBadgeText(details: { readonly text: string }): Promise<void>;
  };
  readonly alarms: {
    clearAll(): Promise<boolean>;
    get(name: string): Promise<Alarm | undefined>;
    create(name: string, info: { readonly when: number; readonly periodInMinutes?: number }): unknown;
  };
  readonly notifications: {
    getAll(): Promise<Record<string, { readonly title?: string; readonly message?: string } | true>>;
    clear(id: string): Promise<boolean>;
  };
  readonly runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    /** Chromium only: what of the extension runs, by the browser's own word. */
    getContexts?(filter: { readonly contextTypes: readonly string[] }): Promise<readonly unknown[]>;
  };
}

/** What is the same in both browsers, given a way to run code in a page of the extension. */
export function throughPage(
  inExtension: Drive['inExtension'],
): Pick<Drive, 'getStorage' | 'getMemory' | 'setStorage' | 'setClock' | 'badge' | 'alarm' | 'fireAlarm'> {
  const setStorage = (values: Readonly<Record<string, unknown>>) =>
    inExtension(async (api, given) => {
      await api.storage.local.set(given);
    }, values);
  return {
    setStorage,
    getMemory: (key) => inExtension((api, given) => api.storage.session.get(given), key),
    getStorage: (keys) => inExtension((api, given) => api.storage.local.get(given), keys),
    setClock: (iso) => setStorage({ testClock: { now: iso } }),
    badge: () => inExtension((api) => api.action.getBadgeText({}), null),
    alarm: async () => (await inExtension(async (api) => (await api.alarms.get('wake')) ?? null, null)) ?? undefined,
    fireAlarm: () =>
      inExtension(async (api) => {
        const standing = await api.alarms.get('wake');
        if (!standing) throw new Error('No alarm stands, so nothing would ever wake the background');
        const { periodInMinutes } = standing; // as it was armed: one that would not come again does not here either
        await api.alarms.create('wake', { when: Date.now(), ...(periodInMinutes && { periodInMinutes }) });
      }, null),
  };
}

/** Empties the extension, and sets its clock to this moment. The clock's key stays, so that nothing wakes in between. */
export const emptyExtension = (inExtension: Drive['inExtension'], iso: string): Promise<void> =>
  inExtension(async (api, now) => {
    const kept = Object.keys(await api.storage.local.get(null));
    await api.storage.local.remove(kept.filter((key) => key !== 'testClock'));
    await api.storage.sync.clear();
    await api.alarms.clearAll();
    for (const id of Object.keys(await api.notifications.getAll())) await api.notifications.clear(id);
    await api.action.setBadgeText({ text: '' });
    await api.storage.local.set({ testClock: { now } });
  }, iso);

/** The call as text: the pages' own security policy forbids making functions there. */
export const callIn = <Argument>(
  api: 'chrome' | 'browser',
  run: (api: ExtensionApi, argument: Argument) => unknown,
  argument: Argument,
): string => `(${run.toString()})(${api}, ${JSON.stringify(argument)})`;

/** Looks are this far apart, further each time: most of what is waited for is there in a moment. */
const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 100;
/** Long, because two browsers may share a slow machine; nothing waits longer than it has to. */
const PATIENCE_MS = 30_000;

/** Tries again until the answer is truthy; says what it waited for when it never is. */
export async function eventually<T>(
  what: string,
  look: () => Promise<T | undefined | null | false>,
  timeoutMs = PATIENCE_MS,
): Promise<T> {
  const end = performance.now() + timeoutMs;
  let trouble: unknown;
  let pause = FIRST_PAUSE_MS;
  while (performance.now() < end) {
    try {
      const answer = await look();
      if (answer) return answer;
    } catch (error) {
      trouble = error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
    pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS);
  }
  throw new Error(`Waited ${timeoutMs / 1000} s for ${what}`, { cause: trouble });
}
