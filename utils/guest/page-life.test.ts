// @vitest-environment happy-dom

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LIST_URL, SOCKS } from '@/tests/fixtures/pages';
import { TODAY_WORDS } from '@/tests/shop/pages/page-words';
import { todayCards, todayList } from '@/tests/shop/pages/today-list';
import { instant } from '@/utils/domain/time/instant';
import { TODAYS_READERS } from '@/utils/page/designs/todays';
import { makeReport } from './report';
import { type Rest, watchPage } from './watch';

const words = TODAY_WORDS.en;
const OTHER = { ...SOCKS, id: '8212313961611322', status: 'To pay' };
const rests: Rest[] = [];
let stop = (): void => undefined;

const show = (orders: readonly (typeof SOCKS)[]): void => {
  const shown = new DOMParser().parseFromString(todayList({ orders, words }), 'text/html');
  document.body.replaceChildren(...shown.body.children);
};
const card = (index = 0): Element => {
  const found = document.querySelectorAll('.order-item')[index];
  if (!found) throw new Error('no card');
  return found;
};
const rest = async (): Promise<Rest | undefined> => {
  await vi.advanceTimersByTimeAsync(400);
  return rests.pop();
};

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  rests.length = 0;
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const watch = (onTouch: (cards: readonly Element[] | undefined) => void = () => undefined): void => {
  stop = watchPage(document, () => LIST_URL, {
    onTouch,
    onNewPage: () => undefined,
    onRest: (each) => rests.push(each),
  });
  rests.length = 0;
};

describe('watching a list', () => {
  it('reads only the card that changed', async () => {
    show([SOCKS, OTHER]);
    watch();
    const status = card(1).querySelector('.order-item-header-status-text');
    if (status?.firstChild) status.firstChild.textContent = 'Canceled';
    expect((await rest())?.touched).toEqual(new Set([card(1)]));
  });

  it('reads what "View orders" adds, and nothing when other parts of the page move', async () => {
    show([SOCKS]);
    watch();
    document.querySelector('.more-to-love')?.append(document.createElement('p'));
    expect(await rest()).toBeUndefined();
    const more = new DOMParser().parseFromString(todayCards({ orders: [OTHER], words }), 'text/html');
    document.querySelector('.comet-checkbox-group')?.append(...more.body.children);
    expect((await rest())?.touched).toEqual(new Set([card(1)]));
  });

  it('says that the page has settled once, after ten seconds', async () => {
    watch();
    await vi.advanceTimersByTimeAsync(10_500);
    expect(rests.map(({ hasSettled }) => hasSettled)).toEqual([true]);
  });
});

describe('what is told', () => {
  const all = (url: string, hasSettled = false): Rest => ({ url: new URL(url), touched: undefined, hasSettled });

  it('an order is told once, and again when its words change', () => {
    show([SOCKS, OTHER]);
    const report = makeReport(TODAYS_READERS);
    expect(report.of(document, all(LIST_URL), instant(1000)).sightings).toHaveLength(2);
    expect(report.of(document, all(LIST_URL), instant(2000)).health).toBeUndefined();
    const status = card().querySelector('.order-item-header-status-text');
    if (status) status.textContent = 'Canceled';
    const { sightings } = report.of(document, all(LIST_URL), instant(3000));
    expect(sightings).toMatchObject([{ renderedAt: 3000, printed: { orderId: SOCKS.id, status: 'Canceled' } }]);
  });

  it('a card that is still loading is told when its status is there, or when the page has settled without', () => {
    show([SOCKS]);
    card().querySelector('.order-item-header-status')?.remove();
    const report = makeReport(TODAYS_READERS);
    expect(report.of(document, all(LIST_URL), instant(1)).health).toBeUndefined();
    expect(report.of(document, all(LIST_URL, true), instant(2)).health).toMatchObject({
      orders: 1,
      missing: ['status'],
    });
  });

  it('a tab that was chosen before its cards came is not believed', () => {
    const strange = { ...SOCKS, status: 'Under a spell' };
    show([strange]);
    const report = makeReport(TODAYS_READERS);
    expect(report.of(document, all(LIST_URL), instant(1)).sightings).toMatchObject([{ printed: { tab: 'all' } }]);
    const choose = (active: number) => {
      for (const [index, tab] of document.querySelectorAll('[role="tab"]').entries())
        tab.classList.toggle('comet-tabs-nav-item-active', index === active);
      for (const tab of document.querySelectorAll('[aria-selected]')) tab.removeAttribute('aria-selected');
    };
    choose(1);
    expect(report.of(document, all(LIST_URL), instant(2)).sightings).toEqual([]);
    show([OTHER]);
    choose(1);
    expect(report.of(document, all(LIST_URL), instant(3)).sightings).toMatchObject([{ printed: { tab: 'unpaid' } }]);
  });

  it('a second card of an order that says something else makes both unsure', () => {
    show([SOCKS, SOCKS]);
    const report = makeReport(TODAYS_READERS);
    expect(report.of(document, all(LIST_URL), instant(1)).sightings).toHaveLength(1);
    const status = card(1).querySelector('.order-item-header-status-text');
    if (status) status.textContent = 'To pay';
    const touched = { ...all(LIST_URL), touched: new Set([card(1)]) };
    expect(report.of(document, touched, instant(2)).sightings).toEqual([]);
  });

  it('an empty tab is calm, a blank page is said only after it settled', () => {
    show([]);
    expect(makeReport(TODAYS_READERS).of(document, all(LIST_URL, true), instant(1)).health).toMatchObject({
      orders: 0,
    });
    expect(makeReport(TODAYS_READERS).of(document, all(LIST_URL, true), instant(1)).health?.trouble).toBeUndefined();
    document.body.replaceChildren();
    expect(makeReport(TODAYS_READERS).of(document, all(LIST_URL), instant(1)).health).toBeUndefined();
    expect(makeReport(TODAYS_READERS).of(document, all(LIST_URL, true), instant(1)).health?.trouble).toBe(
      'unreadablePage',
    );
  });
});
