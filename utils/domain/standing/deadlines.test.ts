import { describe, expect, it } from 'vitest';
import { mark, order, page } from '@/tests/kit/orders';
import { at, BERLIN, LOS_ANGELES, moment, zone } from '@/tests/kit/times';
import { DEADLINE_KINDS, type DeadlineKind } from '@/utils/domain/order/kinds';
import type { Order } from '@/utils/domain/order/order';
import { DEFAULT_PREFERENCES, type Preferences } from '@/utils/domain/order/preferences';
import type { PrintedDeadline } from '@/utils/domain/order/printed';
import { printedDay, toIso } from '@/utils/domain/time/calendar';
import { between, exact, type Moment } from '@/utils/domain/time/instant';
import { decidingOf } from './deadlines';
import { standingOf } from './derive-standing';
import { type Deadline, isDated } from './standing';

const IN_GERMANY: Preferences = { ...DEFAULT_PREFERENCES, country: 'DE' };
const deadlines = (example: Order, preferences = DEFAULT_PREFERENCES) => standingOf(example, preferences).deadlines;
const allOf = (example: Order, kind: DeadlineKind, preferences = DEFAULT_PREFERENCES): readonly Deadline[] =>
  deadlines(example, preferences).filter((deadline) => deadline.kind === kind);
const span = ({ earliest, latest }: Moment) => `${toIso(earliest).slice(0, 16)} ${toIso(latest).slice(0, 16)}`;
/** `basis confidence earliest latest` of each, the driving one marked. */
const said = (found: readonly Deadline[]) =>
  found.map(
    (each) =>
      `${each.drives ? '→ ' : ''}${each.basis} ${each.confidence}${isDated(each) ? ` ${span(each.moment)}` : ''}`,
  );
const printed = (kind: DeadlineKind, text: string, when: Moment | undefined): PrintedDeadline => {
  if (!when) throw new Error('no such day');
  return { kind, text, moment: when };
};
const NOON = '2026-11-23T12:00:00Z';

