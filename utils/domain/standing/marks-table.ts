/** What the user can tell us about an order: which form each mark has, and which marks help in which state. */

import type { DeadlineKind, OrderState } from '@/utils/domain/order/kinds';
import type { MarkKind } from '@/utils/domain/order/order';
import { dayMoment, fromWall } from '@/utils/domain/time/calendar';
import { exact, type Moment, type Zone } from '@/utils/domain/time/instant';

export type MarkField = 'at' | 'fault' | 'outcome' | 'method' | 'reason' | 'state' | 'text';

/** `messageSent` has its button beside the message, `deadlineSet` beside its deadline, `fine` on the card that asks. */
export type FormMark = Exclude<MarkKind, 'messageSent' | 'deadlineSet' | 'fine'>;

export const MARK_FIELDS = {
  requestWithdrawn: ['at'],
  sellerRefused: ['at'],
  sellerSaysShipped: ['at'],
  sellerWantsCancel: ['at'],
  tooLateToCancel: ['at'],
  received: ['at'],
  notReceived: ['at'],
  moneyBack: ['at'],
  noMoneyTaken: ['at'],
  returnAgreed: ['at'],
  disputeOpened: ['at'],
  cameBut: ['fault', 'at'],
  disputeClosed: ['outcome', 'at'],
  iPaid: ['at', 'method'],
  requestSent: ['at', 'reason'],
  stateSet: ['state', 'at'],
  ownReminder: ['at', 'text'],
  note: ['text'],
} as const satisfies Record<FormMark, readonly MarkField[]>;

const ALWAYS = ['stateSet', 'ownReminder', 'note'] as const satisfies readonly FormMark[];

const OF_STATE = {
  awaitingPayment: ['iPaid'],
  verifyingPayment: ['noMoneyTaken'],
  awaitingShipment: ['requestSent', 'sellerRefused', 'sellerSaysShipped', 'sellerWantsCancel', 'tooLateToCancel'],
  cancelPending: ['sellerRefused', 'requestWithdrawn', 'sellerSaysShipped', 'sellerWantsCancel', 'tooLateToCancel'],
  partlyShipped: ['received', 'notReceived', 'cameBut', 'disputeOpened'],
  inTransit: ['received', 'notReceived', 'cameBut', 'returnAgreed', 'disputeOpened'],
  disputed: ['returnAgreed', 'moneyBack', 'disputeClosed'],
  frozen: ['moneyBack', 'disputeOpened'],
  refundProcessing: ['moneyBack', 'noMoneyTaken'],
  cancelled: ['moneyBack', 'noMoneyTaken', 'iPaid'],
  completed: ['received', 'notReceived', 'cameBut', 'returnAgreed', 'disputeOpened', 'disputeClosed', 'moneyBack'],
  archived: ['iPaid', 'moneyBack'],
  unknown: ['iPaid', 'requestSent', 'received', 'moneyBack'],
} as const satisfies Record<OrderState, readonly FormMark[]>;

export const marksOf = (state: OrderState): readonly FormMark[] => [...OF_STATE[state], ...ALWAYS];

/** Deadlines whose date stands on the page or on a slip and can be entered by hand. */
const ENTERED = [
  'payBy',
  'shipBy',
  'sellerAnswersBy',
  'protectedUntil',
  'returnBy',
  'disputeBy',
  'sendBackBy',
  'bankBy',
] as const;

export const canBeEntered = (kind: DeadlineKind): boolean => ENTERED.some((each) => each === kind);

/** What a `datetime-local` field means: a day, or a moment to the minute; `undefined` while it is not filled. */
export function momentOfField(value: string, isDayOnly: boolean, zone: Zone): Moment | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(value);
  if (!parts) return undefined;
  const [, year, month, day, time] = parts;
  if (isDayOnly) return dayMoment({ year: Number(year), month: Number(month), day: Number(day) }, zone);
  const at = fromWall(`${year}-${month}-${day}T${time}:00`, zone);
  return at === undefined ? undefined : exact(at);
}
