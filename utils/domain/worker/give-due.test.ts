/** Several reminders of one order in one notification: it is written anew when one of them leaves it, and not before. */
import { expect, it } from 'vitest';
import { standing } from '@/tests/kit/standings';
import { later, NOW } from '@/tests/kit/times';
import { NO_HEALTH } from '@/utils/domain/order/health';
import type { ReminderRecord } from '@/utils/domain/order/order';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { digestId } from '@/utils/domain/reminders/notification-id';
import type { Standing } from '@/utils/domain/standing/standing';
import { exact } from '@/utils/domain/time/instant';
import { giveDue } from './give-due';

const hoursAgo = (n: number) => later(-n).at;
const DIGEST = digestId(hoursAgo(2));

/** A date that the buyer chose that day, and the reminder of it that is on screen with others. */
const own = (madeAt: number) => ({ madeAt: hoursAgo(madeAt), by: exact(later(30).at), text: 'Ask the seller again' });
const shown = (madeAt: number): ReminderRecord => ({
  kind: 'own',
  rung: String(hoursAgo(madeAt)),
  deadlineAt: later(30).at,
  dueAt: hoursAgo(2),
  notedAt: hoursAgo(2),
  status: 'shown',
  notice: DIGEST,
});

const remindersAfter = (order: Standing): readonly ReminderRecord[] => {
  const world = {
    records: new Map(),
    standings: new Map([[order.id, order]]),
    unreadable: new Set([order.id]),
    preferences: DEFAULT_PREFERENCES,
    health: NO_HEALTH,
    evidence: new Map(),
  };
  return giveDue(world, NOW).standings.get(order.id)?.reminders ?? [];
};

it('leaves a digest alone in which two reminders of one order are, while both may stay', () => {
  const order = standing({ ownReminders: [own(50), own(40)], reminders: [shown(50), shown(40)] });
  expect(remindersAfter(order)).toEqual([shown(50), shown(40)]);
});

it('writes it anew, for the other one, when one of them is out of date', () => {
  const order = standing({ ownReminders: [own(50)], reminders: [shown(50), shown(40)] });
  expect(remindersAfter(order)).toEqual([
    { ...shown(50), status: 'due' },
    { ...shown(40), isOff: true },
  ]);
});