describe('the date of an order, by rule', () => {
  const cases: readonly [title: string, example: Order, kind: DeadlineKind, expected: readonly string[]][] = [
    [
      'unpaid in Berlin: 20 days after the day',
      order([page(NOON, 'awaitingPayment', { placed: '2026-11-23' })]),
      'payBy',
      ['→ rule estimated 2026-12-12T23:00 2026-12-13T23:00'],
    ],
    [
      'unpaid in Los Angeles across the end of summer time',
      order([page('2026-10-26T12:00:00Z', 'awaitingPayment', { placed: '2026-10-25', zone: LOS_ANGELES })]),
      'payBy',
      ['→ rule estimated 2026-11-14T08:00 2026-11-15T08:00'],
    ],
    [
      'unpaid, the time of placing known to the second (old design, US Pacific): 20 × 24 hours',
      order([page('2026-10-26T12:00:00Z', 'awaitingPayment', { placed: '2026-10-25T10:00:00-07:00' })]),
      'payBy',
      ['→ rule estimated 2026-11-14T17:00 2026-11-14T17:00'],
    ],
    [
      'unpaid, read in Berlin and in Auckland: the hours that both days share',
      order([
        page(NOON, 'awaitingPayment', { placed: '2026-11-23' }),
        page(NOON, 'awaitingPayment', { placed: '2026-11-23', zone: zone('Pacific/Auckland') }),
      ]),
      'payBy',
      ['→ rule estimated 2026-12-12T23:00 2026-12-13T11:00'],
    ],
    [
      'unpaid, the day of placing not read: never counted from today',
      order([page(NOON, 'awaitingPayment')]),
      'payBy',
      ['rule unknown'],
    ],
    [
      'a card being checked: 24 hours after "I paid"',
      order([page(NOON, 'awaitingPayment')], [mark('2026-11-23T13:00:00Z', { kind: 'iPaid', method: 'card' })]),
      'verifiedBy',
      ['→ rule estimated 2026-11-24T13:00 2026-11-24T13:00'],
    ],
    [
      'a boleto being checked: 5 working days',
      order([page(NOON, 'verifyingPayment', { paid: '2026-11-23', printed: { paymentMethod: 'boleto' } })]),
      'verifiedBy',
      ['→ rule estimated 2026-11-29T23:00 2026-11-30T23:00'],
    ],
    [
      'a wallet being checked over a weekend: 1 working day',
      order([page(NOON, 'verifyingPayment', { paid: '2026-11-20', printed: { paymentMethod: 'wallet' } })]),
      'verifiedBy',
      ['→ rule estimated 2026-11-22T23:00 2026-11-23T23:00'],
    ],
    [
      'a payment being checked, nobody knows how it was made',
      order([page(NOON, 'verifyingPayment', { paid: '2026-11-23' })]),
      'verifiedBy',
      ['rule unknown'],
    ],
    ['the seller’s time to send, not shown', order([page(NOON, 'awaitingShipment')]), 'shipBy', ['rule unknown']],
    [
      'the seller’s answer, asked at a clock time: 72 hours, also over a clock change',
      order(
        [page('2026-10-23T12:00:00Z', 'awaitingShipment')],
        [mark('2026-10-23T14:00:00+02:00', { kind: 'requestSent' })],
      ),
      'sellerAnswersBy',
      ['→ rule estimated 2026-10-26T12:00 2026-10-26T12:00'],
    ],
    [
      'the seller’s answer, asked on a day',
      order([page(NOON, 'awaitingShipment')], [mark('2026-11-23', { kind: 'requestSent' }, NOON)]),
      'sellerAnswersBy',
      ['→ rule estimated 2026-11-25T23:00 2026-11-26T23:00'],
    ],
    [
      'the seller’s answer, the request seen only by its page: between the two readings',
      order([page('2026-11-22T12:00:00Z', 'awaitingShipment'), page(NOON, 'cancelPending')]),
      'sellerAnswersBy',
      ['→ rule estimated 2026-11-25T12:00 2026-11-26T12:00'],
    ],
    [
      'the seller’s answer, first seen when already asked: the day is unknown',
      order([page(NOON, 'cancelPending')]),
      'sellerAnswersBy',
      ['rule unknown'],
    ],
    [
      'a refund: 3 to 20 business days from the first to the last day it can have begun',
      order([page('2026-11-20T12:00:00Z', 'awaitingShipment'), page(NOON, 'refundProcessing')]),
      'refundBy',
      ['→ rule estimated 2026-11-24T23:00 2026-12-21T23:00'],
    ],
    [
      'a refund goes on counting from its start when the order closes',
      order([
        page('2026-11-20T12:00:00Z', 'awaitingShipment'),
        page('2026-11-20T13:00:00Z', 'refundProcessing'),
        page(NOON, 'cancelled'),
      ]),
      'refundBy',
      ['→ rule estimated 2026-11-24T23:00 2026-12-18T23:00'],
    ],
    [
      'a refund by Western Union: 7 to 10 business days',
      order([
        page('2026-11-23T11:00:00Z', 'awaitingShipment'),
        page(NOON, 'refundProcessing', { printed: { paymentMethod: 'westernUnion' } }),
      ]),
      'refundBy',
      ['→ rule estimated 2026-12-01T23:00 2026-12-07T23:00'],
    ],
    [
      'a refund first seen when it was under way: the day is unknown',
      order([page(NOON, 'refundProcessing')]),
      'refundBy',
      ['rule unknown'],
    ],
    [
      'a closed order that prints its last day',
      order([page(NOON, 'cancelled', { paid: '2026-11-10', completed: '2026-11-20' })]),
      'refundBy',
      ['→ rule estimated 2026-11-24T23:00 2026-12-18T23:00'],
    ],
    ['protection, not shown', order([page(NOON, 'inTransit')]), 'protectedUntil', ['rule unknown']],
    [
      'a dispute: 15 days after completion',
      order([page(NOON, 'completed', { completed: '2026-11-20' })]),
      'disputeBy',
      ['→ rule estimated 2026-12-04T23:00 2026-12-05T23:00'],
    ],
    [
      'proof of postage: 3 days after asking for it',
      order(
        [page(NOON, 'inTransit')],
        [mark('2026-11-23T12:00:00Z', { kind: 'messageSent', draft: 'M10', text: 'Please send …' })],
      ),
      'proofBy',
      ['→ rule estimated 2026-11-26T12:00 2026-11-26T12:00'],
    ],
    [
      'the seller’s answer in a dispute: 5 days',
      order([page(NOON, 'inTransit')], [mark('2026-11-24', { kind: 'disputeOpened' })]),
      'disputeAnswerBy',
      ['→ rule estimated 2026-11-28T23:00 2026-11-29T23:00'],
    ],
    [
      'sending back: 10 days after it was agreed',
      order([page(NOON, 'disputed')], [mark('2026-11-24', { kind: 'returnAgreed' })]),
      'sendBackBy',
      ['→ rule estimated 2026-12-03T23:00 2026-12-04T23:00'],
    ],
    [
      'PayPal: 180 days after payment',
      order([page(NOON, 'completed', { paid: '2026-06-01', printed: { paymentMethod: 'paypal' } })]),
      'bankBy',
      ['→ rule estimated 2026-11-27T23:00 2026-11-28T23:00'],
    ],
    [
      'a card: no date, ask the bank',
      order([page(NOON, 'completed', { paid: '2026-06-01', printed: { paymentMethod: 'card' } })]),
      'bankBy',
      ['rule unknown'],
    ],
    ['an unknown way of paying: no deadline at a bank', order([page(NOON, 'completed')]), 'bankBy', []],
    ['no proof was asked for', order([page(NOON, 'inTransit')]), 'proofBy', []],
    ['no return was agreed', order([page(NOON, 'disputed')]), 'sendBackBy', []],
  ];
  it.each(cases)('%s', (_title, example, kind, expected) => {
    expect(said(allOf(example, kind))).toEqual(expected);
  });
});

