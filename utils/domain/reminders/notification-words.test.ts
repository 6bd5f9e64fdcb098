import { describe, expect, it } from 'vitest';
import { english } from '@/tests/fixtures/english';
import { orderId } from '@/tests/kit/orders';
import { deadline, standing } from '@/tests/kit/standings';
import { at, NOW } from '@/tests/kit/times';
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

describe('what a reminder says', () => {
  it('has the time first, then how long that is', () => {
    expect(said(waiting('payBy', '2d', payBy()))).toEqual([
      'Wed 25 Nov, 11:00 CET, in 2 days',
      'Wool socks, 3 pairs: this order closes by itself then. You owe nothing.',
    ]);
  });

  it.each<[string, Waiting, string]>([
    [
      'to one who will pay: pay',
      waiting('payBy', '24h', payBy({ intent: 'willPay' })),
      'pay before then if you still want it',
    ],
    ['to one who lets it close: as you chose', waiting('payBy', '24h', payBy({ intent: 'letLapse' })), 'as you chose'],
    [
      'to one who wants it closed: sooner frees the coupon',
      waiting('payBy', '24h', payBy({ intent: 'wantCancel' })),
      'coupon back sooner',
    ],
    [
      'by a rule: only about then, and it can be one day',
      waiting('payBy', '24h', byRule()),
      'it can be as short as one day',
    ],
    ['to ask for the timer', waiting('payBy', 'check', byRule()), 'Does it show a timer?'],
    [
      'after the end it should have closed, never that it has',
      waiting('payBy', 'after', payBy()),
      'it should have closed by now. Open the list and I will look.',
    ],
    [
      'a day after the request',
      waiting('sellerAnswersBy', 'followUp', { state: 'cancelPending', deadlines: [deadline('sellerAnswersBy', 48)] }),
      'You can write to the seller once.',
    ],
    [
      'on the last evening',
      waiting('protectedUntil', 'lastEvening', { state: 'inTransit', deadlines: [deadline('protectedUntil', 48)] }),
      'Not here? Open the claim now.',
    ],
    [
      'when the refund is late',
      waiting('refundBy', 'after', { state: 'cancelled', refund: 'open', deadlines: [deadline('refundBy', -1)] }),
      'Look at your statement, then ask AliExpress.',
    ],
  ])('%s', (_title, one, part) => {
    expect(said(one)[1]).toContain(part);
  });

  it.each(['undecided', 'willPay', 'letLapse', 'wantCancel'] as const)(
    'never says “you owe nothing” to one who said “I paid” (%s)',
    (intent) => {
      for (const rung of ['5d', '24h', 'half', '3h', 'after']) {
        for (const change of [payBy({ intent, traits: ['saidPaid'] }), byRule({ intent, traits: ['saidPaid'] })]) {
          expect(said(waiting('payBy', rung, change))[1]).not.toMatch(/owe nothing/i);
        }
      }
      expect(said(waiting('payBy', '24h', payBy({ intent, traits: ['saidPaid'] })))[1]).toContain(
        'look at your account',
      );
    },
  );

  it('begins with when it was last looked at, once that is a day ago', () => {
    const change = payBy({ seenAt: at('2026-11-21T10:00:00Z') });
    expect(said(waiting('payBy', '2d', change))[1]).toMatch(/^When I last looked \(Sat 21 Nov\): Wool socks/);
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
    expect(said(waiting('disputeBy', '1d', change))[0]).toBe('Wed 25 Nov, 11:00 CET, in 2 days');
  });

  it('names no item where you hide them', () => {
    const quiet = { ...DEFAULT_PREFERENCES, hideItemNames: true };
    expect(said(waiting('payBy', '2d', payBy()), quiet)[1]).toMatch(/^One of your orders:/);
    const group = [waiting('payBy', '24h', payBy()), waiting('payBy', '24h', payBy({ title: 'Mug' }))];
    expect(english.say(groupWords(group, 'payBy', quiet).message)).toBe('Open the list to see which.');
    expect(english.say(digestWords(group, quiet).message)).toBe('Open the list to see which.');
  });

  it('says your own words on your own date', () => {
    const madeAt = at('2026-11-20T10:00:00Z');
    const by = exact(END);
    const own = waiting('own', String(madeAt), { ownReminders: [{ madeAt, by, text: 'Ask the seller again' }] });
    expect(said(own)).toEqual(['Wed 25 Nov, 11:00 CET, in 2 days', 'Wool socks, 3 pairs: Ask the seller again']);
  });

  it('asks for a look after a week without one', () => {
    const look = waiting('look', 'week', { seenAt: at('2026-11-13T10:00:00Z') });
    expect(said(look)).toEqual([
      'Last looked Fri 13 Nov',
      'Wool socks, 3 pairs: open your orders and I will look again.',
    ]);
  });

  it('is one for several orders of the same hour, with their names; one for many that were missed', () => {
    const second = { id: orderId('8012345678901235'), title: 'Mug' };
    const group = [waiting('payBy', '24h', payBy()), waiting('payBy', '24h', payBy(second))];
    const words = groupWords(group, 'payBy', DEFAULT_PREFERENCES);
    expect([english.say(words.title), english.say(words.message)]).toEqual([
      'Wed 25 Nov · 2 orders · Time to pay ends',
      'Wool socks, 3 pairs · Mug',
    ]);
    expect(english.say(digestWords(group, DEFAULT_PREFERENCES).title)).toBe(
      '2 reminders came while the browser was closed',
    );
  });

  it('says what happens by itself as a span of days, and what you must do by its last whole day', () => {
    const span = between(at('2026-12-11T23:00:00Z'), at('2026-12-12T23:00:00Z'));
    const protectedUntil = waiting('protectedUntil', '7d', {
      state: 'inTransit',
      deadlines: [deadline('protectedUntil', span)],
    });
    const closes = waiting('payBy', '24h', {
      deadlines: [deadline('payBy', span, { basis: 'rule', confidence: 'estimated' })],
    });
    expect(said(closes)[0]).toBe('Sat 12 Dec, in 19 days');
    expect(said(protectedUntil)[0]).toBe('Fri 11 Dec, in 18 days');
  });
});
