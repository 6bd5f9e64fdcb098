import { describe, expect, it } from 'vitest';
import { list, mark, order, page } from '@/tests/kit/orders';
import { at, moment } from '@/tests/kit/times';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { standingOf } from './derive-standing';
import { standingMarks, stepsOf } from './history-steps';

const standing = (...args: Parameters<typeof order>) => standingOf(order(...args), DEFAULT_PREFERENCES);
const TEN = '2026-11-23T10:00:00Z';
const ELEVEN = '2026-11-23T11:00:00Z';
const NOON = '2026-11-23T12:00:00Z';

describe('an amount that could not be read', () => {
  it('is kept as it was printed', () => {
    expect(standing([page(TEN, 'inTransit', { printed: { total: '$12.40' } })])).toMatchObject({ totalText: '$12.40' });
    const read = standing([page(TEN, 'inTransit', { total: 1240, printed: { total: 'US $12.40' } })]);
    expect([read.total, read.totalText]).toEqual([{ minor: 1240, currency: 'USD' }, undefined]);
  });
});

describe('"it was not here" and "I have it"', () => {
  const kinds = (here: string, notHere: string): readonly string[] =>
    standingMarks(order([], [mark(TEN, { kind: 'received' }, here), mark(TEN, { kind: 'notReceived' }, notHere)])).map(
      ({ kind }) => kind,
    );

  it('the one told later ends the other; of two told at once neither does', () => {
    expect(kinds(ELEVEN, NOON)).toEqual(['notReceived']);
    expect(kinds(NOON, ELEVEN)).toEqual(['received']);
    expect(kinds(NOON, NOON)).toHaveLength(2);
  });
});

describe('"Did you send it?"', () => {
  const asked = (sentAt: string) =>
    standing([page(TEN, 'awaitingShipment')], [mark(sentAt, { kind: 'messageSent', draft: 'M2', text: 'Hello' })], {
      copied: { draft: 'M2', at: at(ELEVEN), text: 'Hello' },
    }).copied !== undefined;

  it('is asked of a message copied after the one that was sent, and of none that was sent since or at once', () => {
    expect([asked(TEN), asked(ELEVEN), asked(NOON)]).toEqual([true, false, false]);
  });
});

describe('the page to cancel on', () => {
  const CANCEL = { printed: { page: 'cancel', status: '' } } as const;
  it('was visited last at the last visit: an answer to the first does not settle the second', () => {
    const visits = [
      page(ELEVEN, undefined, CANCEL),
      page(NOON, undefined, { printed: { ...CANCEL.printed, reminder: 'x' } }),
    ];
    const answered = [{ question: 'requestSent' as const, at: at('2026-11-23T11:30:00Z') }];
    const before = page(TEN, 'awaitingShipment');
    expect(standing([before, ...visits], [], { answered }).questions).toContain('requestSent');
    expect(standing([before, ...visits.slice(0, 1)], [], { answered }).questions).not.toContain('requestSent');
  });
});

describe('money that may be on its way', () => {
  it('is expected where one page had a button for news of the refund, whatever the others had', () => {
    const closed = (buttons: readonly 'refundInfo'[]) => list(ELEVEN, 'cancelled', { buttons });
    expect(standing([closed([]), page(NOON, 'cancelled', { buttons: ['refundInfo'] })]).refund).toBe('open');
    expect(standing([closed([]), page(NOON, 'cancelled')]).refund).toBe('none');
  });
});

describe('a button to cancel on the details', () => {
  const seen = (...readings: Parameters<typeof order>[0]) => standing(readings).traits.includes('cancelButtonSeen');
  it('counts for the state in which it was seen, and only there', () => {
    expect(seen(page(TEN, 'awaitingShipment', { buttons: ['cancel'] }))).toBe(true);
    expect(seen(page(TEN, 'awaitingShipment', { buttons: ['track'] }))).toBe(false);
    expect(seen(page(TEN, 'awaitingPayment', { buttons: ['cancel'] }), list(ELEVEN, 'awaitingShipment'))).toBe(false);
    expect(seen(list(ELEVEN, 'awaitingShipment', { buttons: ['cancel'] }))).toBe(false);
  });
});

describe('shipped late', () => {
  const shipped = (set: string) =>
    standing(
      [page(NOON, 'inTransit', { placed: '2026-11-01', shipped: '2026-11-20' })],
      [mark(TEN, { kind: 'deadlineSet', deadline: 'shipBy', by: moment(set) })],
    ).traits.includes('shippedLate');
  it('is told by the time that the buyer entered, where no page showed one', () => {
    expect([shipped('2026-11-10'), shipped('2026-11-30')]).toEqual([true, false]);
  });
});

describe('a line that says that money was refunded', () => {
  it('counts from its first sight: an old story does not begin anew at each look', () => {
    const line = (when: string) => ({
      ...list(when, 'completed', { placed: '2026-01-10' }),
      saysRefunded: true as const,
    });
    expect(standing([line('2026-03-01T10:00:00Z'), { ...line(NOON) }]).traits).toContain('refundSeen');
    expect(standing([line(NOON)]).traits).not.toContain('refundSeen');
  });
});

describe('what was read and said, in its order', () => {
  const read = list(TEN, 'awaitingShipment', { until: NOON });

  it('a reading that was seen again has two places, one that was seen once has one', () => {
    expect(stepsOf([read], []).map(({ at: when }) => when)).toEqual([at(TEN), at(NOON)]);
    expect(stepsOf([list(TEN, 'awaitingShipment')], [])).toHaveLength(1);
  });

  it('a request comes before what followed it at the same moment, a note after everything', () => {
    const kinds = (kind: 'requestSent' | 'received') =>
      stepsOf([page(TEN, 'cancelled')], [mark(TEN, { kind })]).map((step) => step.kind);
    expect(kinds('requestSent')).toEqual(['mark', 'read']);
    expect(kinds('received')).toEqual(['read', 'mark']);
  });
});

describe('a date of the buyer', () => {
  it('is kept with its words, and no other mark is one', () => {
    const by = moment('2026-12-01');
    const marks = [
      mark(TEN, { kind: 'ownReminder', by, text: 'ask again' }),
      mark(ELEVEN, { kind: 'note', text: 'x' }),
    ];
    expect(standing([page(TEN, 'inTransit')], marks).ownReminders).toEqual([
      { madeAt: at(TEN), by, text: 'ask again' },
    ]);
  });
});

describe('"you paid, and it still shows unpaid"', () => {
  it('is said of nobody who never said that he paid', () => {
    expect(standing([page(TEN, 'awaitingPayment', { placed: '2026-11-20' })]).notices).not.toContain('paidButUnpaid');
  });
});
