/** The ids under which reminders are shown: what a click or a removal is about is read from them. Every id is written and read here. */

import { type OrderId, parseOrderId } from '@/utils/domain/order/kinds';
import { REMINDER_KINDS, type ReminderKind } from '@/utils/domain/order/order';
import { toIso } from '@/utils/domain/time/calendar';
import type { Instant } from '@/utils/domain/time/instant';
import type { ReminderName } from './rung';

/** One reminder of one order. */
export interface OrderReminder extends ReminderName {
  readonly order: OrderId;
}

/** Showing a reminder again under its id replaces it. */
export const reminderId = ({ order, kind, rung }: OrderReminder): string => `r/${order}/${kind}/${rung}`;

/** Of a notification that stands for the reminders of several orders, the first due at that time. */
export const groupId = (kind: ReminderKind, rung: string, dueAt: Instant): string =>
  `r/group/${kind}/${rung}/${toIso(dueAt)}`;

/** Of the one notification for all that was missed, the last due at that time. */
export const digestId = (dueAt: Instant): string => `r/digest/${toIso(dueAt)}`;

export const isNotificationId = (id: string): boolean => id.startsWith('r/');

export const isDigestId = (id: string): boolean => id.startsWith('r/digest/');

/** Whether a notification stands for several reminders. */
export const isSharedId = (id: string): boolean => isDigestId(id) || id.startsWith('r/group/');

/** The reminder that a notification is about, or `undefined` for a group, a digest or any other text. */
export function parseReminderId(id: string): OrderReminder | undefined {
  const [, digits = '', name, rung] = /^r\/(\d+)\/(\w+)\/(\w+)$/.exec(id) ?? [];
  const order = parseOrderId(digits);
  const kind = REMINDER_KINDS.find((each) => each === name);
  return order && kind && rung !== undefined ? { order, kind, rung } : undefined;
}
