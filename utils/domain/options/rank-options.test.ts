import { describe, expect, it } from 'vitest';
import { deadline, standing, undated } from '@/tests/kit/standings';
import { later, NOW } from '@/tests/kit/times';
import type { OrderState } from '@/utils/domain/order/kinds';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import type { Standing } from '@/utils/domain/standing/standing';
import type { OptionKey } from './options';
import { optionsFor } from './rank-options';

const offered = (change: Partial<Standing>, now = NOW, country?: string): readonly OptionKey[] =>
  optionsFor(standing(change), now, { ...DEFAULT_PREFERENCES, ...(country && { country }) }).map(({ key }) => key);
const firstOf = (change: Partial<Standing>, now = NOW): OptionKey | undefined =>
  optionsFor(standing(change), now, DEFAULT_PREFERENCES).find(({ first }) => first)?.key;

const PAY_BY = deadline('payBy', 200);
const SHIP_BY = deadline('shipBy', 100);

describe('what is suggested first', () => {
  it.each<[string, Partial<Standing>, OptionKey | undefined]>([
    ['an unpaid order nobody decided about: let it close', {}, 'letLapse'],
    ['an unpaid order to be paid: pay', { intent: 'willPay' }, 'payNow'],
    ['an unpaid order to be closed: close it', { intent: 'wantCancel' }, 'cancelNow'],
    ['an unpaid order left to close: nothing more', { intent: 'letLapse' }, undefined],
    ['an unpaid order with a coupon: close it, which frees it sooner', { traits: ['discountSeen'] }, 'cancelNow'],
    [
      'refused, and no shipping deadline is known: let the time run out, to which nobody has to agree',
      { state: 'awaitingShipment', traits: ['requestFailed'], deadlines: [undated('shipBy')] },
      'waitForShipBy',
    ],
    [
      'refused, but the seller says shipped: ask for the proof',
      { state: 'awaitingShipment', traits: ['requestFailed', 'sellerSaysShipped'] },
      'askProofOfPostage',
    ],
    [
      'refused by the site, too late: let the time run out',
      { state: 'awaitingShipment', traits: ['requestFailed', 'tooLateToCancel'] },
      'waitForShipBy',
    ],
    [
      'the refund of a completed order arrived: nothing more',
      { state: 'completed', refund: 'closed', deadlines: [deadline('returnBy', 50)] },
      undefined,
    ],
    ['paid but still unpaid on the page: do not pay twice', { notices: ['paidButUnpaid'] }, 'dontPayTwice'],
    ['a payment being checked: do not pay again', { state: 'verifyingPayment' }, 'dontPayTwice'],
    [
      'a request that its time did not close: ask AliExpress',
      { state: 'awaitingShipment', notices: ['requestUnresolved'], traits: ['requestFailed'] },
      'contactSupport',
    ],
    [
      'the seller wants the cancel: let the time run out',
      { state: 'awaitingShipment', traits: ['sellerWantsCancel'] },
      'waitForShipBy',
    ],
    [
      'the seller says shipped: ask for proof',
      { state: 'awaitingShipment', traits: ['sellerSaysShipped'] },
      'askProofOfPostage',
    ],
    [
      'too late, says the site: the time may still run out',
      { state: 'awaitingShipment', traits: ['tooLateToCancel'] },
      'waitForShipBy',
    ],
    [
      'completed and not here: ask for the refund',
      {
        state: 'completed',
        traits: ['notReceived'],
        deadlines: [deadline('returnBy', 90), deadline('disputeBy', 300)],
      },
      'openDispute',
    ],
    [
      'a dispute that was lost: appeal',
      { state: 'inTransit', outcome: 'lost', deadlines: [deadline('protectedUntil', 300)] },
      'appeal',
    ],
    ['closed, paid or not is not known: look', { state: 'cancelled', traits: ['paymentUnknown'] }, 'lookAgain'],
    ['a paid order: ask the seller', { state: 'awaitingShipment' }, 'askToCancel'],
    [
      'a paid order with coins spent: still ask the seller',
      { state: 'awaitingShipment', traits: ['discountSeen'] },
      'askToCancel',
    ],
    [
      'out of stock and a ship-by time: let the time run out',
      { state: 'awaitingShipment', reason: 'out_of_stock', deadlines: [SHIP_BY] },
      'waitForShipBy',
    ],
    [
      'out of stock without a ship-by time: ask the seller',
      { state: 'awaitingShipment', reason: 'out_of_stock', deadlines: [undated('shipBy')] },
      'askToCancel',
    ],
    [
      'not needed any more, with a ship-by time: ask the seller',
      { state: 'awaitingShipment', reason: 'not_needed', deadlines: [SHIP_BY] },
      'askToCancel',
    ],
    [
      'refused, with a ship-by time: let the time run out',
      { state: 'awaitingShipment', traits: ['requestFailed'], deadlines: [SHIP_BY] },
      'waitForShipBy',
    ],
    [
      'a request under way: wait for the answer',
      { state: 'cancelPending', deadlines: [deadline('sellerAnswersBy', 70)] },
      'waitForAnswer',
    ],
    ['sent without a protection date: look at its details', { state: 'inTransit' }, 'lookAgain'],
    [
      'sent with a protection date: do not confirm',
      { state: 'inTransit', deadlines: [deadline('protectedUntil', 900)] },
      'dontConfirmReceipt',
    ],
    [
      'a refund on its way: wait for it',
      { state: 'refundProcessing', refund: 'open', deadlines: [deadline('refundBy', 300)] },
      'waitForRefund',
    ],
    [
      'a late refund: ask AliExpress',
      { state: 'cancelled', refund: 'open', deadlines: [deadline('refundBy', -1)] },
      'contactSupport',
    ],
  ])('%s', (_title, change, key) => {
    expect(firstOf(change)).toBe(key);
  });

  it('an order not seen for a day: open it', () => {
    expect(firstOf({ deadlines: [PAY_BY] }, later(22))).toBe('letLapse');
    expect(firstOf({ deadlines: [PAY_BY] }, later(24))).toBe('lookAgain');
  });
});

