import { describe, expect, it } from 'vitest';
import { deadline, standing } from '@/tests/kit/standings';
import { NOW } from '@/tests/kit/times';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import type { Standing } from '@/utils/domain/standing/standing';
import { add, between, hours } from '@/utils/domain/time/instant';
import { type Card, cardOf, type Urgency } from './card';

const card = (change: Partial<Standing>, now = NOW): Card => cardOf(standing(change), now, DEFAULT_PREFERENCES);
const payBy = (inHours: number): Partial<Standing> => ({ deadlines: [deadline('payBy', inHours)] });

describe('how urgent an order is', () => {
  it.each<[string, Partial<Standing>, Urgency]>([
    ['under a day: now', payBy(23.9), 'now'],
    ['past: now', payBy(-1), 'now'],
    ['a day: soon', payBy(24), 'soon'],
    ['under a week: soon', payBy(167.9), 'soon'],
    ['a week: calm', payBy(168), 'calm'],
    ['no date: calm', {}, 'calm'],
    ['closed: done', { state: 'cancelled' }, 'done'],
    [
      'completed with a month for a dispute: done',
      { state: 'completed', deadlines: [deadline('disputeBy', 720)] },
      'done',
    ],
    [
      'completed with two days for a dispute: soon',
      { state: 'completed', deadlines: [deadline('disputeBy', 48)] },
      'soon',
    ],
    [
      'a refund expected within a day counts to its last day',
      {
        state: 'refundProcessing',
        refund: 'open',
        deadlines: [deadline('refundBy', between(add(NOW.at, hours(-24)), add(NOW.at, hours(240))))],
      },
      'calm',
    ],
    ['a chance that is over presses no more', { state: 'completed', deadlines: [deadline('disputeBy', -1)] }, 'done'],
  ])('%s', (_title, change, urgency) => {
    expect(card(change).urgency).toBe(urgency);
  });
});
