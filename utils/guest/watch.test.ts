// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LIST_URL, SOCKS } from '@/tests/fixtures/pages';
import { TODAY_WORDS } from '@/tests/shop/pages/page-words';
import { todayCards, todayList } from '@/tests/shop/pages/today-list';
import { type Rest, watchPage } from './watch';

const words = TODAY_WORDS.en;
const OTHER = { ...SOCKS, id: '8212313961611322', status: 'To pay' };
const DETAIL_URL = `https://www.aliexpress.com/p/order/detail.html?orderId=${SOCKS.id}`;

/** Each reading: the second it was made in, and the cards in it by their place on the page. */
const readings: { readonly at: number; readonly cards: readonly number[] | 'all' }[] = [];
let address = LIST_URL;
let began = 0;
let stop = (): void => undefined;

const show = (orders: readonly (typeof SOCKS)[]): void => {
  const shown = new DOMParser().parseFromString(todayList({ orders, words }), 'text/html');
  document.body.replaceChildren(...shown.body.children);
};
const cards = (): readonly Element[] => [...document.querySelectorAll('.order-item')];
const now = (): number => (performance.now() - began) / 1000;
const change = (index: number): void => {
  const status = cards()[index]?.querySelector('.order-item-header-status-text')?.firstChild;
  if (!status) throw new Error('no card');
  status.textContent = `To pay ${performance.now()}`;
};
const changeEach = (ms: number, index = 0): (() => void) => {
  const timer = setInterval(() => change(index), ms);
  return () => clearInterval(timer);
};
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);
const withCard = (index: number) => readings.filter((each) => each.cards === 'all' || each.cards.includes(index));

function watch(): void {
  const onRest = ({ touched }: Rest): void => {
    readings.push({ at: now(), cards: touched ? [...touched].map((each) => cards().indexOf(each)) : 'all' });
  };
  stop = watchPage(document, () => address, { onTouch: () => undefined, onNewPage: () => undefined, onRest });
  readings.length = 0;
  began = performance.now();
}

beforeEach(() => {
  vi.useFakeTimers();
  // Nothing of reading may wait for a frame: in a tab that nobody looks at there are none.
  vi.stubGlobal('requestAnimationFrame', () => 0);
  address = LIST_URL;
  show([SOCKS, OTHER]);
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a page that never rests', () => {
  it('has a card that changes every 40 ms read within two seconds, and every five while that goes on', async () => {
    watch();
    const end = changeEach(40);
    await pass(22.5);
    end();
    const at = readings.map((each) => each.at);
    expect(at[0]).toBeLessThanOrEqual(2.1);
    const pauses = at.slice(1).map((each, n) => each - (at[n] ?? 0));
    // Every five seconds, and once when all of the page is read after ten.
    expect(Math.max(...pauses)).toBeLessThanOrEqual(5.1);
    expect(at.length).toBeLessThanOrEqual(7);
    readings.length = 0;
    await pass(1);
    expect(withCard(0)).toHaveLength(1); // and once more when it rests at last
  });

  it('keeps no other card waiting', async () => {
    watch();
    const end = changeEach(40);
    await pass(3);
    change(1);
    const changedAt = now();
    await pass(1);
    end();
    const [first] = withCard(1);
    expect(first?.at).toBeLessThanOrEqual(changedAt + 0.2);
  });

  it('has cards that come later read, although the others go on', async () => {
    watch();
    const end = changeEach(40);
    await pass(3);
    const cameAt = now();
    const more = new DOMParser().parseFromString(
      todayCards({ orders: [{ ...SOCKS, id: '8212313961611777' }], words }),
      'text/html',
    );
    document.querySelector('.comet-checkbox-group')?.append(...more.body.children);
    await pass(1);
    end();
    expect(withCard(2)[0]?.at).toBeLessThanOrEqual(cameAt + 0.2);
  });

  it('is read as a whole where it has no cards, within the same bounds', async () => {
    address = DETAIL_URL;
    document.body.innerHTML = '<div id="root"><p class="order-status">1</p></div>';
    watch();
    const timer = setInterval(() => {
      const line = document.querySelector('.order-status');
      if (line) line.textContent = String(performance.now());
    }, 40);
    await pass(8);
    clearInterval(timer);
    expect(readings.map(({ cards: read }) => read)).toEqual(['all', 'all']);
    expect(readings[0]?.at).toBeLessThanOrEqual(2.1);
    expect(readings[1]?.at).toBeLessThanOrEqual(7.1);
  });
});

describe('watching', () => {
  it('reads nothing of a card that is gone, and nothing at all after the end', async () => {
    watch();
    const [card] = cards();
    change(0);
    card?.remove();
    await pass(1);
    expect(readings.flatMap((each) => (each.cards === 'all' ? [] : each.cards))).not.toContain(-1);
    readings.length = 0;
    change(0);
    stop();
    await pass(20);
    expect(readings).toEqual([]);
  });

  it('reads everything when the address becomes another, whatever moved', async () => {
    watch();
    address = `${LIST_URL}?tab=2`;
    document.querySelector('.more-to-love')?.append(document.createElement('p'));
    await pass(1);
    expect(readings.map(({ cards: read }) => read)).toEqual(['all']);
  });
});
