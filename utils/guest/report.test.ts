// @vitest-environment happy-dom

import { beforeEach, describe, expect, it } from 'vitest';
import { LIST_URL, SOCKS } from '@/tests/fixtures/pages';
import { TODAY_WORDS } from '@/tests/shop/pages/page-words';
import { todayCards, todayList } from '@/tests/shop/pages/today-list';
import type { Tab } from '@/utils/domain/order/printed';
import { instant } from '@/utils/domain/time/instant';
import { TODAYS_READERS } from '@/utils/page/designs/todays';
import { makeReport, type Report } from './report';

const words = TODAY_WORDS.en;
const FIRST = SOCKS;
const SECOND = { ...SOCKS, id: '8212313961611322', status: 'To pay' };
const THIRD = { ...SOCKS, id: '8212313961631322', status: 'Awaiting delivery' };
const STATUS = '.order-item-header-status-text';

let report: Report;
let seconds = 0;
const cards = (): readonly Element[] => [...document.querySelectorAll('.order-item')];
const tabs = (): readonly Element[] => [...document.querySelectorAll('.comet-tabs-nav-item')];

/** What is told at a rest of the whole page, or of these cards: order, status and tab. */
function rest(
  touched?: readonly (Element | undefined)[],
): readonly (readonly [string, string | undefined, Tab | undefined])[] {
  seconds += 1;
  const found = touched && new Set(touched.flatMap((card) => card ?? []));
  const told = report.of(document, { url: new URL(LIST_URL), touched: found, hasSettled: false }, instant(seconds));
  return told.sightings.map(({ printed: { orderId, status, tab } }) => [orderId, status, tab]);
}

function moveBar(to: number): void {
  for (const [index, tab] of tabs().entries()) tab.classList.toggle('comet-tabs-nav-item-active', index === to);
  for (const tab of tabs())
    tab.setAttribute('aria-selected', String(tab.classList.contains('comet-tabs-nav-item-active')));
}

const say = (card: Element | undefined, status: string): void => {
  const element = card?.querySelector(STATUS);
  if (element) element.textContent = status;
};

function bring(orders: readonly (typeof SOCKS)[]): readonly Element[] {
  const before = cards().length;
  document.querySelector('.comet-checkbox-group')?.insertAdjacentHTML('beforeend', todayCards({ orders, words }));
  return cards().slice(before);
}

beforeEach(() => {
  report = makeReport(TODAYS_READERS);
  const shown = new DOMParser().parseFromString(todayList({ orders: [FIRST, SECOND], words, tab: 3 }), 'text/html');
  document.body.replaceChildren(...shown.body.children);
  expect(rest().map(([, , tab]) => tab)).toEqual(['shipped', 'shipped']);
});

describe('a tab bar that moves before its cards', () => {
  it('is not believed while they stand', () => {
    moveBar(4);
    say(cards()[0], 'Completed');
    expect(rest()).toEqual([[FIRST.id, 'Completed', undefined]]);
  });

  it('nor when more cards had come to them', () => {
    rest(bring([THIRD]));
    moveBar(4);
    say(cards()[2], 'Completed');
    expect(rest([cards()[2]])).toEqual([[THIRD.id, 'Completed', undefined]]);
  });

  it('nor when one of them had gone', () => {
    cards()[1]?.remove();
    say(cards()[0], 'To pay');
    rest([cards()[0]]);
    moveBar(4);
    say(cards()[0], 'Completed');
    expect(rest()).toEqual([[FIRST.id, 'Completed', undefined]]);
  });

  it('is believed once they are others, whole or one by one', () => {
    moveBar(4);
    rest();
    cards()[1]?.remove();
    const [brought] = bring([THIRD]);
    expect(rest([brought])).toEqual([[THIRD.id, 'Awaiting delivery', 'completed']]);
  });

  it('is believed where it shows some of the same orders', () => {
    moveBar(4);
    cards()[1]?.remove();
    expect(rest()).toEqual([[FIRST.id, 'Processing', 'completed']]);
  });
});

describe('a card of an order that has another card', () => {
  it('is not told when the two differ, though only one was touched', () => {
    const [twin] = bring([{ ...FIRST, status: 'Completed' }]);
    expect(rest([twin])).toEqual([]);
  });

  it('is told when they agree, and when the other has gone', () => {
    const [twin] = bring([FIRST]);
    say(twin, 'Completed');
    say(cards()[0], 'Completed');
    expect(rest([twin])).toEqual([[FIRST.id, 'Completed', 'shipped']]);
    twin?.remove();
    say(cards()[0], 'To pay');
    expect(rest([cards()[0]])).toEqual([[FIRST.id, 'To pay', 'shipped']]);
  });

  it('nor is it, when it has become the card of another order', () => {
    const [, second] = cards();
    second?.replaceChildren(...(cards()[0]?.cloneNode(true).childNodes ?? []));
    say(second, 'Completed');
    expect(rest([second])).toEqual([]);
  });
});
