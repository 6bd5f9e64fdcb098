import { describe, expect, it } from 'vitest';
import { english } from '@/tests/fixtures/english';
import { deadline, standing, undated } from '@/tests/kit/standings';
import { NOW } from '@/tests/kit/times';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import type { Standing } from '@/utils/domain/standing/standing';
import { toIso } from '@/utils/domain/time/calendar';
import { add, exact, hours } from '@/utils/domain/time/instant';
import { phrase } from '@/utils/domain/words/phrase';
import { OPTION_KEYS, type OptionKey } from './options';
import { optionsFor } from './rank-options';

const SHIP_BY = deadline('shipBy', 100);

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
      ['answerBy', '2026-11-27T14:00:00.000Z', '2026-11-27T14:00:00.000Z'],
      ['moneyBack', '2026-12-01T23:00:00.000Z', '2026-12-25T23:00:00.000Z'],
    ]);
    expect(iso('waitForShipBy', { state: 'awaitingShipment' })).toEqual([]);
    expect(option('waitForShipBy', { state: 'awaitingShipment' })?.action).toBe('set:deadline:shipBy');
  });

  it('an unpaid order closes at once or at its time, and no money is promised', () => {
    const change: Partial<Standing> = { deadlines: [deadline('payBy', 48)] };
    expect(iso('letLapse', change)).toEqual([['answerBy', '2026-11-25T10:00:00.000Z', '2026-11-25T10:00:00.000Z']]);
    expect(iso('cancelNow', change)).toEqual([['answerBy', '2026-11-23T10:00:00.000Z', '2026-11-23T10:00:00.000Z']]);
    expect(iso('letLapse', {})).toEqual([]);
    expect(option('letLapse', change)?.projections.map((one) => english.say(one.phrase))).toEqual([
      'Closes: Wed 25 Nov, 11:00',
    ]);
  });

  it('by Western Union the money needs 7 to 10 business days', () => {
    const money = iso('askToCancel', { state: 'awaitingShipment', paymentMethod: 'westernUnion' })?.[1];
    expect(money).toEqual(['moneyBack', '2026-12-01T23:00:00.000Z', '2026-12-10T23:00:00.000Z']);
  });

  const inCountry = (key: OptionKey, change: Partial<Standing>, country: string) =>
    optionsFor(standing(change), NOW, { ...DEFAULT_PREFERENCES, country }).find((each) => each.key === key);
  const dates = (found: ReturnType<typeof inCountry>) => found?.projections.map((one) => english.say(one.phrase));

  it.each([
    ['Germany', 'DE', ['Due by law: Mon 7 Dec, 11:00. The seller may wait for the parcel first.']],
    ['the United Kingdom', 'GB', ['Due by law: Mon 7 Dec, 11:00. The seller may wait for the parcel first.']],
    ['Russia', 'RU', ['Due by law: Thu 3 Dec, 11:00']],
    ['Brazil, for which no number was found', 'BR', []],
  ])('withdrawn by law in %s: the money is due by a date of that law', (_title, country, expected) => {
    expect(dates(inCountry('withdrawByLaw', { state: 'awaitingShipment' }, country))).toEqual(expected);
  });

  it('withdrawing has a last day once it was received, and in the EU a button of its own to look for', () => {
    const change: Partial<Standing> = { state: 'inTransit', deadlines: [deadline('withdrawBy', 240)] };
    expect(dates(inCountry('withdrawByLaw', change, 'FR'))?.at(-1)).toBe('Do it by: Thu 3 Dec, 11:00');
    const says = (country: string) => inCountry('withdrawByLaw', change, country)?.happens.map(({ key }) => key);
    expect(says('FR')).toContain('option_withdrawByLaw_euButton');
    expect(says('GB')).not.toContain('option_withdrawByLaw_euButton');
  });

  it('a return is answered within five days, and once agreed has a last day to send it', () => {
    const asked: Partial<Standing> = { state: 'completed', deadlines: [deadline('returnBy', 100)] };
    expect(option('returnItem', asked)?.projections.map((one) => english.say(one.phrase))).toEqual([
      'Answer: Mon 23 Nov\u2009–\u2009Sat 28 Nov',
      'Do it by: Fri 27 Nov, 15:00',
    ]);
    const agreed: Partial<Standing> = {
      state: 'disputed',
      traits: ['returnAgreed'],
      deadlines: [deadline('sendBackBy', 200)],
    };
    expect(option('returnItem', agreed)?.projections.map((one) => english.say(one.phrase))).toEqual([
      'Do it by: Tue 1 Dec, 19:00',
    ]);
  });

  it('PayPal is asked by its own last day; a bank that sets no day promises none', () => {
    const paid = (change: Partial<Standing>) => option('askBank', { state: 'completed', ...change })?.projections;
    expect(paid({ deadlines: [deadline('bankBy', 480)] })?.map((one) => english.say(one.phrase))).toEqual([
      'Do it by: Sun 13 Dec, 11:00',
    ]);
    expect(paid({ deadlines: [undated('bankBy')] })).toEqual([]);
  });

  it('the address is mended by the button where the page shows one, and by a message everywhere', () => {
    const steps = (change: Partial<Standing>) =>
      option('fixInstead', { state: 'awaitingShipment', ...change })?.steps.map((step) => english.say(step));
    const [message, ...none] = steps({}) ?? [];
    expect([message, none]).toEqual([expect.stringContaining('Contact seller'), []]);
    expect(steps({ buttonWords: { editAddress: 'Cambiar dirección' } })).toEqual([
      expect.stringContaining('Cambiar dirección'),
      message,
    ]);
  });

  it('the way of the money is said while a request is answered', () => {
    const waiting = option('waitForAnswer', { state: 'cancelPending', paymentMethod: 'card' });
    expect(waiting?.comesBack?.key).toBe('option_comesBack_card');
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
      'No rule about asking twice is known. Try once.',
    ],
    [
      'an old reading may be out of date',
      'askToCancel',
      { state: 'awaitingShipment', seenAt: add(NOW.at, hours(-30)) },
      'This may have changed: the order was last read on Sun 22 Nov.',
    ],
    [
      'an old reading comes before a refusal',
      'askToCancel',
      { state: 'awaitingShipment', traits: ['requestFailed'], seenAt: add(NOW.at, hours(-30)) },
      'This may have changed: the order was last read on Sun 22 Nov.',
    ],
    [
      'a translated word may be wrong',
      'cancelNow',
      { stateBasis: 'translated', stateText: 'Te betalen' },
      '“Te betalen” is not a sure sign. Check that the page really offers this.',
    ],
  ])('%s', (_title, key, change, caution) => {
    const said = option(key, change)?.caution;
    expect(said && english.say(said)).toBe(caution);
  });

  it('after a refusal it is tried once, also when the reading is old', () => {
    const change: Partial<Standing> = { state: 'awaitingShipment', traits: ['requestFailed'] };
    const says = (seenHoursAgo: number) =>
      option('askToCancel', { ...change, seenAt: add(NOW.at, hours(-seenHoursAgo)) })?.happens.map(({ key }) => key);
    expect(says(30)).toContain('option_caution_tryOnce');
    expect(says(1)).not.toContain('option_caution_tryOnce');
  });

  it('on aliexpress.ru a date by rule says whose rule it is; a date of the page does not', () => {
    const note = (key: OptionKey, change: Partial<Standing>) => option(key, change)?.datesNote?.key;
    const ru: Partial<Standing> = { traits: ['russianSite'] };
    expect(note('askToCancel', { ...ru, state: 'awaitingShipment' })).toBe('rule_russianSite');
    expect(note('letLapse', { ...ru, deadlines: [deadline('payBy', 48, { basis: 'rule' })] })).toBe('rule_russianSite');
    expect(note('letLapse', { ...ru, deadlines: [deadline('payBy', 48)] })).toBeUndefined();
    expect(note('askToCancel', { state: 'awaitingShipment' })).toBeUndefined();
  });

  it.each<[string, Partial<Standing>, string]>([
    ['not here yet', { state: 'inTransit' }, 'option_openDispute_title'],
    ['said not to have come', { state: 'completed', traits: ['notReceived'] }, 'option_openDispute_title'],
    [
      'came broken',
      { state: 'inTransit', traits: ['received'], fault: 'wrongOrDamaged' },
      'option_openDispute_titleDispute',
    ],
    ['completed', { state: 'completed', deadlines: [deadline('disputeBy', 100)] }, 'option_openDispute_titleDispute'],
    [
      'under the old protection',
      { state: 'inTransit', design: 'legacy', deadlines: [deadline('protectedUntil', 100)] },
      'option_openDispute_titleDispute',
    ],
  ])('what is missing is a refund, what is wrong a dispute: %s', (_title, change, key) => {
    expect(option('openDispute', change)?.title.key).toBe(key);
  });

  it('the address is changed by the page itself where it has the button, and by a message where it has not', () => {
    const state = 'awaitingShipment';
    const read = option('fixInstead', { state, buttonWords: { editAddress: 'Edit address' } });
    expect(read?.link).toBe('order');
    expect(read?.happens.map(({ key }) => key)).toContain('option_fixInstead_address');
    expect(read?.steps.map(({ args }) => args?.button)).toEqual([{ kind: 'text', text: 'Edit address' }, undefined]);
    const unread = option('fixInstead', { state });
    expect(unread?.link).toBe('chat');
    expect(unread?.happens.map(({ key }) => key)).toEqual(['option_fixInstead_happens']);
  });

  it('of several things in one order every way to cancel says that it ends all', () => {
    const whole = (key: OptionKey, change: Partial<Standing>) =>
      option(key, { ...change, itemCount: 3 })?.happens.some((said) => said.key === 'option_askToCancel_whole');
    expect(whole('askToCancel', { state: 'awaitingShipment' })).toBe(true);
    expect(whole('cancelNow', {})).toBe(true);
    expect(whole('lookForCancelButton', { state: 'verifyingPayment' })).toBe(true);
    expect(option('askToCancel', { state: 'awaitingShipment' })?.happens.map(({ key }) => key)).not.toContain(
      'option_askToCancel_whole',
    );
  });

  it('a receipt of postage is asked for in the first ten days', () => {
    const asked = (daysAgo: number) => {
      const shipped = exact(add(NOW.at, hours(-24 * daysAgo)));
      return option('askProofOfPostage', { state: 'inTransit', traits: ['requestWasPending'], stateAt: shipped });
    };
    expect(asked(9)).toBeDefined();
    expect(asked(11)).toBeUndefined();
  });

  it('names are short enough for every language to follow, and none is a button that says Cancel', () => {
    const titles = OPTION_KEYS.map((key) => english.say(phrase(`option_${key}_title`)));
    titles.push(english.say(phrase('option_openDispute_titleDispute')));
    expect(titles.filter((title) => title.length > 24 || /^cancel/i.test(title))).toEqual([]);
    // Two speak of the site's cancel: to ask for it, and to look for it.
    const speaking = OPTION_KEYS.filter((key) => /cancel/i.test(english.say(phrase(`option_${key}_title`))));
    expect(speaking).toEqual(['lookForCancelButton', 'askToCancel']);
  });

  it('left to close: the option takes that back', () => {
    expect(option('letLapse', { intent: 'letLapse' })?.action).toBe('intent:undecided');
    expect(option('letLapse', {})?.action).toBe('intent:letLapse');
  });
});

