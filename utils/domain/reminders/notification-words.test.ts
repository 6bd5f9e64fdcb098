import { describe, expect, it } from 'vitest';
import { english } from '@/tests/fixtures/english';
import { orderId } from '@/tests/kit/orders';
import { deadline, standing } from '@/tests/kit/standings';
import { at, NOW } from '@/tests/kit/times';
import { DEADLINE_KINDS, INTENTS } from '@/utils/domain/order/kinds';
import type { ReminderKind } from '@/utils/domain/order/order';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import type { Standing } from '@/utils/domain/standing/standing';
import { add, between, exact, hours, type Instant } from '@/utils/domain/time/instant';
import { digestWords, groupWords, reminderWords } from './notification-words';
import type { Waiting } from './rung';

const END = add(NOW.at, hours(48));

const waiting = (kind: ReminderKind, rung: string, change: Partial<Standing> = {}, deadlineAt = END): Waiting => ({
  standing: standing(change),
  record: { kind, rung, deadlineAt, dueAt: NOW.at, status: 'due' },
});
const said = (one: Waiting, preferences = DEFAULT_PREFERENCES, now: Instant = NOW.at): readonly [string, string] => {
  const { title, message } = reminderWords(one, preferences, { ...NOW, at: now });
  return [english.say(title), english.say(message)];
};
const payBy = (change: Partial<Standing> = {}): Partial<Standing> => ({
  deadlines: [deadline('payBy', exact(END))],
  ...change,
});
const byRule = (change: Partial<Standing> = {}): Partial<Standing> => ({
  deadlines: [deadline('payBy', exact(END), { basis: 'rule', confidence: 'estimated' })],
  ...change,
});

/** Sunday, 29 November ends with it. */
const END_OF_SUNDAY = between(at('2026-11-29T23:00:00Z'), at('2026-11-30T23:00:00Z'));
const PROMISE = between(at('2026-12-11T23:00:00Z'), at('2026-12-12T08:00:00Z'));

