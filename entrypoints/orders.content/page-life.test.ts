// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LIST_URL, SOCKS } from '@/tests/fixtures/pages';
import { TODAY_WORDS } from '@/tests/shop/pages/page-words';
import { todayCards, todayList } from '@/tests/shop/pages/today-list';
import { parseOrderId } from '@/utils/domain/order/kinds';
import { instant } from '@/utils/domain/time/instant';
import { idOnCard } from '@/utils/page/dom/page-kind';
import { isOurs, makeChips } from './chips';
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

const watch = (onMutation: (touched: ReadonlySet<Element> | undefined) => void = () => undefined): void => {
  stop = watchPage(document, () => new URL(LIST_URL), {
    onMutation,
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
    const report = makeReport();
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
    const report = makeReport();
    expect(report.of(document, all(LIST_URL), instant(1)).health).toBeUndefined();
    expect(report.of(document, all(LIST_URL, true), instant(2)).health).toMatchObject({
      orders: 1,
      missing: ['status'],
    });
  });

  it('a tab that was chosen before its cards came is not believed', () => {
    const strange = { ...SOCKS, status: 'Under a spell' };
    show([strange]);
    const report = makeReport();
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
    const report = makeReport();
    expect(report.of(document, all(LIST_URL), instant(1)).sightings).toHaveLength(1);
    const status = card(1).querySelector('.order-item-header-status-text');
    if (status) status.textContent = 'To pay';
    const touched = { ...all(LIST_URL), touched: new Set([card(1)]) };
    expect(report.of(document, touched, instant(2)).sightings).toEqual([]);
  });

  it('an empty tab is calm, a blank page is said only after it settled', () => {
    show([]);
    expect(makeReport().of(document, all(LIST_URL, true), instant(1)).health).toMatchObject({ orders: 0 });
    expect(makeReport().of(document, all(LIST_URL, true), instant(1)).health?.trouble).toBeUndefined();
    document.body.replaceChildren();
    expect(makeReport().of(document, all(LIST_URL), instant(1)).health).toBeUndefined();
    expect(makeReport().of(document, all(LIST_URL, true), instant(1)).health?.trouble).toBe('unreadablePage');
  });
});

describe('chips', () => {
  const id = parseOrderId(SOCKS.id);
  const chip = {
    text: 'closes by itself',
    line: 'This order closes by itself',
    urgency: 'calm',
    language: 'en',
    direction: 'ltr',
  } as const;
  const shownChips = () => [...document.querySelectorAll('.order-item > *')].filter(isOurs);
  const made = () =>
    makeChips(
      document,
      (element) => idOnCard(element, 'www.aliexpress.com'),
      () => undefined,
    );

  it('is the last child of its card, and comes back in the same frame when the page makes the card anew', () => {
    if (!id) throw new Error('bad fixture');
    show([SOCKS, OTHER]);
    const chips = made();
    chips.place(id, card());
    chips.say([{ id, ...chip }]);
    expect(isOurs(card().lastElementChild ?? document)).toBe(true);
    show([OTHER, SOCKS]);
    chips.restore(new Set([card(0), card(1)]));
    expect(shownChips()).toHaveLength(1);
    expect(isOurs(card(1).lastElementChild ?? document)).toBe(true);
  });

  it('names neither us nor the order to the page', () => {
    if (!id) throw new Error('bad fixture');
    show([SOCKS]);
    const before = new Set([...document.querySelectorAll('*')].map(({ localName }) => localName));
    const chips = made();
    chips.place(id, card());
    chips.say([{ id, ...chip }]);
    const [host] = shownChips();
    expect(host?.getAttributeNames()).toEqual([]);
    expect(before).toContain(host?.localName);
    expect(host?.shadowRoot).toBeNull();
    expect(host?.textContent).toBe('');
  });

  it('its own coming and going is no news', async () => {
    if (!id) throw new Error('bad fixture');
    show([SOCKS]);
    watch();
    const chips = made();
    chips.place(id, card());
    chips.say([{ id, ...chip }]);
    expect(await rest()).toBeUndefined();
  });

  it('goes at once when it is switched off, and comes back with its words when it is switched on', () => {
    if (!id) throw new Error('bad fixture');
    show([SOCKS]);
    const chips = made();
    const shown = () => shownChips().length;
    chips.place(id, card());
    chips.say([{ id, ...chip }]);
    chips.sayAll([]);
    expect(shown()).toBe(0);
    chips.restore(undefined);
    expect(shown()).toBe(0);
    expect(chips.ids()).toEqual([id]);
    chips.sayAll([{ id, ...chip }]);
    expect(shown()).toBe(1);
  });
});