describe('withdrawal by law', () => {
  const received = (country: string | undefined, when = '2026-11-20') =>
    said(
      allOf(order([page(NOON, 'completed')], [mark(when, { kind: 'received' })]), 'withdrawBy', {
        ...DEFAULT_PREFERENCES,
        ...(country && { country }),
      }),
    );
  it.each([
    ['Germany', 'DE', ['→ rule estimated 2026-12-04T23:00 2026-12-04T23:00']],
    ['the United Kingdom', 'GB', ['→ rule estimated 2026-12-04T23:00 2026-12-04T23:00']],
    ['Brazil', 'BR', ['→ rule estimated 2026-11-27T23:00 2026-11-27T23:00']],
    ['Russia', 'RU', ['→ rule estimated 2026-11-27T23:00 2026-11-27T23:00']],
    ['Taiwan', 'TW', ['→ rule estimated 2026-11-27T23:00 2026-11-27T23:00']],
    ['Australia, which has none', 'AU', []],
    ['no country chosen', undefined, []],
  ])('in %s', (_title, country, expected) => {
    expect(received(country)).toEqual(expected);
  });
  it('ends at midnight though the parcel came in the afternoon', () => {
    expect(received('DE', '2026-11-20T15:00:00Z')).toEqual(['→ rule estimated 2026-12-04T23:00 2026-12-04T23:00']);
  });
  it('runs from the delivery that the page prints, not from completion', () => {
    const example = order([page(NOON, 'completed', { delivered: '2026-11-10', completed: '2026-11-20' })]);
    expect(said(allOf(example, 'withdrawBy', IN_GERMANY))).toEqual([
      '→ rule estimated 2026-11-24T23:00 2026-11-24T23:00',
    ]);
  });
  it('has no date while nothing was received', () => {
    expect(said(allOf(order([page(NOON, 'inTransit')]), 'withdrawBy', IN_GERMANY))).toEqual(['rule unknown']);
  });
  it('is not spoken of in a dispute about what was never received', () => {
    const begun = [page('2026-11-20T10:00:00Z', 'inTransit'), page(NOON, 'disputed')];
    expect(allOf(order(begun), 'withdrawBy', IN_GERMANY)).toEqual([]);
    const held = order(begun, [mark('2026-11-19', { kind: 'received' })]);
    expect(said(allOf(held, 'withdrawBy', IN_GERMANY))).toEqual(['→ rule estimated 2026-12-03T23:00 2026-12-03T23:00']);
  });
});

