import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '@/tests/fixtures/english';
import { anyStanding } from '@/tests/kit/any-standing';
import { orderId } from '@/tests/kit/orders';
import { deadline, standing } from '@/tests/kit/standings';
import { at, NOW } from '@/tests/kit/times';
import { NO_HEALTH } from '@/utils/domain/order/health';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import type { Standing } from '@/utils/domain/standing/standing';
import { add, between, hours } from '@/utils/domain/time/instant';
import { badgeOf } from './badge';
import { type Card, cardOf } from './card';
import { moneyTotals, overviewOf } from './overview';

const card = (change: Partial<Standing>, now = NOW): Card => cardOf(standing(change), now, DEFAULT_PREFERENCES);
const overview = (standings: readonly Standing[], health = NO_HEALTH) =>
  overviewOf(standings, NOW, DEFAULT_PREFERENCES, health);
const payBy = (inHours: number): Partial<Standing> => ({ deadlines: [deadline('payBy', inHours)] });

describe('the window of a card', () => {
  it('has a bar of how much of the window is gone', () => {
    const since = { earliest: add(NOW.at, hours(-30)), latest: add(NOW.at, hours(-30)), precision: 'exact' } as const;
    expect(card({ deadlines: [deadline('payBy', 10, { since })] }).bar).toEqual({ gone: 0.75, earliest: 1, latest: 1 });
    expect(card(payBy(10)).bar).toBeUndefined();
  });

  it('of two dates for a dispute, the later one drives once the earlier is over', () => {
    const deadlines = [deadline('disputeBy', -10), deadline('disputeBy', 48, { drives: false })];
    expect(card({ state: 'completed', deadlines }).drivingAt).toBe(add(NOW.at, hours(48)));
  });

  it('of two dates for a dispute at one moment, one drives', () => {
    const deadlines = [deadline('disputeBy', 100), deadline('disputeBy', 100, { drives: false })];
    const { standing: seen } = card({ state: 'completed', deadlines });
    expect(seen.deadlines.map(({ drives }) => drives)).toEqual([true, false]);
  });
});

