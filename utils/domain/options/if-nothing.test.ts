import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '@/tests/fixtures/english';
import { anyStanding } from '@/tests/kit/any-standing';
import { deadline, standing, undated } from '@/tests/kit/standings';
import { at, later, NOW } from '@/tests/kit/times';
import type { Standing } from '@/utils/domain/standing/standing';
import { between } from '@/utils/domain/time/instant';
import { ifNothingFor } from './if-nothing';
import { IF_NOTHING_KEYS, type IfNothingKey } from './options';

const said = (change: Partial<Standing>, now = NOW): string => english.say(ifNothingFor(standing(change), now).phrase);
const keyOf = (change: Partial<Standing>): IfNothingKey => ifNothingFor(standing(change), NOW).key;
const REFUND = deadline('refundBy', between(at('2026-11-25T23:00:00Z'), at('2026-12-21T23:00:00Z')), { basis: 'rule' });

describe('if you do nothing', () => {
  it.each<[string, Partial<Standing>, string]>([
    [
      'an unpaid order closes at its countdown',
      { deadlines: [deadline('payBy', 48)] },
      'Wed 25 Nov, 11:00 CET: it closes by itself. You owe nothing.',
    ],
    [
      'an unpaid order without a timer closes about then, and says so',
      { deadlines: [deadline('payBy', 480, { basis: 'rule', confidence: 'estimated' })] },
      "About Sun 13 Dec, 11:00 CET: it closes by itself. You owe nothing. I could not read AliExpress's timer; it can be as short as one day.",
    ],
    [
      'an unpaid order whose time is over should have closed',
      { deadlines: [deadline('payBy', -2)] },
      'It should have closed by now (Mon 23 Nov, 09:00 CET). Open your orders and I will look.',
    ],
    [
      'a paid order is probably sent',
      { state: 'awaitingShipment', deadlines: [deadline('shipBy', 48)] },
      'It will probably be sent, and then it cannot be cancelled. If it is not sent in time (Wed 25 Nov, 11:00 CET), it closes with a full refund.',
    ],
    [
      'a paid order without a known time says that it is not known',
      { state: 'awaitingShipment', deadlines: [undated('shipBy')] },
      'It will probably be sent, and then it cannot be cancelled. If it is not sent in time, it closes with a full refund. I could not see that time.',
    ],
    [
      'silence of the seller closes a request',
      { state: 'cancelPending', deadlines: [deadline('sellerAnswersBy', 72)] },
      'Thu 26 Nov, 11:00 CET: if the seller stays silent, it closes with a full refund.',
    ],
    [
      'a time to send it that ends before the time to answer comes first',
      { state: 'cancelPending', deadlines: [deadline('shipBy', 30), deadline('sellerAnswersBy', 50)] },
      'Tue 24 Nov, 17:00 CET: if it is not sent by then, it closes with a full refund.',
    ],
    [
      'the money arrives in a range of days',
      { state: 'cancelled', refund: 'open', deadlines: [REFUND] },
      'Thu 26 Nov – Mon 21 Dec: the money should be back.',
    ],
    [
      'a closed order that you said you paid: look at your account',
      { state: 'cancelled', traits: ['saidPaid'] },
      'It is closed. You said that you paid, so look whether money left your account.',
    ],
    ['a closed order without a refund: nothing', { state: 'cancelled' }, 'It is closed. Nothing more happens.'],
  ])('%s', (_title, change, sentence) => {
    expect(said(change)).toBe(sentence);
  });

  it('on aliexpress.ru says whose rule a date is by, and nothing of a date that the page prints', () => {
    const byRule: Partial<Standing> = {
      traits: ['russianSite'],
      deadlines: [deadline('payBy', 480, { basis: 'rule', confidence: 'estimated' })],
    };
    expect(said(byRule)).toMatch(/aliexpress\.ru may differ\.$/);
    expect(said({ ...byRule, deadlines: [deadline('payBy', 480)] })).not.toContain('aliexpress.ru');
    expect(said({ ...byRule, traits: [] })).not.toContain('aliexpress.ru');
  });

  it('begins with the day of the last look when that is a day ago', () => {
    const change: Partial<Standing> = { deadlines: [deadline('payBy', 48)] };
    expect(said(change, later(22))).not.toContain('When I last looked');
    expect(said(change, later(23))).toBe(
      'When I last looked (Mon 23 Nov): Wed 25 Nov, 11:00 CET: it closes by itself. You owe nothing.',
    );
  });

  it.each<[Partial<Standing>, IfNothingKey]>([
    [{ state: 'awaitingPayment' }, 'closesUnpaid'],
    [{ state: 'verifyingPayment' }, 'staysOpen'],
    [{ state: 'awaitingShipment' }, 'shipsOrCloses'],
    [{ state: 'cancelPending' }, 'closesRefunded'],
    [{ state: 'partlyShipped' }, 'releasesMoney'],
    [{ state: 'inTransit' }, 'releasesMoney'],
    [{ state: 'disputed' }, 'staysOpen'],
    [{ state: 'frozen' }, 'staysOpen'],
    [{ state: 'refundProcessing', refund: 'open' }, 'moneyArrives'],
    [{ state: 'cancelled', refund: 'open' }, 'moneyArrives'],
    [{ state: 'cancelled', refund: 'closed' }, 'nothing'],
    [{ state: 'completed' }, 'nothing'],
    [{ state: 'archived' }, 'nothing'],
    [{ state: 'unknown' }, 'staysOpen'],
  ])('is one kind of ending: %o %s', (change, key) => {
    expect(keyOf(change)).toBe(key);
  });

  it('says one finished sentence for every order, and never “you owe nothing” to one who paid', () => {
    fc.assert(
      fc.property(anyStanding, (some) => {
        const { key, phrase } = ifNothingFor(some, NOW);
        const sentence = english.say(phrase);
        expect(IF_NOTHING_KEYS).toContain(key);
        expect(sentence).not.toMatch(/[{}]|ifNothing_/);
        if (some.traits.includes('saidPaid')) expect(sentence).not.toMatch(/owe nothing/i);
      }),
      { numRuns: 1_000 },
    );
  });
});