describe('whose word counts', () => {
  const countdown = printed('payBy', '23 hours left', exact(at('2026-11-24T11:00:00Z')));
  const entered = mark('2026-11-23', {
    kind: 'deadlineSet',
    deadline: 'payBy',
    by: moment('2026-11-27', BERLIN),
  });
  const unpaid = { placed: '2026-11-23' };

  it('the page’s timer before any rule', () => {
    const example = order([page(NOON, 'awaitingPayment', { ...unpaid, deadlines: [countdown] })]);
    expect(said(allOf(example, 'payBy'))).toEqual(['→ page exact 2026-11-24T11:00 2026-11-24T11:00']);
    expect(allOf(example, 'payBy')[0]).toMatchObject({ quote: '23 hours left', since: moment('2026-11-23') });
  });
  it('yours before the rule, the page’s before yours', () => {
    expect(said(allOf(order([page(NOON, 'awaitingPayment', unpaid)], [entered]), 'payBy'))).toEqual([
      '→ you estimated 2026-11-26T23:00 2026-11-27T23:00',
    ]);
    const both = order([page(NOON, 'awaitingPayment', { ...unpaid, deadlines: [countdown] })], [entered]);
    expect(said(allOf(both, 'payBy'))).toEqual([
      '→ page exact 2026-11-24T11:00 2026-11-24T11:00',
      'you estimated 2026-11-26T23:00 2026-11-27T23:00',
    ]);
  });
  it('the newest page’s timer, when the time was extended', () => {
    const longer = printed('shipBy', '5 days', exact(at('2026-11-30T12:00:00Z')));
    const shorter = printed('shipBy', '1 day', exact(at('2026-11-24T12:00:00Z')));
    const example = order([
      page('2026-11-25T12:00:00Z', 'awaitingShipment', { deadlines: [longer] }),
      page(NOON, 'awaitingShipment', { deadlines: [shorter] }),
    ]);
    expect(said(allOf(example, 'shipBy'))).toEqual(['→ page exact 2026-11-30T12:00 2026-11-30T12:00']);
  });
  it('the last of several countdowns in the same words', () => {
    const left = (iso: string) => [printed('shipBy', '3 days', exact(at(iso)))];
    const example = order([
      page('2026-11-20T12:00:00Z', 'awaitingShipment', { deadlines: left('2026-11-23T12:00:00Z') }),
      page('2026-11-24T12:00:00Z', 'awaitingShipment', { deadlines: left('2026-11-27T12:00:00Z') }),
    ]);
    expect(said(allOf(example, 'shipBy'))).toEqual(['→ page exact 2026-11-27T12:00 2026-11-27T12:00']);
  });
  it('a sentence that the page shows twice, once', () => {
    const until = printed('protectedUntil', 'before Sep 4', moment('2026-09-04'));
    expect(allOf(order([page(NOON, 'inTransit', { deadlines: [until, until] })]), 'protectedUntil')).toHaveLength(1);
  });
  it('an older page’s date, while newer pages print none', () => {
    const until = printed(
      'protectedUntil',
      'before Sep 4',
      printedDay({ year: 2026, month: 9, day: 4 }, 'before', BERLIN),
    );
    const example = order([
      page('2026-08-01T12:00:00Z', 'inTransit', { deadlines: [until] }),
      page('2026-08-02T12:00:00Z', 'inTransit', { printed: { page: 'list' } }),
    ]);
    expect(said(allOf(example, 'protectedUntil'))).toEqual(['→ page estimated 2026-09-03T22:00 2026-09-04T07:00']);
  });
  it('not the timer of an earlier request', () => {
    const timer = printed('sellerAnswersBy', '3 hours', exact(at('2026-11-10T15:00:00Z')));
    const example = order(
      [
        page('2026-11-10T12:00:00Z', 'cancelPending', { deadlines: [timer] }),
        page('2026-11-11T12:00:00Z', 'awaitingShipment'),
      ],
      [mark(NOON, { kind: 'requestSent' })],
    );
    expect(said(allOf(example, 'sellerAnswersBy'))).toEqual(['→ rule estimated 2026-11-26T12:00 2026-11-26T12:00']);
  });
  it('the day on a boleto once you enter it; until then the usual 3 to 5 days', () => {
    const slip = { ...unpaid, printed: { paymentMethod: 'boleto' } } as const;
    const example = order([page(NOON, 'awaitingPayment', slip)]);
    expect(said(allOf(example, 'payBy'))).toEqual(['→ rule estimated 2026-11-25T23:00 2026-11-28T23:00']);
    expect(said(allOf(order([page(NOON, 'awaitingPayment', slip)], [entered]), 'payBy'))).toEqual([
      '→ you estimated 2026-11-26T23:00 2026-11-27T23:00',
    ]);
  });
  it.each(['pix', 'oxxo', 'konbini', 'voucher'] as const)(
    'of a slip (%s) no usual time is known: its day is asked for',
    (paymentMethod) => {
      const slip = { ...unpaid, printed: { paymentMethod } };
      const example = order([page(NOON, 'awaitingPayment', slip)]);
      expect(said(allOf(example, 'payBy'))).toEqual(['rule unknown']);
      expect(standingOf(example, DEFAULT_PREFERENCES).notices).toContain('askedSlipDay');
      const told = standingOf(order([page(NOON, 'awaitingPayment', slip)], [entered]), DEFAULT_PREFERENCES);
      expect(told.notices).not.toContain('askedSlipDay');
    },
  );
  it('your own length of the payment window', () => {
    const example = order([page(NOON, 'awaitingPayment', unpaid)]);
    expect(said(allOf(example, 'payBy', { ...DEFAULT_PREFERENCES, payWindowDays: 1 }))).toEqual([
      '→ rule estimated 2026-11-23T23:00 2026-11-24T23:00',
    ]);
  });
});

