import { describe, expect, it } from 'vitest';
import { EXAMPLE_ID, page } from '@/tests/kit/orders';
import { NOW } from '@/tests/kit/times';
import { parseChipsAskedFor, parsePageTold } from './page-read-schema';
import { LENGTHS } from './text-limits';

const { printed } = page('2026-11-23T09:00:00Z', 'awaitingPayment').observation;
const health = {
  page: 'list',
  design: 'today',
  at: NOW.at,
  orders: 1,
  missing: [] as string[],
  drift: {},
  unknownWords: [] as string[],
};
const LONG = '9'.repeat(100_000);

/** What is kept of this, said by a page. */
const read = (change: object, orders = 1, of: object = {}) =>
  parsePageTold({
    sightings: Array.from({ length: orders }, () => ({ printed: { ...printed, ...change }, renderedAt: NOW.at })),
    health: { ...health, ...of },
  });
const kept = (change: object) => read(change)?.sightings[0]?.printed;

describe('what a page says is taken in within bounds', () => {
  it('as it is, where it is of a usual size', () => {
    const usual = {
      ...printed,
      status: 'To pay',
      total: 'US $3.99',
      store: 'Wool & Co',
      sentences: ['Pay before Dec 1'],
      dateRows: [{ label: 'Order Date', text: '2026-11-20' }],
      timeLeft: { milliseconds: 5 },
      items: [{ title: 'Socks', variant: 'blue', quantity: 2 }],
      dates: { placed: 'Nov 20, 2026' },
    };
    expect(kept(usual)).toEqual(usual);
  });

  it.each(Object.keys(LENGTHS))('a text that is too long is cut: %s', (field) => {
    const text = kept({ [field]: LONG })?.[field as keyof typeof LENGTHS];
    expect(text?.length).toBeGreaterThan(50);
    expect(text?.length).toBeLessThanOrEqual(2_000);
  });

  it('titles at 300, the store at 200, the status at 500, sentences at 1,000', () => {
    const all = kept({ items: [{ title: LONG, variant: LONG }], store: LONG, status: LONG, sentences: [LONG] });
    expect(all?.items[0]?.title).toHaveLength(300);
    expect(all?.items[0]?.variant).toHaveLength(300);
    expect(all?.store).toHaveLength(200);
    expect(all?.status).toHaveLength(500);
    expect(all?.sentences[0]).toHaveLength(1_000);
  });

  it('all texts of an order together, and all lists', () => {
    const many = Array.from({ length: 5_000 }, () => LONG);
    const all = kept({
      sentences: many,
      buttons: many,
      discounts: many,
      items: many.map((title) => ({ title })),
      dateRows: many.map((text) => ({ label: text, text })),
      dates: { placed: LONG, paid: LONG },
      timeLeft: { text: LONG },
    });
    expect(JSON.stringify(all).length).toBeLessThan(300_000);
    expect(all?.dates.placed).toHaveLength(200);
    expect(all?.timeLeft?.text).toHaveLength(200);
  });

  it('a letter of two halves is kept whole or left out', () => {
    expect(kept({ store: `${'x'.repeat(199)}😀` })?.store).toBe('x'.repeat(199));
  });

  it('words that nobody knows, and what was missing', () => {
    const all = read({}, 1, { unknownWords: Array(5_000).fill(LONG), missing: Array(5_000).fill('status') });
    expect(all?.health.unknownWords).toHaveLength(100);
    expect(all?.health.unknownWords[0]).toHaveLength(500);
    expect(all?.health.missing).toEqual(['status']);
  });

  it('500 orders, and not one more', () => {
    expect(read({}, 500)?.sightings).toHaveLength(500);
    expect(read({}, 501)).toBeUndefined();
  });

  it('chips of 5,000 orders, and not one more', () => {
    expect(parseChipsAskedFor({ ids: Array(5_000).fill(EXAMPLE_ID) })?.ids).toHaveLength(5_000);
    expect(parseChipsAskedFor({ ids: Array(5_001).fill(EXAMPLE_ID) })).toBeUndefined();
  });

  it.each([[null], [undefined], [[]], [{ length: 1e9 }], ['x'], [{ sightings: { length: 2 } }]])(
    'what is no message is refused and never thrown: %j',
    (raw) => {
      expect(parsePageTold(raw)).toBeUndefined();
      expect(parsePageTold({ sightings: raw, health })).toEqual(Array.isArray(raw) ? expect.anything() : undefined);
    },
  );
});
