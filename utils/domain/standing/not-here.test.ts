import { describe, expect, it } from 'vitest';
import { mark, order, type PageExample, page } from '@/tests/kit/orders';
import { at, BERLIN } from '@/tests/kit/times';
import type { DeadlineKind, StatusMeaning } from '@/utils/domain/order/kinds';
import type { Mark, Order } from '@/utils/domain/order/order';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import type { PrintedDeadline } from '@/utils/domain/order/printed';
import { printedDay, toIso } from '@/utils/domain/time/calendar';
import { exact } from '@/utils/domain/time/instant';
import { decidedNow, decidingOf } from './deadlines';
import { standingOf } from './derive-standing';
import { isDated, type Standing } from './standing';

const NOON = '2026-11-23T12:00:00Z';
const before14Jan = printedDay({ year: 2027, month: 1, day: 14 }, 'before', BERLIN);
if (!before14Jan) throw new Error('no such day');
const PROMISE: PrintedDeadline = {
  kind: 'protectedUntil',
  text: 'Refund if no delivery before Jan 14, 2027',
  moment: before14Jan,
};
const COUNTDOWN: PrintedDeadline = {
  kind: 'protectedUntil',
  text: '3 days',
  moment: exact(at('2026-11-26T12:00:00Z')),
};
const standing = (example: Order): Standing => standingOf(example, DEFAULT_PREFERENCES);
const of = (
  meaning: StatusMeaning,
  deadlines: readonly PrintedDeadline[],
  marks: readonly Mark[] = [],
  more: PageExample = {},
) => standing(order([page(NOON, meaning, { placed: '2026-11-20', paid: '2026-11-20', deadlines, ...more })], marks));
const span = (found: Standing, kind: DeadlineKind) => {
  const deadline = found.deadlines.find((each) => each.kind === kind);
  if (!deadline) return 'none';
  return isDated(deadline)
    ? `${toIso(deadline.moment.earliest).slice(0, 16)} ${toIso(deadline.moment.latest).slice(0, 16)}`
    : 'undated';
};
const kindsAt = (found: Standing, iso: string) => decidedNow(found, at(iso)).deadlines.map(({ kind }) => kind);

describe('a parcel that has not come', () => {
  it('may be claimed for 15 days from the latest end of the page’s promise, and not before that', () => {
    const found = of('inTransit', [PROMISE]);
    // 00:00 of 14 January in Berlin to 00:00 of it in US Pacific time, and 15 days later each.
    expect(span(found, 'protectedUntil')).toBe('2027-01-13T23:00 2027-01-14T08:00');
    expect(span(found, 'claimBy')).toBe('2027-01-28T23:00 2027-01-29T08:00');
    expect(kindsAt(found, '2027-01-14T07:59:59Z')).not.toContain('claimBy');
    expect(kindsAt(found, '2027-01-14T08:00:00Z')).toContain('claimBy');
    expect(decidingOf(found, 'claimBy', at('2027-01-14T07:59:59Z'))).toBeUndefined();
  });
  it('of the old design has no such time: the money went to the seller', () => {
    expect(span(of('inTransit', [COUNTDOWN]), 'claimBy')).toBe('none');
  });
  it('is no claim any more once it came', () => {
    expect(span(of('inTransit', [PROMISE], [mark(NOON, { kind: 'received' })]), 'claimBy')).toBe('none');
  });
  it('the page says "Delivered", the buyer that it did not come: 15 days from the first such page', () => {
    const pages = [
      page('2026-11-20T12:00:00Z', 'inTransit', { deadlines: [PROMISE] }),
      page('2026-11-21T12:00:00Z', 'delivered', { deadlines: [PROMISE] }),
    ];
    const missing = mark('2026-11-22T12:00:00Z', { kind: 'notReceived' });
    expect(span(standing(order(pages, [missing])), 'claimBy')).toBe('2026-12-05T12:00 2026-12-06T12:00');
    expect(kindsAt(standing(order(pages, [missing])), '2026-11-22T13:00:00Z')).toContain('claimBy');
  });
  it('"Delivered" from the first reading on: nobody knows since when', () => {
    const found = of('delivered', [], [mark(NOON, { kind: 'notReceived' })]);
    expect(span(found, 'claimBy')).toBe('undated');
  });
  it('completed, and it never came: 15 days after completion beside the page’s own date', () => {
    const page90: PrintedDeadline = {
      kind: 'disputeBy',
      text: 'within 90 days',
      moment: exact(at('2027-02-18T12:00:00Z')),
    };
    const found = of('completed', [page90], [mark(NOON, { kind: 'notReceived' })], { completed: '2026-11-22' });
    expect(span(found, 'claimBy')).toBe('2026-12-06T23:00 2026-12-07T23:00');
    expect(kindsAt(found, NOON)).toEqual(expect.arrayContaining(['claimBy', 'disputeBy']));
    expect(kindsAt(found, NOON)).not.toContain('returnBy');
  });
  it('can be taken to the bank once the promised day has passed', () => {
    const paypal = { printed: { paymentMethod: 'paypal' } } as const;
    const found = of('inTransit', [PROMISE], [], paypal);
    expect(kindsAt(found, '2027-01-14T07:59:59Z')).not.toContain('bankBy');
    expect(kindsAt(found, '2027-01-14T08:00:00Z')).toContain('bankBy');
    expect(span(of('inTransit', [], [], paypal), 'bankBy')).toBe('none');
  });
});

describe('the timer of an unpaid order', () => {
  const timer: PrintedDeadline = { kind: 'payBy', text: '23 hours', moment: exact(at('2026-11-24T11:00:00Z')) };
  const entered = mark(NOON, { kind: 'deadlineSet', deadline: 'payBy', by: exact(at('2026-11-27T11:00:00Z')) });
  const list = { printed: { page: 'list' } } as const;
  it.each([
    ['only the list was read', of('awaitingPayment', [], [], list), 'notYet'],
    ['its details showed none', of('awaitingPayment', []), 'noTimer'],
    ['its details showed one', of('awaitingPayment', [timer]), 'read'],
    ['the user entered it', of('awaitingPayment', [], [entered], list), 'read'],
    ['it is not unpaid', of('awaitingShipment', []), undefined],
  ])('%s', (_title, found, look) => {
    expect(found.look).toBe(look);
  });
});

describe('when a refund can be there', () => {
  const refund = (paymentMethod: 'card' | 'wallet' | 'balance') =>
    span(
      standing(
        order([
          page('2026-11-23T11:00:00Z', 'awaitingShipment'),
          page(NOON, 'refundProcessing', { printed: { paymentMethod } }),
        ]),
      ),
      'refundBy',
    );
  // Monday 23 November: 3 business days are Thursday 26, one is Tuesday 24, 20 are Monday 21 December.
  it('3 to 20 business days by card, from the next one to a wallet, at once as balance', () => {
    expect(refund('card')).toBe('2026-11-25T23:00 2026-12-21T23:00');
    expect(refund('wallet')).toBe('2026-11-23T23:00 2026-12-21T23:00');
    expect(refund('balance')).toBe('2026-11-23T11:00 2026-12-21T23:00');
  });
});

it('proof of postage asked for before anything was shipped is waited for', () => {
  const asked = mark(NOON, { kind: 'messageSent', draft: 'M10', text: 'Please send …' });
  expect(span(of('awaitingShipment', [], [asked]), 'proofBy')).toBe('2026-11-26T12:00 2026-11-26T12:00');
});
