import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '@/tests/fixtures/english';
import { anyStanding } from '@/tests/kit/any-standing';
import { deadline, standing } from '@/tests/kit/standings';
import { NOW } from '@/tests/kit/times';
import type { DraftId } from '@/utils/domain/order/kinds';
import { FAULTS } from '@/utils/domain/order/order';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import type { Standing } from '@/utils/domain/standing/standing';
import { add, exact, hours } from '@/utils/domain/time/instant';
import { hasGround } from './draft-grounds';
import { calledFor, recommend } from './draft-recommendation';
import { DRAFTS_OF_STATE } from './drafts-table';

const ago = (n: number) => add(NOW.at, hours(-n));
const anyFault = fc.constantFrom(undefined, ...FAULTS);
const german = { ...DEFAULT_PREFERENCES, country: 'DE' };
const best = (change: Partial<Standing>, preferences = DEFAULT_PREFERENCES) =>
  recommend(standing(change), NOW, preferences);

const CASES: readonly [string, Partial<Standing>, DraftId | undefined][] = [
  ['an unpaid order needs none; the courtesy is there', { state: 'awaitingPayment' }, 'M1'],
  ['a seller who wants more before payment', { state: 'awaitingPayment', reason: 'price_raised' }, 'M7'],
  ['a payment being checked', { state: 'verifyingPayment' }, undefined],
  ['second thoughts after payment', { state: 'awaitingShipment' }, 'M2'],
  ['ordered twice', { state: 'awaitingShipment', reason: 'duplicate' }, 'M3'],
  ['wrong item', { state: 'awaitingShipment', reason: 'wrong_item' }, 'M4'],
  ['out of stock', { state: 'awaitingShipment', reason: 'out_of_stock' }, 'M6'],
  ['other shipping', { state: 'awaitingShipment', reason: 'shipping_unavailable' }, 'M8'],
  ['the time to ship is over', { state: 'awaitingShipment', deadlines: [deadline('shipBy', -2)] }, 'M5'],
  ['the seller says it was sent', { state: 'awaitingShipment', traits: ['sellerSaysShipped'] }, 'M10'],
  ['the request failed', { state: 'awaitingShipment', traits: ['requestFailed'] }, 'M5'],
  ['wrote yesterday', { state: 'awaitingShipment', lastDraft: { id: 'M2', at: ago(24) } }, undefined],
  ['wrote four days ago', { state: 'awaitingShipment', lastDraft: { id: 'M2', at: ago(96) } }, 'M9'],
  [
    'asked an hour ago, said why',
    { state: 'cancelPending', requestedAt: exact(ago(1)), lastDraft: { id: 'M2', at: ago(0) } },
    undefined,
  ],
  ['asked an hour ago, not yet written', { state: 'cancelPending', requestedAt: exact(ago(1)) }, 'M2'],
  ['asked a day ago', { state: 'cancelPending', requestedAt: exact(ago(24)) }, 'M11'],
  [
    'reminded once already',
    { state: 'cancelPending', requestedAt: exact(ago(40)), traits: ['followUpSent'] },
    undefined,
  ],
  ['withdrew the request yesterday', { state: 'awaitingShipment', lastDraft: { id: 'M13', at: ago(24) } }, undefined],
  [
    'kept the order, wants out a week later',
    { state: 'awaitingShipment', lastDraft: { id: 'M13', at: ago(168) } },
    'M2',
  ],
  [
    'the time to ship is over, written about yesterday',
    { state: 'awaitingShipment', deadlines: [deadline('shipBy', -30)], lastDraft: { id: 'M5', at: ago(24) } },
    undefined,
  ],
  [
    'the time to answer is over',
    {
      state: 'cancelPending',
      requestedAt: exact(ago(80)),
      seenAt: ago(20),
      deadlines: [deadline('sellerAnswersBy', exact(ago(8)), { basis: 'rule', confidence: 'estimated' })],
    },
    undefined,
  ],
  [
    'the time to answer is over, and a page read since shows it open',
    {
      state: 'cancelPending',
      requestedAt: exact(ago(80)),
      seenAt: ago(1),
      deadlines: [deadline('sellerAnswersBy', exact(ago(8)), { basis: 'rule', confidence: 'estimated' })],
    },
    'M20',
  ],
  [
    'a request that nobody answered did not close the order',
    { state: 'awaitingShipment', notices: ['requestUnresolved'], traits: ['requestFailed'] },
    'M20',
  ],
  [
    'the seller says it was sent, while a request is open',
    { state: 'cancelPending', requestedAt: exact(ago(30)), traits: ['sellerSaysShipped'] },
    'M10',
  ],
  [
    'proof was asked for yesterday',
    { state: 'awaitingShipment', traits: ['sellerSaysShipped'], lastDraft: { id: 'M10', at: ago(24) } },
    undefined,
  ],
  [
    'proof was asked for four days ago',
    { state: 'awaitingShipment', traits: ['sellerSaysShipped'], lastDraft: { id: 'M10', at: ago(96) } },
    'M10',
  ],
  ['the seller does not answer', { state: 'awaitingShipment', reason: 'seller_unresponsive' }, 'M9'],
  ['not sent in time, by the reason chosen', { state: 'awaitingShipment', reason: 'processing_overrun' }, 'M5'],
  ['sent although asked', { state: 'inTransit', traits: ['requestWasPending'], stateAt: exact(ago(24)) }, 'M14'],
  [
    'sent although asked, seven weeks ago',
    { state: 'inTransit', traits: ['requestWasPending'], stateAt: exact(ago(49 * 24)) },
    undefined,
  ],
  ['sent, and nothing is known of when', { state: 'inTransit', traits: ['requestWasPending'] }, undefined],
  ['on its way', { state: 'inTransit' }, undefined],
  ['protection ends in five days', { state: 'inTransit', deadlines: [deadline('protectedUntil', 120)] }, undefined],
  ['protection ends in three days', { state: 'inTransit', deadlines: [deadline('protectedUntil', 72)] }, 'M17'],
  [
    'the promised day passed, the dispute is lost',
    { state: 'inTransit', outcome: 'lost', deadlines: [deadline('protectedUntil', -30)] },
    undefined,
  ],
  ['not received, the dispute is lost', { state: 'completed', outcome: 'lost', traits: ['notReceived'] }, undefined],
  ['wanted and unpaid', { intent: 'willPay' }, undefined],
  ['paid, and the page says unpaid', { notices: ['paidButUnpaid'] }, undefined],
  ['too late, says the site', { state: 'awaitingShipment', traits: ['tooLateToCancel'] }, undefined],
  [
    'too late, says the site, and the time to ship is over',
    { state: 'awaitingShipment', traits: ['tooLateToCancel'], deadlines: [deadline('shipBy', -2)] },
    undefined,
  ],
  ['frozen', { state: 'frozen' }, undefined],
  ['protection ended yesterday', { state: 'inTransit', deadlines: [deadline('protectedUntil', -30)] }, 'M17'],
  ['protection ends in two weeks', { state: 'inTransit', deadlines: [deadline('protectedUntil', 336)] }, undefined],
  [
    'sent in part, protection near its end',
    { state: 'partlyShipped', deadlines: [deadline('protectedUntil', 48)] },
    'M17',
  ],
  ['closed although paid', { state: 'cancelled', refund: 'open', traits: ['saidPaid'] }, 'M21'],
  [
    'closed, and a page had shown it as paid',
    { state: 'cancelled', refund: 'open', traits: ['saidPaid', 'everPaid'] },
    undefined,
  ],
  ['refund expected', { state: 'cancelled', refund: 'open', deadlines: [deadline('refundBy', 48)] }, undefined],
  ['refund late', { state: 'cancelled', refund: 'open', deadlines: [deadline('refundBy', -1)] }, 'M12'],
  [
    'refund late, support was written to yesterday',
    {
      state: 'cancelled',
      refund: 'open',
      deadlines: [deadline('refundBy', -60)],
      lastDraft: { id: 'M12', at: ago(24) },
    },
    undefined,
  ],
  ['sent in part', { state: 'partlyShipped' }, 'M10'],
  [
    'sent in part, five days before its day',
    { state: 'partlyShipped', deadlines: [deadline('protectedUntil', 5 * 24)] },
    undefined,
  ],
  ['in a dispute', { state: 'disputed' }, undefined],
  ['sent within two days of the end', { state: 'inTransit', traits: ['shippedLate'] }, 'M10'],
  ['closed unpaid', { state: 'cancelled', refund: 'none' }, undefined],
  ['a state nobody knows', { state: 'unknown' }, undefined],
];

