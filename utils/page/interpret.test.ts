import { describe, expect, it } from 'vitest';
import { parseOrderId } from '@/utils/domain/order/kinds';
import type { OrderRecord } from '@/utils/domain/order/order';
import type { Printed } from '@/utils/domain/order/printed';
import { parseInstant, toIso } from '@/utils/domain/time/calendar';
import { instant, type Zone } from '@/utils/domain/time/instant';
import { interpret } from './interpret';

const at = parseInstant('2026-11-23T10:00:00Z') ?? instant(0);
const id = parseOrderId('8190000000000001');

function record(printed: Partial<Printed>): OrderRecord {
  if (!id) throw new Error('the example id is one');
  return {
    schemaVersion: 1,
    id,
    rev: 1,
    firstSeenAt: at,
    observations: [
      {
        printed: {
          orderId: id,
          page: 'detail',
          design: 'today',
          language: 'en',
          host: 'www.aliexpress.com',
          dates: {},
          sentences: [],
          buttons: [],
          discounts: [],
          items: [],
          ...printed,
        },
        firstAt: at,
        lastAt: at,
        zone: 'Europe/Berlin' as Zone,
        reader: '0.1.0',
      },
    ],
    marks: [],
    intent: 'undecided',
    reminders: [],
    known: [],
    answered: [],
  };
}

const read = (printed: Partial<Printed>, taught: Parameters<typeof interpret>[1]['taught'] = []) => {
  const [reading] = interpret(record(printed), { taught }).readings;
  if (!reading) throw new Error('one observation gives one reading');
  return reading;
};

describe('the status on the page', () => {
  it.each([
    ['To pay', 'awaitingPayment', 'page'],
    ['Canceled ', 'cancelled', 'page'],
    ['AWAITING  DELIVERY', 'inTransit', 'page'],
    ['concluído ', 'completed', 'page'],
    ['Payment processing', 'paymentProcessing', 'page'],
    ['Cancellation requested', 'cancelPending', 'translated'],
    ['Something new', undefined, 'unknown'],
    ['', undefined, 'unknown'],
  ] as const)('reads %j as %s', (status, meaning, basis) => {
    expect(read({ status })).toMatchObject({ basis });
    expect(read({ status }).meaning).toBe(meaning);
  });

  it('learns words that no table knows, and never unlearns those it does', () => {
    const taught = [
      { words: 'Te betalen!', meaning: 'awaitingPayment', from: 'user', at } as const,
      { words: 'Completed', meaning: 'awaitingPayment', from: 'tab', at } as const,
    ];
    expect(read({ status: 'Te betalen!' }, taught)).toMatchObject({ meaning: 'awaitingPayment', basis: 'you' });
    expect(read({ status: 'Completed' }, taught)).toMatchObject({ meaning: 'completed', basis: 'page' });
  });
});

describe('deadlines that the page prints', () => {
  it('reads the end of the delivery guarantee by the earlier and the later midnight', () => {
    const [deadline] = read({ sentences: ['Refund if no delivery before Sep 4, 2027'] }).deadlines;
    expect(deadline?.kind).toBe('protectedUntil');
    expect(deadline && toIso(deadline.moment.earliest)).toBe('2027-09-03T22:00:00.000Z');
    expect(deadline && toIso(deadline.moment.latest)).toBe('2027-09-04T07:00:00.000Z');
  });

  it('counts 90 days from the printed order date', () => {
    const reminder = 'You can open a dispute within 90 days after order was placed.';
    const reading = read({ reminder, dates: { placed: 'Sep 4, 2026' } });
    expect(reading.deadlines.map(({ kind, moment }) => [kind, toIso(moment.earliest)])).toEqual([
      ['disputeBy', '2026-12-02T23:00:00.000Z'],
    ]);
    expect(read({ reminder }).deadlines).toEqual([]);
  });

  it('counts a timer from the moment it was shown', () => {
    const reading = read({ status: 'To pay', timeLeft: { text: '1 day 02:30:00' } });
    expect(reading.deadlines.map(({ kind, moment }) => [kind, toIso(moment.earliest)])).toEqual([
      ['payBy', '2026-11-24T12:30:00.000Z'],
    ]);
    expect(read({ status: 'Something new', timeLeft: { text: '02:30:00' } }).deadlines).toEqual([]);
  });
});

describe('the total', () => {
  it.each([
    ['US $12.40', 'www.aliexpress.com', { minor: 1240, currency: 'USD' }],
    ['R$132,74', 'www.aliexpress.com', { minor: 13274, currency: 'BRL' }],
    ['CLP 13,941', 'www.aliexpress.com', { minor: 13941, currency: 'CLP' }],
    ['8,79 €', 'www.aliexpress.com', { minor: 879, currency: 'EUR' }],
    ['₩11,110', 'www.aliexpress.com', { minor: 11110, currency: 'KRW' }],
    ['1.234,56 €', 'www.aliexpress.com', { minor: 123456, currency: 'EUR' }],
    ['$93.62', 'www.aliexpress.us', { minor: 9362, currency: 'USD' }],
    ['$93.62', 'www.aliexpress.com', undefined],
    ['12.40', 'www.aliexpress.com', undefined],
    ['€1,2345', 'www.aliexpress.com', undefined],
  ])('reads %s on %s', (total, host, money) => {
    expect(read({ total, host }).total).toEqual(money);
  });
});

describe('the buttons of a page', () => {
  const words = (buttons: readonly string[]) => interpret(record({ buttons }), { taught: [] }).readings[0]?.buttonWords;
  it('keep their own words, the first of two for one button', () => {
    expect(words(['Отменить заказ', 'Отменить', 'Что-то ещё'])).toEqual({ cancel: 'Отменить заказ' });
    expect(words(['Pay now', 'Cancel order'])).toEqual({ pay: 'Pay now', cancel: 'Cancel order' });
    expect(words([])).toEqual({});
  });
});
