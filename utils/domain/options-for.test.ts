import { describe, expect, it } from 'vitest';
import { deadline, later, NOW, standing, undated } from '@/tests/fixtures/standings';
import type { OptionKey } from './options';
import { optionsFor } from './options-for';
import type { OrderState } from './order';
import { DEFAULT_PREFERENCES } from './preferences';
import type { Standing } from './standing';

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
    ['paid but still unpaid on the page: do not pay twice', { notices: ['paidButUnpaid'] }, 'dontPayTwice'],
    ['a payment being checked: look for the button', { state: 'verifyingPayment' }, 'lookForCancelButton'],
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
    ['verifyingPayment', {}, ['lookForCancelButton', 'waitForVerification']],
    [
      'cancelPending',
      { deadlines: [deadline('sellerAnswersBy', 70)] },
      ['waitForAnswer', 'followUp', 'withdrawRequest'],
    ],
    ['partlyShipped', {}, ['lookAgain', 'askAboutRest', 'openDispute', 'dontConfirmReceipt']],
    ['disputed', {}, ['addEvidence', 'keepDispute']],
    ['frozen', {}, ['addEvidence', 'keepDispute']],
    ['refundProcessing', { refund: 'open' }, ['waitForRefund', 'checkStatement']],
    ['cancelled', { refund: 'closed' }, ['explainClosing', 'addToCartAgain', 'removeFromList']],
    ['completed', { deadlines: [undated('disputeBy')] }, ['openDispute', 'askBank']],
    ['archived', {}, ['setStateYourself', 'lookAgain']],
    ['unknown', {}, ['setStateYourself', 'lookAgain']],
  ])('%s', (state, change, keys) => {
    expect(offered({ state, ...change })).toEqual(keys);
  });

  it('the legal right only where a country with a sourced one was chosen', () => {
    const change: Partial<Standing> = { state: 'awaitingShipment' };
    expect(offered(change)).not.toContain('withdrawByLaw');
    expect(offered(change, NOW, 'US')).not.toContain('withdrawByLaw');
    expect(offered(change, NOW, 'DE')).toContain('withdrawByLaw');
  });
});
