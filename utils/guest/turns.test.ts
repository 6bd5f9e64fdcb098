// @vitest-environment happy-dom

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LIST_URL, SOCKS } from '@/tests/fixtures/pages';
import { TODAY_WORDS } from '@/tests/shop/pages/page-words';
import { todayList } from '@/tests/shop/pages/today-list';
import { instant } from '@/utils/domain/time/instant';
import { TODAYS_READERS } from '@/utils/page/designs/todays';
import { makeReport } from './report';
import { inTurns } from './turns';
import type { Rest } from './watch';

const words = TODAY_WORDS.en;
const COUNT = 30;
const orders = Array.from({ length: COUNT }, (_, n) => ({ ...SOCKS, id: String(8_212_313_960_000_000 + n) }));
const ALL: Rest = { url: new URL(LIST_URL), touched: undefined, hasSettled: false };
const AT = instant(1000);
/** What one card costs on a slow machine. */
const CARD_MS = 3;

const show = (shown: readonly (typeof SOCKS)[]): void => {
  const page = new DOMParser().parseFromString(todayList({ orders: shown, words }), 'text/html');
  document.body.replaceChildren(...page.body.children);
};
const cards = (): readonly Element[] => [...document.querySelectorAll('.order-item')];
const statusOf = (card: Element | undefined): Element | null =>
  card?.querySelector('.order-item-header-status-text') ?? null;

/** Orders told in each turn with their words, and what was missing on all read so far. */
let turns: (readonly string[])[] = [];
let missing: readonly string[] = [];

function start(onFailure: (error: unknown) => void = () => undefined) {
  const report = makeReport(TODAYS_READERS);
  return inTurns((rest, at, hasTime) => {
    const slow = (): boolean => {
      vi.setSystemTime(Date.now() + CARD_MS);
      elapsed += CARD_MS;
      return hasTime();
    };
    const told = report.of(document, rest, at, slow);
    turns.push(told.sightings.map(({ printed }) => `${printed.orderId} ${printed.status}`));
    missing = told.health?.missing ?? missing;
    return told.left;
  }, onFailure);
}

let elapsed = 0;
beforeEach(() => {
  vi.useFakeTimers();
  elapsed = 0;
  const before = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => before + elapsed);
  // Nothing of reading may wait for a frame: in a tab that nobody looks at there are none.
  vi.stubGlobal('requestAnimationFrame', () => 0);
  turns = [];
  missing = [];
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a long list on a slow machine', () => {
  it('is read a few cards a turn, and each of them is told once', async () => {
    show(orders);
    start().start(ALL, AT);
    expect(turns).toHaveLength(0);
    await vi.runAllTimersAsync();
    expect(Math.max(...turns.map((turn) => turn.length))).toBeLessThanOrEqual(4);
    expect(turns.flat()).toEqual(orders.map(({ id }) => `${id} Processing`));
  });

  it('says of all of it what is missing', async () => {
    show(orders);
    cards()[0]?.querySelector('.order-item-store-name')?.remove();
    start().start(ALL, AT);
    await vi.runAllTimersAsync();
    expect(missing).toEqual(['store']);
  });

  it('tells neither of two cards that differ, however far apart they are', async () => {
    show([...orders, { ...SOCKS, id: orders[0]?.id ?? '', status: 'Completed' }]);
    start().start(ALL, AT);
    await vi.runAllTimersAsync();
    expect(turns.flat()).toEqual(orders.slice(1).map(({ id }) => `${id} Processing`));
  });

  it('takes what changes meanwhile with it, in its newest words', async () => {
    show(orders);
    const reading = start();
    reading.start(ALL, AT);
    await vi.advanceTimersToNextTimerAsync();
    const [first] = cards();
    const last = cards().at(-1);
    for (const status of [statusOf(first), statusOf(last)]) if (status) status.textContent = 'To pay';
    reading.start({ ...ALL, touched: new Set([first, last].flatMap((card) => card ?? [])) }, AT);
    await vi.runAllTimersAsync();
    const said = turns.flat();
    expect(said).toHaveLength(COUNT + 1);
    expect(said.slice(0, -1)).toEqual(expect.arrayContaining([`${orders.at(-1)?.id} To pay`]));
    expect(said.at(-1)).toBe(`${orders[0]?.id} To pay`);
  });

  it('leaves the rest of a page that is no longer shown', async () => {
    show(orders);
    const reading = start();
    reading.start(ALL, AT);
    await vi.advanceTimersToNextTimerAsync();
    show([{ ...SOCKS, status: 'To pay' }]);
    reading.start(ALL, AT);
    await vi.runAllTimersAsync();
    expect(turns.flat().slice(turns[0]?.length)).toEqual([`${SOCKS.id} To pay`]);
  });

  it('is read whole when a card changes before its first turn', async () => {
    show(orders);
    const reading = start();
    reading.start(ALL, AT);
    reading.start({ ...ALL, touched: new Set(cards().slice(-1)) }, AT);
    await vi.runAllTimersAsync();
    expect(turns.flat()).toHaveLength(COUNT);
  });

  it('stops when it is told to', async () => {
    show(orders);
    const reading = start();
    reading.start(ALL, AT);
    await vi.advanceTimersToNextTimerAsync();
    reading.stop();
    await vi.runAllTimersAsync();
    expect(turns).toHaveLength(1);
  });
});

it('a turn that fails is reported and the last', async () => {
  const failures: unknown[] = [];
  let count = 0;
  const reading = inTurns(
    (rest) => {
      count += 1;
      if (count === 2) throw new Error('no');
      return { ...rest, touched: new Set() };
    },
    (error) => failures.push(error),
  );
  reading.start(ALL, AT);
  await vi.runAllTimersAsync();
  expect([count, failures]).toEqual([2, [new Error('no')]]);
});