describe('which message helps now', () => {
  it.each(CASES)('%s', (_, change, id) => {
    expect(best(change).id).toBe(id);
  });

  it('says that no message is needed wherever it suggests none', () => {
    for (const [, change, id] of CASES) {
      if (id === undefined || id === 'M1')
        expect(english.say(best(change).why)).toMatch(
          /^(No message needed|Write in the dispute|No message is suggested)/,
        );
    }
  });

  it('suggests withdrawal by law only with a country and an open term', () => {
    const received = { state: 'completed', deadlines: [deadline('withdrawBy', 48)] } as const;
    expect(best(received, german).id).toBe('M15');
    expect(best(received).id).toBeUndefined();
    expect(best({ state: 'completed', deadlines: [deadline('withdrawBy', -1)] }, german).id).toBeUndefined();
  });

  it.each([
    ['sellerWantsCancel', 'awaitingShipment', 'M16'],
    ['sellerWantsCancel', 'inTransit', 'M16'],
    ['sellerWantsCancel', 'awaitingPayment', undefined],
    ['notReceived', 'completed', 'M17'],
    ['cameBut', 'inTransit', 'M19'],
    ['cameBut', 'completed', 'M19'],
    ['discountSeen', 'awaitingShipment', undefined],
  ] as const)('%s in %s calls for %s', (trait, state, id) => {
    expect(calledFor([trait], state)?.id).toBe(id);
  });

  it('puts what the seller wants before what is wrong with the parcel', () => {
    expect(calledFor(['cameBut', 'sellerWantsCancel'], 'inTransit')?.id).toBe('M16');
  });

  it('never suggests a message that does not fit the state', () => {
    fc.assert(
      fc.property(anyStanding, fc.constantFrom(german, DEFAULT_PREFERENCES), (some, preferences) => {
        const { id } = recommend(some, NOW, preferences);
        const fitting: readonly DraftId[] = DRAFTS_OF_STATE[some.state];
        expect(id === undefined || fitting.includes(id)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('never suggests a message without ground', () => {
    fc.assert(
      fc.property(anyStanding, anyFault, fc.constantFrom(german, DEFAULT_PREFERENCES), (some, fault, preferences) => {
        // Nothing is protected before it is shipped.
        const deadlines = some.deadlines.filter(
          ({ kind }) => kind !== 'protectedUntil' || ['inTransit', 'partlyShipped'].includes(some.state),
        );
        const order: Standing = { ...some, deadlines, ...(fault && { fault }) };
        const { id } = recommend(order, NOW, preferences);
        expect(id === undefined || hasGround(id, order, NOW, preferences), id).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