describe('two dates until which a dispute can be opened', () => {
  const page90 = printed('disputeBy', 'within 90 days', moment('2026-12-24'));
  const page15 = printed('disputeBy', 'up to 15 days after confirming', moment('2026-12-02'));
  const completedWith = (...printedThere: readonly PrintedDeadline[]) =>
    order([page(NOON, 'completed', { completed: '2026-11-20', deadlines: printedThere })]);

  it('are both shown: the page’s own decides, the older rule is a note beside it', () => {
    expect(said(allOf(completedWith(page90), 'disputeBy'))).toEqual([
      '→ page estimated 2026-12-23T23:00 2026-12-24T23:00',
      'rule estimated 2026-12-04T23:00 2026-12-05T23:00',
    ]);
  });
  it('both from the page: the earlier one decides, then the other, which stays when both are over', () => {
    const both = { deadlines: deadlines(completedWith(page90, page15)) };
    const decides = (iso: string) => decidingOf(both, 'disputeBy', at(iso))?.quote;
    expect(decides('2026-12-01T22:59:59Z')).toBe('up to 15 days after confirming');
    expect(decides('2026-12-01T23:00:00Z')).toBe('within 90 days');
    expect(decides('2027-12-04T23:00:00Z')).toBe('within 90 days');
  });
});

it('in every state only the deadlines of that state are alive', () => {
  const alive = Object.fromEntries(
    (['awaitingPayment', 'awaitingShipment', 'inTransit', 'disputed', 'completed', 'archived', 'unknown'] as const).map(
      (state) => [
        state,
        deadlines(order([page(NOON, state === 'unknown' ? undefined : state)])).map(({ kind }) => kind),
      ],
    ),
  );
  expect(alive).toEqual({
    awaitingPayment: ['payBy'],
    awaitingShipment: ['shipBy'],
    inTransit: ['protectedUntil'],
    disputed: ['protectedUntil', 'disputeAnswerBy'],
    completed: ['returnBy', 'disputeBy'],
    archived: [],
    unknown: [],
  });
  expect(DEADLINE_KINDS).toHaveLength(14);
});

it('a range that the page counts down to is exact, a day is not', () => {
  const minute = printed('payBy', '5 h 12 min', between(at('2026-11-23T17:12:00Z'), at('2026-11-23T17:13:00Z')));
  expect(said(allOf(order([page(NOON, 'awaitingPayment', { deadlines: [minute] })]), 'payBy'))).toEqual([
    '→ page exact 2026-11-23T17:12 2026-11-23T17:13',
  ]);
});