describe('the way on the site', () => {
  const steps = (key: OptionKey, change: Partial<Standing>) =>
    optionsFor(standing(change), NOW, DEFAULT_PREFERENCES)
      .find((each) => each.key === key)
      ?.steps.map((step) => english.say(step));

  it.each<[string, OptionKey, Partial<Standing>, string]>([
    [
      'in the words that the page prints',
      'askToCancel',
      { state: 'awaitingShipment', buttonWords: { cancel: 'Отменить' } },
      'Open the order and press [Отменить] → True reason, [Submit], [Confirm]',
    ],
    [
      'in those of last September where the page showed no button',
      'askToCancel',
      { state: 'awaitingShipment', buttonWords: { pay: 'Оплатить' } },
      'Open the order and press [Cancel] → True reason, [Submit], [Confirm]',
    ],
    [
      'to pay, as the page says it',
      'payNow',
      { buttonWords: { pay: 'Jetzt bezahlen' } },
      'Open the order and press [Jetzt bezahlen]',
    ],
    [
      'to a refund, as the page says it',
      'waitForRefund',
      { state: 'cancelled', refund: 'open', buttonWords: { refundInfo: 'Refund information' } },
      'Open the order and press [Refund information]',
    ],
    [
      'on the old design only the button, for what follows is another page',
      'askToCancel',
      { state: 'awaitingShipment', design: 'legacy', buttonWords: { cancel: 'Cancel Order' } },
      'Open the order and press [Cancel Order]',
    ],
  ])('%s', (_title, key, change, sentence) => {
    expect(steps(key, change)).toEqual([sentence]);
  });
});

it('looking for a button to cancel puts coupons and coins at risk, where some were seen', () => {
  const said = (traits: Standing['traits']) =>
    optionsFor(standing({ state: 'verifyingPayment', traits }), NOW, DEFAULT_PREFERENCES).find(
      ({ key }) => key === 'lookForCancelButton',
    );
  expect(JSON.stringify(said(['discountSeen']))).toContain('option_coupon_risk');
  expect(JSON.stringify(said([]))).not.toContain('option_coupon_risk');
});
