// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { standing } from '@/tests/kit/standings';
import { NOW } from '@/tests/kit/times';
import { onScreen } from '@/tests/on-screen';
import type { Rung } from '@/utils/domain/reminders/planned-reminders';
import { add, hours } from '@/utils/domain/time/instant';
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
});
