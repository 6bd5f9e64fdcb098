// @vitest-environment happy-dom
/** The kinds behind the reported cases: what other scripts, translators and the site itself do to a page. */

import { afterEach, describe, expect, it } from 'vitest';
import { EVERY_READER } from '@/utils/page/designs/every-reader';
import { cardsOf, contextOf, readCard } from '@/utils/page/read-page';
import * as p from './report-pages';

const ID = '8196987604675426';
const OTHER = '8196987604695426';
const meaningOn = (html: string, url = p.LIST): string | undefined => {
  const { meaning, observation } = p.readingOfPage(html, url);
  return `${observation.printed.status} = ${meaning}`;
};

/** Public scripts, and what they put where (facts of their sources); the last ones are the translators of browsers. */
const HUNG_INTO: readonly (readonly [string, string])[] = [
  ['a tracking number as an element', 'Awaiting delivery<span class="track">LP00123456789012</span>'],
  ['a tracking number as text', 'Awaiting delivery LP00123456789012'],
  ['a tracking number in brackets', 'Awaiting delivery (00340434292135100186)'],
  ['a number of a card', 'Awaiting delivery **** 4242'],
  ['a button', 'Awaiting delivery<button>Copy</button>'],
  ['a button before it', '<button>To pay</button><b>Awaiting delivery</b>'],
  ['a badge before it', '<span class="badge">To pay</span>Awaiting delivery'],
  ['a badge behind it', 'Awaiting delivery<i>Closed</i>'],
  ['a copy that is not shown', '<span hidden>To pay</span><span>Awaiting delivery</span>'],
  ['a copy for readers aloud', '<span aria-hidden="true">To pay</span><span>Awaiting delivery</span>'],
  ['a link', 'Awaiting delivery <a href="/x">To pay</a>'],
  ['a translator', '<font><font>Awaiting delivery</font></font>'],
  ['a translator and a number', '<font><font>Awaiting delivery</font></font><span>LP00123456789012</span>'],
  ['a style sheet', '<style>.To pay{}</style>Awaiting delivery'],
];

describe('a state that nobody reads, or another one, because of', () => {
  it.each(HUNG_INTO)('%s in the status of a card', (_what, statusHtml) => {
    expect(meaningOn(p.listPage([p.card({ id: ID, status: '', statusHtml })]))).toBe('Awaiting delivery = inTransit');
  });

  it.each(HUNG_INTO)('%s in the status of a details page', (_what, status) => {
    expect(meaningOn(p.detailPage({ id: ID, status, rowsHtml: '' }), p.detailUrl(ID))).toBe(
      'Awaiting delivery = inTransit',
    );
  });

  it.each(HUNG_INTO)('%s, where only an older selector finds the status', (_what, statusHtml) => {
    const html = p.listPage([p.card({ id: ID, status: '', statusHtml })]);
    expect(meaningOn(html.replace('order-item-header-status-text', 'x'))).toBe('Awaiting delivery = inTransit');
  });

  it('a button of another script beside the status of a details page', () => {
    const html = p.detailPage({ id: ID, status: 'Awaiting delivery' });
    const hung = html.replace('<div class="order-status-content">', '<button id="my">To pay</button>$&');
    expect(meaningOn(hung, p.detailUrl(ID))).toBe('Awaiting delivery = inTransit');
  });
});

describe('an order that is gone, or as it was yesterday, because its card is there twice and one is', () => {
  const stale = p.card({ id: ID, status: 'To pay' });
  const fresh = p.card({ id: ID, status: 'Awaiting delivery' });
  const other = p.card({ id: OTHER, status: 'Completed' });

  it.each([
    ['hidden', `<div hidden>${stale}</div>`],
    ['not displayed', `<div style="display: none">${stale}</div>`],
  ])('%s, in a saved file', (_how, copy) => {
    const { printed } = p.read(p.listPage([copy, fresh, other]), p.LIST);
    expect(printed.map(({ orderId, status }) => [orderId, status])).toEqual([
      [ID, 'Awaiting delivery'],
      [OTHER, 'Completed'],
    ]);
  });

  afterEach(() => document.body.replaceChildren());
  it('not displayed by a style sheet, on an open page', () => {
    const page = new DOMParser().parseFromString(p.listPage([stale, fresh, other]), 'text/html');
    document.body.append(...page.body.children);
    const [first] = document.querySelectorAll<HTMLElement>('.order-item');
    const sheet = document.createElement('style');
    sheet.textContent = '.gone { display: none }';
    document.body.append(sheet);
    first?.classList.add('gone');
    const context = contextOf(document, new URL(p.LIST), EVERY_READER);
    if (!context) throw new Error('no order page');
    const read = cardsOf(document, context).map((card) => readCard(card, context).reading?.printed.status);
    expect(read).toEqual([undefined, 'Awaiting delivery', 'Completed']);
  });
});