it('an old reading comes before letting the time run out', () => {
  const change: Partial<Standing> = { state: 'awaitingShipment', reason: 'out_of_stock', deadlines: [SHIP_BY] };
  expect(firstOf(change, later(22))).toBe('waitForShipBy');
  expect(firstOf(change, later(24))).toBe('lookAgain');
});

it('a parcel whose protection has no known date: look, for the date is only in the details', () => {
  const says = (change: Partial<Standing>, now = NOW) =>
    optionsFor(standing({ state: 'inTransit', ...change }), now, DEFAULT_PREFERENCES)
      .find(({ key }) => key === 'lookAgain')
      ?.happens.map(({ key }) => key);
  expect(says({})).toContain('option_lookAgain_dateInDetails');
  expect(says({ deadlines: [deadline('protectedUntil', 900)] })).toBeUndefined();
  expect(says({ deadlines: [deadline('protectedUntil', 900)] }, later(80))).toEqual(['option_lookAgain_happens']);
});

it('a request just sent: look whether it was cancelled at once', () => {
  const change: Partial<Standing> = {
    state: 'cancelPending',
    traits: ['requestUnseen'],
    deadlines: [deadline('sellerAnswersBy', 70)],
  };
  expect(firstOf(change)).toBe('lookAgain');
  const [first] = optionsFor(standing(change), NOW, DEFAULT_PREFERENCES);
  expect(first?.happens.map(({ key }) => key)).toContain('option_lookAgain_mayBeCancelled');
});

it('a seller whose time ran out unseen: look first', () => {
  const change: Partial<Standing> = { state: 'cancelPending', deadlines: [deadline('sellerAnswersBy', 1)] };
  expect(firstOf(change, later(0.5))).toBe('waitForAnswer');
  expect(firstOf(change, later(2))).toBe('lookAgain');
});

