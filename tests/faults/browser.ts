/** The browser as one life of a worker sees it: every call goes through a gate that can refuse it, delay it, or end the life. */
import english from '@/public/_locales/en/messages.json';
import { type AlarmWish, type Area, aboutOf, arm, type Computer, putUp } from './computer';

/** Lets a call through: runs its effect and gives its answer, some time later. */
export type Gate = <T>(name: string, effect: () => T) => Promise<T>;

const CATALOGUE = new Map(Object.entries(english).map(([key, { message }]) => [key, message]));

type Listener = (...values: readonly unknown[]) => unknown;

interface BrowserEvent {
  readonly addListener: (listener: Listener) => void;
  readonly removeListener: (listener: Listener) => void;
  readonly listeners: readonly Listener[];
}

function newEvent(): BrowserEvent {
  const listeners: Listener[] = [];
  return {
    listeners,
    addListener: (listener) => {
      listeners.push(listener);
    },
    removeListener: (listener) => {
      listeners.splice(listeners.indexOf(listener), 1);
    },
  };
}

const keysOf = (wanted: unknown, all: Iterable<string>): readonly string[] => {
  if (wanted === null || wanted === undefined) return [...all];
  return Array.isArray(wanted) ? wanted.map(String) : [String(wanted)];
};

/** What a full disk answers, in the words of Chromium. */
const FULL = 'Resource::kQuotaBytes quota exceeded';

function areaOf(computer: Computer, area: Area, gate: Gate) {
  const values = computer.disk[area];
  return {
    get: (wanted: unknown) =>
      gate(`storage.${area}.get`, () =>
        Object.fromEntries(
          keysOf(wanted, values.keys()).flatMap((key) => {
            const text = values.get(key);
            return text === undefined ? [] : [[key, JSON.parse(text)]];
          }),
        ),
      ),
    set: (changes: object) =>
      gate(`storage.${area}.set`, () => {
        if (computer.isDiskFull && area === 'local') {
          computer.refusedSaves += 1;
          throw new Error(FULL);
        }
        for (const [key, value] of Object.entries(changes)) values.set(key, JSON.stringify(value));
      }),
    remove: (wanted: unknown) =>
      gate(`storage.${area}.remove`, () => {
        for (const key of keysOf(wanted, [])) values.delete(key);
      }),
    ...(!computer.isFirefox && { setAccessLevel: () => gate('storage.setAccessLevel', () => undefined) }),
    onChanged: newEvent(),
  };
}

function notificationsOf(computer: Computer, gate: Gate) {
  return {
    create: (id: string, { title, message }: { title: string; message: string }) =>
      gate('notifications.create', () => {
        if (!computer.mayNotify) throw new Error('notifications are blocked');
        const shown = { id, title, message, at: computer.at };
        putUp(computer, shown);
        computer.given.push({ ...shown, about: aboutOf(computer, shown) });
        return id;
      }),
    clear: (id: string) => gate('notifications.clear', () => computer.screen.delete(id)),
    getAll: () =>
      gate('notifications.getAll', () => Object.fromEntries([...computer.screen.keys()].map((id) => [id, true]))),
    onClicked: newEvent(),
    onButtonClicked: newEvent(),
    onClosed: newEvent(),
  };
}

/** Everything that the worker asks of a browser. */
export function browserOf(computer: Computer, gate: Gate) {
  return {
    alarms: {
      get: (name: string) =>
        gate('alarms.get', () => (computer.alarm?.name === name ? { ...computer.alarm } : undefined)),
      create: (name: string, wish: AlarmWish) => gate('alarms.create', () => arm(computer, name, wish)),
      clear: () =>
        gate('alarms.clear', () => {
          computer.alarm = undefined;
          return true;
        }),
      onAlarm: newEvent(),
    },
    storage: {
      local: areaOf(computer, 'local', gate),
      sync: areaOf(computer, 'sync', gate),
      session: areaOf(computer, 'session', gate),
      onChanged: newEvent(),
    },
    notifications: notificationsOf(computer, gate),
    action: {
      setBadgeText: ({ text }: { text: string }) =>
        gate('action.setBadgeText', () => {
          computer.badge = text;
        }),
      setTitle: ({ title }: { title: string }) =>
        gate('action.setTitle', () => {
          computer.badgeTitle = title;
        }),
      setBadgeBackgroundColor: () => gate('action.setBadgeBackgroundColor', () => undefined),
      setIcon: () => gate('action.setIcon', () => undefined),
    },
    runtime: {
      id: 'second-thoughts',
      getURL: (path: string) => `extension://second-thoughts${path}`,
      getManifest: () => ({ manifest_version: 3, name: 'x', version: '0.1.0', content_scripts: [] }),
      onMessage: newEvent(),
      onStartup: newEvent(),
      onInstalled: newEvent(),
    },
    tabs: {
      query: () => gate('tabs.query', () => []),
      create: () => gate('tabs.create', () => ({})),
    },
    permissions: {
      contains: () => gate('permissions.contains', () => true),
      onAdded: newEvent(),
      onRemoved: newEvent(),
    },
    commands: { onCommand: newEvent() },
    // The real sentences: what is on screen is read by its words.
    i18n: { getMessage: (key: string) => CATALOGUE.get(key) ?? '', getUILanguage: () => 'en' },
  };
}

export type ModelBrowser = ReturnType<typeof browserOf>;
