import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../drive/drive';
import { BROWSER } from './browser';
import { killAfter, type Living, newTally, startLiving } from './living';
import { appear, chipOn, LIST, START } from './stage';

/** All deaths take minutes, so a part of them is played unless asked for (`npm run surviving`). */
const IS_FULL = process.env.SURVIVING === 'full';
const DEATHS = {
  chrome: IS_FULL ? { reading: 16, waking: 16, marking: 8 } : { reading: 4, waking: 4, marking: 3 },
  firefox: IS_FULL ? { reading: 8, waking: 8, marking: 8 } : { reading: 2, waking: 3, marking: 2 },
}[BROWSER];

/** Milliseconds from the start of a background to its death: close together at first, where most of its work is done. */
const delays = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, n) => Math.round((n * (16 / count)) ** 2 * 1.5));

const ALARM = 'an alarm stands';
const READ = 'what was read is kept';
const MARKED = 'a mark that was answered "ok" is kept';
const GIVEN = 'a due reminder is given';
const ONCE = 'a reminder that was given does not come again';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;
/** At ten in the morning, so that no night moves a reminder. */
const FIRST_DAY = Date.parse('2026-11-24T09:00:00.000Z');
/** What became of the reminders of an order, as far as this asks. */
interface StoredReminders {
  readonly reminders: readonly { readonly rung: string; readonly status: string }[];
}

/** The list shows ten orders, newest first. */
const newest = (n: number) => ({ phase: 'cancelled', placedAt: Date.parse(START) + 1 + n }) as const;

const isoOf = (at: number): string => new Date(at).toISOString();