describe('the day of paying as the day of ordering, on details whose', () => {
  const placed = 'Sep 15, 2026';
  const paid = 'Sep 16, 2026';
  const shipped = 'Sep 18, 2026';
  const completed = 'Oct 2, 2026';
  const days = (rowsHtml: string) => {
    const { dates } = p.readingOfPage(p.detailPage({ id: ID, status: 'Completed', rowsHtml }), p.detailUrl(ID));
    return [dates.placed, dates.paid, dates.shipped, dates.completed].map((each) => p.dayOf(each));
  };
  const TRUE = ['2026-09-15', '2026-09-16', '2026-09-18', '2026-10-02'];
  const rows = (name: string, mark = ':'): readonly string[] => [
    p.row(`Order placed on${mark}`, placed, name),
    p.row(`Paid on${mark}`, paid, name),
    p.row(`Shipment completed on${mark}`, shipped, name),
    p.row(`Order completed on${mark}`, completed, name),
  ];

  it.each(['', 'date', 'text'])('rows are all named alike: "%s"', (name) => {
    expect(days(rows(name).join(''))).toEqual(TRUE);
    expect(days(rows(name).toReversed().join(''))).toEqual(TRUE);
  });

  it('rows that do not apply are not there, so that all others move up', () => {
    const [, second = '', , fourth = ''] = rows('date');
    expect(days(second + fourth)).toEqual([undefined, TRUE[1], undefined, TRUE[3]]);
    expect(days(p.row('Paid on:', paid, 'date') + p.row('Order placed on:', placed))).toEqual([
      TRUE[0],
      TRUE[1],
      undefined,
      undefined,
    ]);
  });

  it.each([':', ': ', ':\u00a0', '\u00a0:', '\u202f:\u00a0', '::', '：', '︓', '﹕', '∶', '꞉', '׃', ''])(
    'labels end with "%s"',
    (mark) => {
      expect(days(rows('', mark).join(''))).toEqual(TRUE);
      expect(days(p.row(`Order placed\u00a0on${mark}`, placed, 'date'))[0]).toBe(TRUE[0]);
    },
  );

  it('rows are one text each', () => {
    const one = (label: string, day: string): string => `<div class="info-row">${label}: ${day}</div>`;
    expect(days(one('Order placed on', placed) + one('Paid on', paid)).slice(0, 2)).toEqual(TRUE.slice(0, 2));
  });

  it('row of payment says a date and a card: it is not read', () => {
    const { printed } = p.read(
      p.detailPage({ id: ID, status: 'Completed', rowsHtml: p.row('Payment method:', 'Oct 2, 2026', 'payment') }),
      p.detailUrl(ID),
    );
    expect(printed[0]?.dateRows).toBeUndefined();
  });
});

describe('a wrong end, from a clock of', () => {
  const end = (clock: string): string | undefined => {
    const html = p.detailPage({ id: ID, status: 'To pay', clock });
    const [deadline] = p.readingOfPage(html, p.detailUrl(ID), '2026-11-23T10:00:00Z').deadlines;
    return deadline && new Date(deadline.moment.earliest).toISOString();
  };
  it.each([
    ['three figures', '03:15:09', '2026-11-23T13:15:09.000Z'],
    ['three figures after days', '2 days 03:15:09', '2026-11-25T13:15:09.000Z'],
    ['three figures after days and a comma', '2 days, 03:15:09', '2026-11-25T13:15:09.000Z'],
    ['four figures', '2:03:15:09', '2026-11-25T13:15:09.000Z'],
    ['two units', '2 days 3 hours', '2026-11-25T13:00:00.000Z'],
    ['two figures, which may be hours or minutes', '03:15', undefined],
    ['three figures after words that nobody knows', '2 moons 03:15:09', undefined],
  ])('%s', (_what, clock, at) => {
    expect(end(clock)).toBe(at);
  });

  it('days that stand before a clock without a class of its own', () => {
    const html = p.detailPage({ id: ID, status: 'To pay', reminder: 'Time left: 2 days, 03:15:09' });
    const [deadline] = p.readingOfPage(html, p.detailUrl(ID), '2026-11-23T10:00:00Z').deadlines;
    expect(deadline && new Date(deadline.moment.earliest).toISOString()).toBe('2026-11-25T13:15:09.000Z');
  });
});

describe('"refunded" on an order of which a part is still on its way, from', () => {
  const lines = (...each: readonly string[]): boolean => {
    const stateLine = each.join('</div><div class="expose-info-item-title">');
    return p.readingOfPage(p.listPage([p.card({ id: ID, status: '완료', stateLine })]), p.LIST).saysRefunded ?? false;
  };
  it.each([
    ['one line that says so', ['환불 완료 <span>₩9,400</span>'], true],
    ['two lines that say so', ['환불 완료 <span>₩9,400</span>', '고급 환불 완료 ₩1,000'], true],
    ['a second line that waits', ['환불 완료 ₩9,400', 'AliExpress의 피드백을 기다리는 중입니다.'], false],
    ['a first line that waits', ['요청 완료', '환불 완료 ₩9,400'], false],
    ['a line that nobody knows', ['부분 환불 완료 ₩9,400'], false],
  ])('%s', (_what, each, says) => {
    expect(lines(...each)).toBe(says);
  });
});