describe('all orders at once', () => {
  const order = (id: string, change: Partial<Standing>) => standing({ ...change, id: orderId(id) });
  const REFUND: Partial<Standing> = { state: 'cancelled', refund: 'open', deadlines: [deadline('refundBy', 200)] };

  it('puts the most pressing order first, money on its way apart, ended orders nowhere', () => {
    const seen = overview([
      order('1000000001', { ...payBy(100), intent: 'willPay' }),
      order('1000000002', { ...payBy(10), intent: 'willPay' }),
      order('1000000007', payBy(5)),
      order('1000000008', { state: 'unknown', questions: ['state'] }),
      order('1000000003', REFUND),
      order('1000000004', { state: 'cancelled' }),
      order('1000000005', payBy(400)),
      order('1000000006', { state: 'completed' }),
    ]);
    const ids = (cards: readonly Card[]) => cards.map(({ standing: { id } }) => id);
    expect(ids(seen.needYou)).toEqual(['1000000002', '1000000001', '1000000008', '1000000007']);
    expect(ids(seen.moneyOnItsWay)).toEqual(['1000000003']);
    expect(ids(seen.coming)).toEqual(['1000000005']);
    expect(seen.badge).toBe(1);
    expect([seen.headline.case, english.say(seen.headline.phrase)]).toEqual([
      'needYou',
      'Act on 2 orders by 23 Nov, 21:00',
    ]);
    expect(seen.headline.second && english.say(seen.headline.second)).toBe('1 to look at again.');
  });

  const RULE = { basis: 'rule', confidence: 'estimated' } as const;
  const DAY_ONLY = between(at('2026-11-24T23:00:00Z'), at('2026-11-25T23:00:00Z'));

  it.each<[string, Partial<Standing>, string]>([
    [
      'a return: by the last safe day',
      { state: 'completed', traits: ['received'], deadlines: [deadline('returnBy', DAY_ONLY, RULE)] },
      'Act on Wool socks, 3 pairs by 24 Nov',
    ],
    ['a timer: by its hour', { ...payBy(40), intent: 'willPay' }, 'Act on Wool socks, 3 pairs by 25 Nov, 03:00'],
    [
      'the usual twenty days: no day, the order may close sooner',
      { intent: 'willPay', look: 'noTimer', deadlines: [deadline('payBy', DAY_ONLY, RULE)] },
      'Act on Wool socks, 3 pairs now',
    ],
    [
      'what is said to be delivered: now, whatever was promised if it had not been',
      { state: 'inTransit', traits: ['deliveredSaid'], deadlines: [deadline('protectedUntil', 1000)] },
      'Act on Wool socks, 3 pairs now',
    ],
    [
      'a legal right that ends tomorrow: by then, though its card speaks of the dispute',
      {
        state: 'completed',
        traits: ['received'],
        deadlines: [deadline('withdrawBy', DAY_ONLY, RULE), deadline('disputeBy', 1000)],
      },
      'Act on Wool socks, 3 pairs by 24 Nov',
    ],
    [
      'whether a refund arrived: now, not by the day on which it is expected',
      {
        state: 'cancelled',
        refund: 'open',
        traits: ['refundSeen', 'everPaid'],
        questions: ['refundArrived'],
        deadlines: [deadline('refundBy', 500)],
      },
      'Act on Wool socks, 3 pairs now',
    ],
  ])('the headline asks for %s', (_title, change, says) => {
    const { headline } = overview([order('1000000009', change)]);
    expect(english.say(headline.phrase)).toBe(says);
  });

  it.each<[string, Partial<Standing>, number]>([
    ['an order to be paid within two days', { ...payBy(47), intent: 'willPay' }, 1],
    ['not one to be paid later', { ...payBy(48), intent: 'willPay' }, 0],
    ['not one that closes in your favour', payBy(10), 0],
    ['not one that you let close', { ...payBy(10), intent: 'letLapse' }, 0],
    ['a refund that is late', { ...REFUND, deadlines: [deadline('refundBy', -1)] }, 1],
    ['what must be answered and has no date', { questions: ['paid'] }, 1],
    ['not a look without a date', { state: 'unknown', questions: ['state'] }, 0],
    ['not one that you put aside', { ...payBy(10), hiddenAt: NOW.at }, 0],
    ['not one that you put away', { ...payBy(10), archivedByUserAt: NOW.at }, 0],
    [
      'the later of two dates for a dispute, once the earlier is over',
      { state: 'completed', deadlines: [deadline('disputeBy', -1), deadline('disputeBy', 40, { drives: false })] },
      1,
    ],
  ])('counts on the badge: %s', (_title, change, badge) => {
    expect(overview([standing(change)]).badge).toBe(badge);
    expect(badgeOf([standing(change)], NOW)).toBe(badge);
  });

  it('says that nothing was read, that nothing is to be done, or what is wrong', () => {
    expect(overview([]).headline.case).toBe('empty');
    const ended = {
      page: 'list',
      design: 'today',
      at: NOW.at,
      orders: 3,
      missing: [],
      drift: {},
      unknownWords: [],
    } as const;
    expect(overview([], { ...NO_HEALTH, pages: [ended] }).headline.case).toBe('nothing');
    expect(overview([order('1000000005', payBy(400))]).headline.case).toBe('nothing');
    expect(overview([], { ...NO_HEALTH, trouble: 'signedOut' }).headline.case).toBe('trouble');
    expect(
      overview([order('1000000001', { ...payBy(10), intent: 'willPay' })], { ...NO_HEALTH, trouble: 'captcha' })
        .headline.case,
    ).toBe('needYou');
  });

  it('adds up what may come back, each currency apart', () => {
    const totals = [
      { minor: 1240, currency: 'USD' },
      { minor: 500, currency: 'EUR' },
      { minor: 60, currency: 'USD' },
    ];
    const cards = totals.map((total) => card({ ...REFUND, total }));
    expect(moneyTotals([...cards, card(REFUND)])).toEqual([
      { minor: 1300, currency: 'USD' },
      { minor: 500, currency: 'EUR' },
    ]);
  });

  it('shows every open order once, whatever the orders are, and a refund on its way never as ended', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyStanding, { selector: ({ id }) => id, maxLength: 8 }), (some) => {
        const { needYou, moneyOnItsWay, coming, badge } = overview(some);
        const ids = [...needYou, ...moneyOnItsWay, ...coming].map((each) => each.standing.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(badge).toBeLessThanOrEqual(needYou.length);
        const refunds = some.filter(({ refund }) => refund === 'open').map(({ id }) => id);
        expect(ids).toEqual(expect.arrayContaining(refunds));
      }),
      { numRuns: 1_000 },
    );
  });
});
