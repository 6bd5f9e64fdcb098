// @vitest-environment happy-dom
import { afterAll, describe, expect, it } from 'vitest';
import { ORDER_STATES, type OrderState, type StatusMeaning } from '@/utils/domain/order/kinds';
import { calendarDayOf } from '@/utils/domain/time/calendar';
import { UTC } from '@/utils/domain/time/instant';
import * as at from '../fixtures/pages';
import { attestedWords } from '../reports/attested';
import { legacyDetail, legacyList } from '../shop/pages/legacy';
import type { PageOrder } from '../shop/pages/page-order';
import { wordsIn } from '../shop/pages/page-words';
import { ruList } from '../shop/pages/ru';
import { todayDetail } from '../shop/pages/today-detail';
import { todayList } from '../shop/pages/today-list';
import { interpreted, readAll } from './laws';
import { PAGE_LANGUAGES, wordsFor } from './other-words';
import { leave, tableOf } from './printout';

const STATES = ORDER_STATES.filter((state) => state !== 'unknown');
const PLACED = Date.UTC(2026, 8, 15);

interface Case {
  readonly meaning: StatusMeaning;
  readonly order: PageOrder;
}

/** `npm test` tries the first words of each state, and details in a few languages; `npm run pages` all. */
const HAS_TIME = process.env.PAGES !== undefined;
const IN_DETAIL = HAS_TIME ? PAGE_LANGUAGES : ['en', 'ru', 'ko', 'ar'];

/** As public captures print it where there is one, then as our tables say it. */
const saidOf = (meaning: OrderState, language: string): readonly string[] => {
  const seen = attestedWords(meaning, language).map(({ words }) => words.trim());
  return [...new Set([...seen, ...wordsFor(meaning, language)])].slice(0, HAS_TIME ? undefined : 1);
};

/** An order for every way a language has to say each state. */
const casesIn = (language: string): readonly Case[] =>
  STATES.flatMap((meaning) => saidOf(meaning, language).map((status) => ({ meaning, status }))).map(
    ({ meaning, status }, index) => ({
      meaning,
      order: {
        ...at.SOCKS,
        id: String(8_212_313_961_000_000 + index),
        status,
        placed: new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(PLACED),
      },
    }),
  );

interface Shown {
  readonly html: string;
  readonly address: string;
}
type Show = (orders: readonly PageOrder[], language: string) => readonly Shown[];

const onItsOwnPage =
  (htmlOf: (order: PageOrder, language: string) => string, addressOf: (id: string) => string): Show =>
  (orders, language) =>
    orders.map((order) => ({ html: htmlOf(order, language), address: addressOf(order.id) }));

const DESIGNS: Readonly<Record<string, Show>> = {
  "today's list": (orders, language) => [
    { html: todayList({ orders, words: wordsIn(language) }), address: at.LIST_URL },
  ],
  'mobile list': (orders, language) => [
    { html: todayList({ orders, words: wordsIn(language), isMobile: true }), address: at.LIST_URL },
  ],
  "today's detail": onItsOwnPage((order, language) => todayDetail({ order, words: wordsIn(language) }), at.detailUrl),
  '.ru list': (orders, language) => [{ html: ruList(orders, language), address: at.RU_LIST_URL }],
  'legacy list': (orders, language) => [{ html: legacyList(orders, language), address: at.LEGACY_LIST_URL }],
  'legacy detail': onItsOwnPage(legacyDetail, at.legacyDetailUrl),
};

/** Where a page names the day of ordering without doubt. */
const HAS_DAY = ["today's list", 'mobile list', "today's detail", 'legacy list'];

describe.each(Object.entries(DESIGNS))('%s', (design, show) => {
  const rows: (readonly string[])[] = [];

  it.each(design.includes('detail') ? IN_DETAIL : PAGE_LANGUAGES)(
    'in %s says every state in every way, and the day',
    (language) => {
      const cases = casesIn(language);
      const printed = show(
        cases.map(({ order }) => order),
        language,
      ).flatMap(({ html, address }) => readAll(at.documentOf(html), address));
      const readings = printed.map(interpreted);
      expect(printed.map(({ orderId, language: said }) => [orderId, said])).toEqual(
        cases.map(({ order }) => [order.id, language]),
      );
      expect(readings.map(({ meaning }, index) => [cases[index]?.order.status, meaning])).toEqual(
        cases.map(({ order, meaning }) => [order.status, meaning]),
      );
      const days = readings.flatMap(({ dates }) => (dates.placed ? [calendarDayOf(dates.placed.earliest, UTC)] : []));
      for (const day of days) expect(day).toEqual({ year: 2026, month: 9, day: 15 });
      if (HAS_DAY.includes(design)) expect(days).toHaveLength(cases.length);
      const states = new Set(readings.map(({ meaning }) => meaning));
      rows.push([design, language, String(states.size), String(cases.length), String(days.length)]);
    },
  );

  afterAll(() => {
    const sum = (column: number): number => rows.reduce((total, row) => total + Number(row[column]), 0);
    const name = `1-${Object.keys(DESIGNS).indexOf(design)}-languages`;
    const line = `${sum(2)} of ${PAGE_LANGUAGES.length * STATES.length} states read right in ${rows.length} languages, ${sum(3)} phrases, ${sum(4)} days`;
    leave(name, tableOf([[design, line]]));
  });
});