describe('the background may end at any moment', () => {
  const tally = newTally();
  const deaths = { reading: 0, waking: 0, marking: 0 };
  let life: Living;
  let unpaid = '';
  let day = 0;

  const stored = async (key: string): Promise<unknown> => (await life.drive().getStorage(key))[key];
  const isThere = async (what: string, look: () => Promise<boolean>, patience = 20 * SECOND): Promise<boolean> =>
    eventually(what, look, patience).catch(() => false);
  const checkAlarm = async (story: string): Promise<void> => {
    const alarm = await life.drive().alarm();
    tally.check(ALARM, alarm !== undefined && alarm.scheduledTime < Date.now() + DAY, story);
  };
  /** Asked from a page: a worker that was asked itself does not let itself be ended. */
  const isOnScreen = async (madeAt: number): Promise<boolean> => {
    const shown = await life.drive().inExtension((api) => api.notifications.getAll(), null);
    return Object.keys(shown).includes(`r/${unpaid}/own/${madeAt}`);
  };
  const isNoted = async (madeAt: number): Promise<boolean> => {
    const record: Partial<StoredReminders> = Object(await stored(`order/${unpaid}`));
    return record.reminders?.some(({ rung, status }) => rung === String(madeAt) && status === 'shown') === true;
  };
  const hideAll = () =>
    life.drive().inExtension(async (api) => {
      for (const id of Object.keys(await api.notifications.getAll())) await api.notifications.clear(id);
    }, null);
  /** The user asks to be reminded at that moment; the answer. */
  const mark = (at: number, by: number): Promise<unknown> => {
    const exact = (moment: number) => ({ earliest: moment, latest: moment, precision: 'exact' });
    const payload = {
      kind: 'marked',
      id: unpaid,
      mark: { kind: 'ownReminder', text: 'Look', by: exact(by), at: exact(at), zone: 'Europe/Berlin', madeAt: at },
    };
    return life.drive().inExtension((api, message) => api.runtime.sendMessage(message).catch(() => null), {
      name: 'orderChanged',
      payload,
    });
  };
  const isOk = (answer: unknown): boolean => Object(answer).ok === true;
  const holdsMark = async (madeAt: number): Promise<boolean> =>
    JSON.stringify(await stored(`order/${unpaid}`)).includes(`"madeAt":${madeAt}`);
  /** A new day, and a reminder of today that was answered "ok"; its moment is in an hour. Answers with when it was made. */
  async function newDay(): Promise<number> {
    day += 1;
    const now = FIRST_DAY + day * DAY;
    await life.moveTo(isoOf(now));
    await hideAll();
    const isMarked = await isThere('the mark to be taken', async () => isOk(await mark(now, now + HOUR)));
    expect(isMarked).toBe(true);
    return now;
  }
  /** Fires the alarm until the reminder is on screen and noted; then takes it down, ends the background, and fires again. */
  async function givenOnce(madeAt: number, story: string): Promise<void> {
    await life.drive().fireAlarm();
    tally.check(GIVEN, await isThere('the reminder', () => isOnScreen(madeAt)), story);
    tally.check(GIVEN, await isThere('the reminder to be noted', () => isNoted(madeAt)), `${story}, not noted`);
    await life.drive().killBackground();
    await hideAll();
    await life.drive().fireAlarm();
    await isThere('the worker to run', life.drive().isAwake);
    await new Promise((resolve) => setTimeout(resolve, SECOND / 2));
    tally.check(ONCE, !(await isOnScreen(madeAt)), story);
  }

  beforeAll(async () => {
    life = await startLiving();
    unpaid = life.shop.place({ title: 'Wool socks', quantity: 1 });
    const page = await life.drive().openTab(LIST);
    await eventually('the order to be kept', () => stored(`order/${unpaid}`));
    await page.close();
  });
  afterAll(async () => {
    console.log(`\n${tally.table()}\ndeaths: ${JSON.stringify(deaths)}`);
    await life?.end();
  });

  test('while a page is read: its orders are told again', async () => {
    const page = await life.drive().openTab(LIST);
    for (const [n, delay] of delays(DEATHS.reading).entries()) {
      await life.drive().killBackground();
      const id = life.shop.place({ title: 'Blue mug', quantity: 1 }, newest(n));
      page.reload().catch(() => undefined);
      if (await killAfter(life.drive(), delay)) deaths.reading += 1;
      await checkAlarm(`reading, death after ${delay} ms`);
      const isKept = await isThere(`${id} to be kept`, async () => (await stored(`order/${id}`)) !== undefined);
      tally.check(READ, isKept, `death after ${delay} ms`);
    }
    await page.close();
    expect(tally.violations()).toEqual([]);
    expect(deaths.reading).toBe(DEATHS.reading);
  });

  test('while it wakes: what is due comes at the next alarm, once', async () => {
    for (const delay of delays(DEATHS.waking)) {
      const story = `waking, death after ${delay} ms`;
      const madeAt = await newDay();
      await life.drive().killBackground();
      await life.moveTo(isoOf(madeAt + HOUR + SECOND));
      await life.drive().fireAlarm();
      if (await killAfter(life.drive(), delay)) deaths.waking += 1;
      await checkAlarm(story);
      await givenOnce(madeAt, story);
      await checkAlarm(story);
    }
    expect(tally.violations()).toEqual([]);
    expect(deaths.waking).toBe(DEATHS.waking);
  });

  test('while it takes a mark: one that was answered "ok" is there', async () => {
    day += 1;
    const now = FIRST_DAY + day * DAY;
    await life.moveTo(isoOf(now));
    for (const [n, delay] of delays(DEATHS.marking).entries()) {
      await life.drive().killBackground();
      const madeAt = now + n;
      const answer = mark(madeAt, now + 5 * DAY);
      if (await killAfter(life.drive(), delay)) deaths.marking += 1;
      if (isOk(await answer)) tally.check(MARKED, await holdsMark(madeAt), `death after ${delay} ms`);
      await checkAlarm(`marking, death after ${delay} ms`);
    }
    expect(tally.violations()).toEqual([]);
    expect(deaths.marking).toBe(DEATHS.marking);
  });

  test.each([
    ['is started again on the same profile', () => life.restart()],
    [
      'had the extension switched off and on',
      async () => {
        await life.drive().setEnabled(false);
        await life.drive().setEnabled(true);
      },
    ],
    ['put a new version in its place', () => life.update()],
  ])('a browser that %s keeps all and reminds once', async (story, happens) => {
    const madeAt = await newDay();
    const before = Object.keys(await life.drive().getStorage(null)).filter((key) => key.startsWith('order/'));
    await happens();
    const isArmed = await isThere('an alarm', async () => (await life.drive().alarm()) !== undefined);
    tally.check(ALARM, isArmed, story);
    const after = Object.keys(await life.drive().getStorage(null));
    tally.check(
      READ,
      before.every((key) => after.includes(key)),
      story,
    );
    await life.moveTo(isoOf(madeAt + HOUR + SECOND));
    await givenOnce(madeAt, story);
    expect(tally.violations()).toEqual([]);
  });

  test('a new version under an open list takes the line of the old one, which does nothing any more, from every card', async () => {
    const id = life.shop.place({ title: 'Green tea', quantity: 1 });
    const page = await life.drive().openTab(LIST);
    await page.bringToFront();
    await appear(page, chipOn(id));
    await page.evaluate((chips) => Object.assign(globalThis, { old: [...document.querySelectorAll(chips)] }), chipOn());
    await life.update();
    await eventually('the old lines to go', () =>
      page.evaluate(() => {
        // Chromium starts no script in a page that is open: the old one learns of its end when the page changes.
        for (const card of document.querySelectorAll('.order-item')) card.append(document.createElement('i'));
        const old: readonly Element[] = Reflect.get(globalThis, 'old');
        return old.every((chip) => !chip.isConnected);
      }),
    );
    if (BROWSER === 'firefox') await appear(page, chipOn(id).replace(':last-child', ''));
    await page.close();
  });

  test('the browser arms an alarm anew as it fires, whoever hears it', async () => {
    // Under another name, so that nothing of ours arms it.
    const again = (): Promise<number> =>
      life.drive().inExtension(async (api) => (await api.alarms.get('again'))?.scheduledTime ?? 0, null);
    await life.drive().inExtension(async (api) => {
      await api.alarms.create('again', { when: Date.now() + 200, periodInMinutes: 60 });
    }, null);
    expect(await isThere('the alarm to be armed anew', async () => (await again()) > Date.now() + HOUR / 2)).toBe(true);
  });
});
