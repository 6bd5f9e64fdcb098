import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { orderId, page } from '@/tests/kit/orders';
import { NOW } from '@/tests/kit/times';
import type { PageHealth } from '@/utils/domain/order/health';
import type { PageTold, Sighting } from '@/utils/domain/order/page-read';
import { instant } from '@/utils/domain/time/instant';
import { makeTelling, type Telling } from './telling';

const { printed } = page('2026-11-23T09:00:00Z', 'awaitingPayment').observation;
const health: PageHealth = {
  page: 'list',
  design: 'today',
  at: NOW.at,
  orders: 1,
  missing: [],
  drift: {},
  unknownWords: [],
};
const idOf = (n: number) => orderId(String(8_012_345_678_900_000 + n));
const sighting = (n: number, status: string, renderedAt = NOW.at): Sighting => ({
  printed: { ...printed, orderId: idOf(n), status },
  renderedAt,
});
const news = (...sightings: readonly Sighting[]): PageTold => ({ sightings, health: { ...health } });

/** What each message said: the status words of its orders. */
const said: (readonly (string | undefined)[])[] = [];
const messages: PageTold[] = [];
let worker: () => Promise<void>;
let telling: Telling;
const answers = async (): Promise<void> => undefined;
const fails = async (): Promise<void> => {
  throw new Error('no answer to pageRead');
};
const isSilent = (): Promise<void> => new Promise(() => undefined);
const tell = (told: PageTold): void => {
  telling.note(told);
  telling.tell();
};
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

beforeEach(() => {
  vi.useFakeTimers();
  said.length = 0;
  messages.length = 0;
  worker = answers;
  telling = makeTelling(
    (told) => {
      messages.push(told);
      said.push(told.sightings.map((each) => each.printed.status));
      return worker();
    },
    () => undefined,
  );
});
afterEach(() => {
  telling.stop();
  vi.useRealTimers();
});

describe('what a page told', () => {
  it('is not told again once it is answered', async () => {
    tell(news(sighting(1, 'a')));
    await pass(600);
    telling.again();
    tell(news(sighting(2, 'b')));
    await pass(600);
    expect(said).toEqual([['a'], ['b']]);
  });

  it('waits for the rest of the page, and then goes in one message', async () => {
    telling.note(news(sighting(1, 'a')));
    await pass(600);
    telling.note(news(sighting(2, 'b')));
    telling.tell();
    telling.tell();
    await pass(600);
    telling.tell();
    expect(said).toEqual([['a', 'b']]);
  });

  it('is not hurried by a look that brings nothing new', async () => {
    worker = fails;
    tell(news(sighting(1, 'a')));
    await pass(0.5);
    telling.tell();
    await pass(0.1);
    expect(said).toHaveLength(1);
  });

  it('is told again after pauses that grow, five times in all, dated as it was read', async () => {
    worker = fails;
    tell(news(sighting(1, 'a', instant(7))));
    const at: number[] = [];
    for (let second = 0; second <= 3600; second += 1) {
      while (at.length < said.length) at.push(second);
      await pass(1);
    }
    expect(said).toEqual([['a'], ['a'], ['a'], ['a'], ['a']]);
    expect(messages.map((each) => each.sightings[0]?.renderedAt)).toEqual([7, 7, 7, 7, 7].map(instant));
    const pauses = at.slice(1).map((each, n) => each - (at[n] ?? 0));
    expect(pauses).toEqual([...pauses].sort((one, other) => one - other));
    expect(new Set(pauses).size).toBe(4);
  });

  it('is told again when the page is looked at, after all tries were in vain', async () => {
    worker = fails;
    tell(news(sighting(1, 'a')));
    await pass(3600);
    said.length = 0;
    telling.again();
    await pass(0);
    expect(said).toEqual([['a']]);
    worker = answers;
    await pass(10);
    expect(said).toEqual([['a'], ['a']]);
    await pass(3600);
    expect(said).toHaveLength(2);
  });

  it('is told again with the next change', async () => {
    worker = fails;
    tell(news(sighting(1, 'a')));
    await pass(3600);
    said.length = 0;
    worker = answers;
    tell(news(sighting(2, 'b')));
    await pass(0);
    expect(said).toEqual([['a', 'b']]);
  });

  it('is told again when the worker was ended and never answers', async () => {
    worker = isSilent;
    tell(news(sighting(1, 'a')));
    await pass(29);
    expect(said).toHaveLength(1);
    worker = answers;
    await pass(3);
    expect(said).toEqual([['a'], ['a']]);
  });

  it('waits its turn, and of two words of one order the later ones are kept', async () => {
    let done: () => void = () => undefined;
    worker = () => new Promise((resolve) => (done = resolve));
    tell(news(sighting(1, 'a'), sighting(2, 'x')));
    await pass(0);
    tell(news(sighting(1, 'b')));
    await pass(0);
    expect(said).toEqual([['a', 'x']]);
    worker = answers;
    done();
    await pass(0);
    expect(said).toEqual([['a', 'x'], ['b']]);
  });

  it('goes in several messages where a page has more orders than one may hold', async () => {
    tell(news(...Array.from({ length: 1_001 }, (_, n) => sighting(n, String(n)))));
    await pass(0);
    expect(said.map((each) => each.length)).toEqual([500, 500, 1]);
    expect(new Set(said.flat()).size).toBe(1_001);
  });

  it('that there is no order on it is told until it is heard, too', async () => {
    worker = fails;
    tell(news());
    await pass(0);
    worker = answers;
    await pass(3600);
    expect(said).toEqual([[], []]);
  });

  it('is told to nobody after the end', async () => {
    worker = fails;
    tell(news(sighting(1, 'a')));
    await pass(0);
    telling.stop();
    telling.again();
    await pass(3600);
    expect(said).toHaveLength(1);
  });
});
