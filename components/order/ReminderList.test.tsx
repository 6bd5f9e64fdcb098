// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { deadline, standing } from '@/tests/kit/standings';
import { at, NOW } from '@/tests/kit/times';
import { onScreen } from '@/tests/on-screen';
import type { DeadlineKind } from '@/utils/domain/order/kinds';
import type { Rung } from '@/utils/domain/reminders/planned-reminders';
import { decidingOf } from '@/utils/domain/standing/deadlines';
import { drivingInstant, type Standing } from '@/utils/domain/standing/standing';
import { add, between, hours } from '@/utils/domain/time/instant';
import { ReminderList } from './ReminderList';

/** What a given reminder can be answered with, so many hours before its end. */
function answersWith(hoursLeft: number): readonly (string | undefined)[] {
  const deadlineAt = add(NOW.at, hours(hoursLeft));
  const rung: Rung = { kind: 'payBy', rung: '3h', dueAt: NOW.at, deadlineAt, status: 'given' };
  const { root } = onScreen(<ReminderList standing={standing()} rungs={[rung]} />);
  return [...root.querySelectorAll<HTMLElement>('.reminder [data-action]')].map(({ dataset }) => dataset.action);
}

describe('a reminder on a page', () => {
  it.each([
    [2, ['snooze', 'dismiss']],
    [1, ['snooze', 'dismiss']],
    [0.9, ['dismiss']],
    [-5, ['snooze', 'dismiss']],
  ])('%s hours before its end offers %s', (left, answers) => {
    expect(answersWith(left)).toEqual(answers);
  });

  /** What the row of a rung of this deadline says behind its own time. */
  const says = (change: Partial<Standing>, kind: DeadlineKind): string => {
    const order = standing(change);
    const dated = decidingOf(order, kind, NOW.at);
    if (!dated) throw new Error(`no ${kind}`);
    const rung: Rung = { kind, rung: 'after', dueAt: NOW.at, deadlineAt: drivingInstant(dated), status: 'planned' };
    const { root } = onScreen(<ReminderList standing={order} rungs={[rung]} />);
    return root.querySelector('.reminder')?.textContent?.split(' · ')[1] ?? '';
  };
  const RULE = { basis: 'rule', confidence: 'estimated' } as const;
  const sunday = between(at('2026-11-28T23:00:00Z'), at('2026-11-29T23:00:00Z'));
  const untilSaturday = between(at('2026-11-24T23:00:00Z'), at('2026-11-28T23:00:00Z'));

  it.each<[string, Partial<Standing>, DeadlineKind, RegExp]>([
    [
      'the last safe day of a return',
      { state: 'completed', deadlines: [deadline('returnBy', sunday, RULE)] },
      'returnBy',
      /^Return deadline: Sat 28 Nov planned$/,
    ],
    [
      'the last day on which a refund is expected',
      { state: 'cancelled', refund: 'open', deadlines: [deadline('refundBy', untilSaturday, RULE)] },
      'refundBy',
      /^Refund arrives: Sat 28 Nov planned$/,
    ],
    [
      'no day while a timer was not looked for',
      { look: 'notYet', deadlines: [deadline('payBy', sunday, RULE)] },
      'payBy',
      /^Unpaid order closes: no date planned$/,
    ],
    [
      'the protection of the old pages by its name',
      { state: 'inTransit', design: 'legacy', deadlines: [deadline('protectedUntil', 120)] },
      'protectedUntil',
      /^Buyer protection ends: Sat 28 Nov, 11:00 planned$/,
    ],
  ])('says the date that the card says: %s', (_title, change, kind, row) => {
    expect(says(change, kind)).toMatch(row);
  });
});
