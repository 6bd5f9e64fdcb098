import { describe, expect, it } from 'vitest';
import { ORDER_STATES, parseOrderId } from '@/utils/domain/order/kinds';
import type { Printed } from '@/utils/domain/order/printed';
import { instant } from '@/utils/domain/time/instant';
import { normalise } from '@/utils/page/dom/normalise';
import { meaningOf } from './status-meaning';
import { STATUS_PHRASES } from './status-phrases';
import { LIKELY_ENGLISH, TRANSLATED_PHRASES } from './translated-phrases';

const tables: readonly (readonly [string, Readonly<Record<string, readonly string[]>>])[] = [
  ...Object.entries(STATUS_PHRASES).map(([language, { attested }]) => [language, attested] as const),
  ['en', LIKELY_ENGLISH],
  ...Object.entries(TRANSLATED_PHRASES),
];
const entries = tables.flatMap(([language, table]) =>
  Object.entries(table).flatMap(([meaning, words]) =>
    words.map((word) => ({ language, meaning, word: normalise(word) })),
  ),
);
const id = parseOrderId('8212313961591322');
const saying = (status: string, rest: Partial<Printed> = {}): Printed => {
  if (!id) throw new Error('bad fixture');
  return {
    orderId: id,
    page: 'list',
    design: 'today',
    language: 'und',
    host: 'www.aliexpress.com',
    status,
    dates: {},
    sentences: [],
    buttons: [],
    discounts: [],
    items: [],
    ...rest,
  };
};

describe('status words of 27 languages', () => {
  it('no words mean two things, whatever the language', () => {
    const meanings = new Map<string, Set<string>>();
    for (const { word, meaning } of entries) meanings.set(word, (meanings.get(word) ?? new Set()).add(meaning));
    expect(
      [...meanings].filter(([, several]) => several.size > 1).map(([word, several]) => [word, ...several]),
    ).toEqual([]);
  });

  it('every language says every state', () => {
    const languages = new Set(tables.map(([language]) => language));
    expect(languages.size).toBe(27);
    for (const language of languages) {
      const said = new Set(entries.filter((entry) => entry.language === language).map(({ meaning }) => meaning));
      expect([language, ORDER_STATES.filter((state) => state !== 'unknown' && !said.has(state))]).toEqual([
        language,
        [],
      ]);
    }
  });

  it.each(['Processed', 'processado', 'Paid', 'Abgeschlossen und mehr', ''])('%j says no state', (words) => {
    expect(meaningOf(saying(words), []).meaning).toBeUndefined();
  });

  it('tells attested words from translated ones', () => {
    expect(meaningOf(saying('Awaiting delivery '), [])).toEqual({ meaning: 'inTransit', basis: 'page' });
    expect(meaningOf(saying('Te betalen'), [])).toEqual({ meaning: 'awaitingPayment', basis: 'translated' });
  });

  it('unknown words on the tab of unpaid orders are unpaid, and what the user says wins over our translation only', () => {
    const taught = (words: string) => [{ words, meaning: 'cancelled', from: 'user', at: instant(0) } as const];
    expect(meaningOf(saying('Att betala', { tab: 'unpaid' }), [])).toEqual({
      meaning: 'awaitingPayment',
      basis: 'tab',
    });
    expect(meaningOf(saying('Att betala', { tab: 'shipped' }), []).meaning).toBeUndefined();
    expect(meaningOf(saying('Te betalen'), taught('te betalen'))).toEqual({ meaning: 'cancelled', basis: 'you' });
    expect(meaningOf(saying('To pay'), taught('to pay'))).toEqual({ meaning: 'awaitingPayment', basis: 'page' });
  });
});
