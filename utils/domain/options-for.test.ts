import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '@/tests/fixtures/english';
import { anyStanding, deadline, later, NOW, standing, undated } from '@/tests/fixtures/standings';
import { add, hours, toIso } from './instant';
import { CANCEL_FAMILY, OPTION_KEYS, type OptionKey } from './options';
import { optionsFor } from './options-for';
import type { OrderState } from './order';
import { phrase } from './phrase';
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

describe('what an option brings', () => {
  const option = (key: OptionKey, change: Partial<Standing>) =>
    optionsFor(standing(change), NOW, DEFAULT_PREFERENCES).find((each) => each.key === key);
  const iso = (key: OptionKey, change: Partial<Standing>) =>
    option(key, change)?.projections.map(({ kind, moment }) => [kind, toIso(moment.earliest), toIso(moment.latest)]);

  it('asked on Mon 23 Nov: answer by Thu 26 Nov, money between 26 Nov and the end of 24 Dec', () => {
    expect(iso('askToCancel', { state: 'awaitingShipment' })).toEqual([
      ['answerBy', '2026-11-23T10:00:00.000Z', '2026-11-26T10:00:00.000Z'],
      ['moneyBack', '2026-11-25T23:00:00.000Z', '2026-12-24T23:00:00.000Z'],
    ]);
  });

  it('waiting for a ship-by time brings the money after that time, and nothing without one', () => {
    const change: Partial<Standing> = { state: 'awaitingShipment', deadlines: [SHIP_BY] };
    expect(iso('waitForShipBy', change)).toEqual([
      ['moneyBack', '2026-12-01T23:00:00.000Z', '2026-12-25T23:00:00.000Z'],
    ]);
    expect(iso('waitForShipBy', { state: 'awaitingShipment' })).toEqual([]);
    expect(option('waitForShipBy', { state: 'awaitingShipment' })?.action).toBe('set:deadline:shipBy');
  });

  it('by Western Union the money needs 7 to 10 business days', () => {
    const money = iso('askToCancel', { state: 'awaitingShipment', paymentMethod: 'westernUnion' })?.[1];
    expect(money).toEqual(['moneyBack', '2026-12-01T23:00:00.000Z', '2026-12-10T23:00:00.000Z']);
  });

  it('where nothing was charged no money is promised', () => {
    const change: Partial<Standing> = { state: 'awaitingShipment', traits: ['nothingCharged'] };
    expect(iso('askToCancel', change)?.map(([kind]) => kind)).toEqual(['answerBy']);
    expect(option('askToCancel', change)?.comesBack?.key).toBe('option_comesBack_nothing');
  });

  it.each<[string, OptionKey, Partial<Standing>, string | undefined]>([
    ['a fresh reading needs no caution', 'askToCancel', { state: 'awaitingShipment' }, undefined],
    [
      'after a refusal it is tried once',
      'askToCancel',
      { state: 'awaitingShipment', traits: ['requestFailed'] },
      'Asking again is not documented. Try once.',
    ],
    [
      'an old reading may be out of date',
      'askToCancel',
      { state: 'awaitingShipment', seenAt: add(NOW.at, hours(-30)) },
      'If the page still offers it: I last looked on Sun 22 Nov.',
    ],
    [
      'a translated word may be wrong',
      'cancelNow',
      { stateBasis: 'translated', stateText: 'Te betalen' },
      'If the page offers it: I read “Te betalen” without being sure.',
    ],
  ])('%s', (_title, key, change, caution) => {
    const said = option(key, change)?.caution;
    expect(said && english.say(said)).toBe(caution);
  });

  it('names are short enough for every language to follow, and none is a button that says Cancel', () => {
    const titles = OPTION_KEYS.map((key) => english.say(phrase(`option_${key}_title`)));
    expect(titles.filter((title) => title.length > 24 || /cancel/i.test(title))).toEqual([]);
  });

  it('left to close: the option offers to undo that', () => {
    expect(option('letLapse', { intent: 'letLapse' })?.action).toBe('undo');
    expect(option('letLapse', {})?.action).toBe('intent:letLapse');
  });
});

describe('laws of the options', () => {
  const SHIPPED_OR_ENDED: readonly OrderState[] = [
    'partlyShipped',
    'inTransit',
    'disputed',
    'frozen',
    'refundProcessing',
    'cancelled',
    'completed',
    'archived',
    'unknown',
  ];
  const RUNS = { numRuns: 1_000 };

  it('never a cancel on a shipped, ended or unrecognised order', () => {
    fc.assert(
      fc.property(anyStanding, (some) => {
        const keys = optionsFor(some, NOW, DEFAULT_PREFERENCES).map(({ key }) => key);
        const closed = SHIPPED_OR_ENDED.includes(some.state) || some.traits.includes('everShipped');
        return !closed || CANCEL_FAMILY.every((key) => !keys.includes(key));
      }),
      RUNS,
    );
  });

  it('says everything in finished sentences', () => {
    fc.assert(
      fc.property(anyStanding, (some) => {
        for (const each of optionsFor(some, NOW, { ...DEFAULT_PREFERENCES, country: 'FR' })) {
          const { title, happens, caution, sellerEffect, comesBack, coupon, keepProof, steps } = each;
          const phrases = [title, ...happens, caution, sellerEffect, comesBack, coupon, keepProof, ...steps];
          expect(phrases.flatMap((one) => (one ? english.say(one) : [])).join(' ')).not.toMatch(/[{}]|option_/);
        }
      }),
      RUNS,
    );
  });

  it('at most one option is the first, and it stands first', () => {
    fc.assert(
      fc.property(anyStanding, (some) => {
        const firsts = optionsFor(some, NOW, DEFAULT_PREFERENCES).map(({ first }) => first);
        return firsts.lastIndexOf(true) <= 0;
      }),
      RUNS,
    );
  });

  it('every option has a source and the month it was checked, and comes once', () => {
    fc.assert(
      fc.property(anyStanding, (some) => {
        const options = optionsFor(some, NOW, DEFAULT_PREFERENCES);
        expect(options.every(({ source, checked }) => source !== '' && /^\d{4}-\d\d$/.test(checked))).toBe(true);
        expect(new Set(options.map(({ key }) => key)).size).toBe(options.length);
      }),
      RUNS,
    );
  });

  it('no answer and no money before now', () => {
    fc.assert(
      fc.property(anyStanding, (some) => {
        const moments = optionsFor(some, NOW, DEFAULT_PREFERENCES).flatMap(({ projections }) => projections);
        return moments.every(({ moment }) => moment.earliest >= NOW.at && moment.latest >= moment.earliest);
      }),
      RUNS,
    );
  });

  it('the same order always gets the same ranking', () => {
    fc.assert(
      fc.property(anyStanding, (some) => {
        expect(optionsFor(some, NOW, DEFAULT_PREFERENCES)).toEqual(optionsFor({ ...some }, NOW, DEFAULT_PREFERENCES));
      }),
      RUNS,
    );
  });
});