describe('what is offered', () => {
  it('asking again after a refusal comes last', () => {
    const change: Partial<Standing> = { state: 'awaitingShipment', traits: ['requestFailed'], deadlines: [SHIP_BY] };
    expect(offered(change, NOW, 'DE').at(-1)).toBe('askToCancel');
  });

  it.each<[OrderState, Partial<Standing>, readonly OptionKey[]]>([
    ['awaitingPayment', {}, ['letLapse', 'cancelNow', 'payNow', 'dontPayTwice']],
    ['verifyingPayment', {}, ['dontPayTwice', 'lookForCancelButton', 'waitForVerification']],
    [
      'cancelPending',
      { deadlines: [deadline('sellerAnswersBy', 70)] },
      ['waitForAnswer', 'followUp', 'withdrawRequest'],
    ],
    ['partlyShipped', {}, ['lookAgain', 'askAboutRest', 'openDispute', 'dontConfirmReceipt']],
    ['disputed', {}, ['addEvidence', 'keepDispute']],
    ['frozen', {}, ['lookAgain', 'contactSupport']],
    ['frozen', { traits: ['disputeSeen'] }, ['lookAgain', 'contactSupport', 'addEvidence', 'keepDispute']],
    ['refundProcessing', { refund: 'open' }, ['waitForRefund', 'checkStatement']],
    ['cancelled', { refund: 'closed' }, ['explainClosing', 'addToCartAgain', 'removeFromList']],
    ['completed', { deadlines: [undated('disputeBy')] }, ['openDispute', 'askBank']],
    ['archived', {}, ['setStateYourself', 'lookAgain']],
    ['unknown', {}, ['setStateYourself', 'lookAgain']],
  ])('%s', (state, change, keys) => {
    expect(offered({ state, ...change })).toEqual(keys);
  });

  it('cheaper comes before dearer, a known day of the money before an unknown one, no yes of the seller before one', () => {
    const parcel: Partial<Standing> = { state: 'inTransit', deadlines: [deadline('protectedUntil', 900)] };
    expect(offered(parcel, NOW, 'DE')).toEqual([
      'dontConfirmReceipt',
      'openDispute',
      'extendProtection',
      'withdrawByLaw',
      'refuseOrReturn',
    ]);
    const paid: Partial<Standing> = { state: 'awaitingShipment', traits: ['discountSeen'], deadlines: [SHIP_BY] };
    expect(offered(paid, NOW, 'DE')).toEqual([
      'askToCancel',
      'refuseExtraPayment',
      'dontExtend',
      'fixInstead',
      'waitForShipBy',
      'withdrawByLaw',
    ]);
  });

  it.each<[string, OptionKey, Partial<Standing>, boolean]>([
    [
      'support while the payment check has time',
      'contactSupport',
      { state: 'verifyingPayment', deadlines: [deadline('verifiedBy', 5)] },
      false,
    ],
    [
      'support once the payment check is late',
      'contactSupport',
      { state: 'verifyingPayment', deadlines: [deadline('verifiedBy', -1)] },
      true,
    ],
    ['a reminder to the seller', 'followUp', { state: 'cancelPending' }, true],
    ['no second reminder to the seller', 'followUp', { state: 'cancelPending', traits: ['followUpSent'] }, false],
    [
      'proof of postage, when the seller says it is sent',
      'askProofOfPostage',
      { state: 'cancelPending', traits: ['sellerSaysShipped'] },
      true,
    ],
    [
      'proof of postage, when a request was pending',
      'askProofOfPostage',
      { state: 'inTransit', traits: ['requestWasPending'] },
      true,
    ],
    [
      'proof of postage, when it was sent at the last moment',
      'askProofOfPostage',
      { state: 'inTransit', traits: ['shippedLate'] },
      true,
    ],
    ['no proof of postage for an ordinary parcel', 'askProofOfPostage', { state: 'inTransit' }, false],
    ['a return while there is time', 'returnItem', { state: 'completed', deadlines: [deadline('returnBy', 5)] }, true],
    ['no return after that', 'returnItem', { state: 'completed', deadlines: [deadline('returnBy', -1)] }, false],
    [
      'a dispute while there is time',
      'openDispute',
      { state: 'completed', deadlines: [deadline('disputeBy', 5)] },
      true,
    ],
    [
      'a dispute until the later of two dates',
      'openDispute',
      { state: 'completed', deadlines: [deadline('disputeBy', -5), deadline('disputeBy', 5, { drives: false })] },
      true,
    ],
    [
      'no dispute after both',
      'openDispute',
      { state: 'completed', deadlines: [deadline('disputeBy', -5), deadline('disputeBy', -1, { drives: false })] },
      false,
    ],
    [
      'the bank once the refund is late',
      'askBank',
      { state: 'cancelled', refund: 'open', deadlines: [deadline('refundBy', -1)] },
      true,
    ],
    [
      'not the bank before',
      'askBank',
      { state: 'cancelled', refund: 'open', deadlines: [deadline('refundBy', 1)] },
      false,
    ],
    ['sending back once that is agreed', 'returnItem', { state: 'disputed', traits: ['returnAgreed'] }, true],
    [
      'no removing of an order that is removed',
      'removeFromList',
      { state: 'cancelled', refund: 'closed', traits: ['removed'] },
      false,
    ],
    ['no removing while money is on its way', 'removeFromList', { state: 'cancelled', refund: 'open' }, false],
  ])('%s', (_title, key, change, isOffered) => {
    expect(offered(change).includes(key)).toBe(isOffered);
  });

  it('the legal right while its time runs, from the payment on', () => {
    for (const state of ['awaitingShipment', 'partlyShipped', 'inTransit', 'completed'] as const) {
      expect(offered({ state, deadlines: [deadline('withdrawBy', 5)] }, NOW, 'BR')).toContain('withdrawByLaw');
      expect(offered({ state, deadlines: [deadline('withdrawBy', -1)] }, NOW, 'BR')).not.toContain('withdrawByLaw');
    }
    expect(offered({}, NOW, 'BR')).not.toContain('withdrawByLaw');
  });

  it('the legal right only where a country with a sourced one was chosen', () => {
    const change: Partial<Standing> = { state: 'awaitingShipment' };
    expect(offered(change)).not.toContain('withdrawByLaw');
    expect(offered(change, NOW, 'US')).not.toContain('withdrawByLaw');
    expect(offered(change, NOW, 'DE')).toContain('withdrawByLaw');
  });
});