describe('what a reminder says', () => {
  it.each<[string, Waiting, string, string]>([
    [
      'a timer: when it closes, and that nothing is to be paid',
      waiting('payBy', '2d', payBy()),
      'Closes 25 Nov, 11:00: Wool socks, 3 pairs',
      'You pay nothing. Want it? Pay before then.',
    ],
    [
      'a rule: about when',
      waiting('payBy', '2d', byRule()),
      'Closes about 25 Nov: Wool socks, 3 pairs',
      'You pay nothing. Want it? Pay before then.',
    ],
    [
      'to one who will pay: by when',
      waiting('payBy', '24h', payBy({ intent: 'willPay' })),
      'Pay by 25 Nov, 11:00: Wool socks, 3 pairs',
      'After that the order closes automatically.',
    ],
    [
      'to one who will pay, by a rule: no day is named',
      waiting('payBy', '24h', byRule({ intent: 'willPay' })),
      'Pay soon: Wool socks, 3 pairs',
      'Pay soon if you still want it. The order may close sooner than usual.',
    ],
    [
      'to one who wants it closed: sooner frees the coupon',
      waiting('payBy', '24h', byRule({ intent: 'wantCancel' })),
      'Still open: Wool socks, 3 pairs',
      'The order closes automatically about 25 Nov. Close it sooner if you want your coupon back sooner.',
    ],
    [
      'after the end it should be closed, never that it is',
      waiting('payBy', 'after', payBy()),
      'Should be closed: Wool socks, 3 pairs',
      'Open your orders to check.',
    ],
    [
      'a day after the request',
      waiting('sellerAnswersBy', 'followUp', { state: 'cancelPending', deadlines: [deadline('sellerAnswersBy', 48)] }),
      'No answer yet: Wool socks, 3 pairs',
      'You can remind the seller once. No answer by 25 Nov, 11:00 usually closes the order in your favour.',
    ],
    [
      'the promise of a refund: from the printed day on',
      waiting('protectedUntil', 'lastEvening', {
        state: 'inTransit',
        deadlines: [deadline('protectedUntil', PROMISE, { confidence: 'estimated' })],
      }),
      'Refund from 12 Dec? Wool socks, 3 pairs',
      'Still not here on 12 Dec? Ask then. If its page offers a refund earlier, ask earlier.',
    ],
    [
      'the promised day of a frozen order: a look, because its page offers no refund to ask for',
      waiting('protectedUntil', 'after', {
        state: 'frozen',
        deadlines: [deadline('protectedUntil', PROMISE, { confidence: 'estimated' })],
      }),
      'Look again: Wool socks, 3 pairs',
      'Last seen 23 Nov.',
    ],
    [
      'the protection of old: a dispute by then',
      waiting('protectedUntil', '2d', { state: 'inTransit', deadlines: [deadline('protectedUntil', 48)] }),
      'Dispute by 25 Nov, 11:00: Wool socks, 3 pairs',
      'Not here? Open a dispute by then. After that AliExpress pays the seller.',
    ],
    [
      'when the refund is late',
      waiting('refundBy', 'after', { state: 'cancelled', refund: 'open', deadlines: [deadline('refundBy', -1)] }),
      'Refund is late: Wool socks, 3 pairs',
      'Check your statement, then ask AliExpress.',
    ],
    [
      'the last safe day of a return, not the day after',
      waiting('returnBy', '1d', {
        state: 'completed',
        deadlines: [deadline('returnBy', PROMISE, { confidence: 'estimated' })],
      }),
      'Return by 11 Dec: Wool socks, 3 pairs',
      'Ask for the return on the order’s page by then. All fine? Do nothing.',
    ],
  ])('%s', (_title, one, title, message) => {
    expect(said(one)).toEqual([title, message]);
  });

  it.each(['undecided', 'willPay', 'letLapse', 'wantCancel'] as const)(
    'never says “you pay nothing” to one who said “I paid” (%s)',
    (intent) => {
      for (const rung of ['5d', '24h', 'half', '3h', 'after']) {
        for (const change of [payBy({ intent, traits: ['saidPaid'] }), byRule({ intent, traits: ['saidPaid'] })]) {
          expect(said(waiting('payBy', rung, change))).toEqual([
            'Not paid? Check first: Wool socks, 3 pairs',
            'Do not pay again. Check your statement, then ask AliExpress.',
          ]);
        }
      }
    },
  );

  it('begins with when it was last seen, once that is a day ago', () => {
    const change = payBy({ seenAt: at('2026-11-21T10:00:00Z') });
    expect(said(waiting('payBy', '2d', change))[1]).toMatch(/^Last seen 21 Nov\. You pay nothing/);
  });

  it('on aliexpress.ru says whose rule it is', () => {
    expect(said(waiting('payBy', '2d', byRule({ traits: ['russianSite'] })))[1]).toMatch(
      /aliexpress\.ru may differ\.$/,
    );
    expect(said(waiting('payBy', '2d', payBy({ traits: ['russianSite'] })))[1]).not.toContain('aliexpress.ru');
  });

  it('of two dates for a dispute speaks of the one that is still ahead', () => {
    const change: Partial<Standing> = {
      state: 'completed',
      deadlines: [deadline('disputeBy', -10), deadline('disputeBy', 48, { drives: false })],
    };
    expect(said(waiting('disputeBy', '1d', change))[0]).toBe('Dispute by 25 Nov, 11:00: Wool socks, 3 pairs');
  });

  it('names no item where you hide them', () => {
    const quiet = { ...DEFAULT_PREFERENCES, hideItemNames: true };
    expect(said(waiting('payBy', '2d', payBy()), quiet)[0]).toBe('Closes 25 Nov, 11:00: one of your orders');
    const group = [waiting('payBy', '24h', payBy()), waiting('payBy', '24h', payBy({ title: 'Mug' }))];
    expect(english.say(groupWords(group, 'payBy', quiet, NOW).message)).toBe('Open your orders to see which.');
    expect(english.say(digestWords(group, quiet).message)).toBe('Open your orders to see which.');
  });

  it('says your own words on your own date', () => {
    const madeAt = at('2026-11-20T10:00:00Z');
    const by = exact(END);
    const own = waiting('own', String(madeAt), { ownReminders: [{ madeAt, by, text: 'Ask the seller again' }] });
    expect(said(own)).toEqual(['Ask the seller again', 'Wool socks, 3 pairs']);
  });

  it('asks for a look after a week without one', () => {
    const look = waiting('look', 'week', { seenAt: at('2026-11-13T10:00:00Z') });
    expect(said(look)).toEqual(['Look again: Wool socks, 3 pairs', 'Last seen 13 Nov.']);
  });

  it('is one for several orders of the same hour, with their names; one for many that were missed', () => {
    const second = { id: orderId('8012345678901235'), title: 'Mug' };
    const group = [waiting('payBy', '24h', payBy()), waiting('payBy', '24h', payBy(second))];
    const words = groupWords(group, 'payBy', DEFAULT_PREFERENCES, NOW);
    expect([english.say(words.title), english.say(words.message)]).toEqual([
      '2 orders: Unpaid order closes, 25 Nov',
      'Wool socks, 3 pairs · Mug',
    ]);
    expect(english.say(digestWords(group, DEFAULT_PREFERENCES).title)).toBe(
      '2 reminders came while the browser was closed',
    );
  });

  it.each<[string, ReminderKind, string, readonly [Partial<Standing>, Partial<Standing>], string]>([
    [
      'the last safe day, as their cards say it, and the earlier of two',
      'returnBy',
      '3d',
      [
        { state: 'completed', deadlines: [deadline('returnBy', 200, { confidence: 'estimated' })] },
        { state: 'completed', deadlines: [deadline('returnBy', END_OF_SUNDAY, { confidence: 'estimated' })] },
      ],
      '2 orders: Return deadline, 29 Nov',
    ],
    [
      'no day where a timer was not looked for',
      'payBy',
      'check',
      [byRule({ look: 'notYet' }), byRule({ look: 'notYet' })],
      'Look at 2 orders again',
    ],
    [
      'no day that only a rule gives to one who will pay',
      'payBy',
      '2d',
      [byRule({ intent: 'willPay' }), byRule({ intent: 'willPay' })],
      'Look at 2 orders again',
    ],
    ['no day where a look alone is wished for', 'look', 'week', [{}, {}], 'Look at 2 orders again'],
    ['no day where one of them has none any more', 'returnBy', '3d', [{}, {}], 'Look at 2 orders again'],
  ])('about several orders says %s', (_title, kind, rung, changes, title) => {
    const group = changes.map((change) => waiting(kind, rung, change));
    expect(english.say(groupWords(group, kind, DEFAULT_PREFERENCES, NOW).title)).toBe(title);
  });

  it('has a title of 48 characters at most, however long the item is', () => {
    const title = 'A very long name of an item that nobody reads to its end';
    for (const kind of DEADLINE_KINDS) {
      for (const rung of ['24h', 'after', 'check', 'followUp', 'lastEvening']) {
        for (const intent of INTENTS) {
          const change: Partial<Standing> = {
            title,
            intent,
            deadlines: [deadline(kind, PROMISE, { confidence: 'estimated' })],
          };
          expect(said(waiting(kind, rung, change))[0].length).toBeLessThanOrEqual(48);
        }
      }
    }
  });
});
