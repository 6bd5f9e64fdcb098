/** What notifications say: the title carries date and item, the message what to do. Certainty is part of the sentence. Phrases only. */

import { DEADLINE_KINDS, type DeadlineKind, type Intent } from '@/utils/domain/order/kinds';
import type { ReminderKind } from '@/utils/domain/order/order';
import type { Preferences } from '@/utils/domain/order/preferences';
import { deadlineName, isYours, saidDate, saidWhen, withSiteNote } from '@/utils/domain/standing/deadline-words';
import { decidingOf } from '@/utils/domain/standing/deadlines';
import { staleAt } from '@/utils/domain/standing/freshness';
import { itemOf } from '@/utils/domain/standing/item-name';
import { isShown } from '@/utils/domain/standing/pay-look';
import { isRefundPromise } from '@/utils/domain/standing/promise';
import { type DatedDeadline, has, type Standing } from '@/utils/domain/standing/standing';
import type { Now } from '@/utils/domain/time/now';
import { type Argument, type Phrase, phrase } from '@/utils/domain/words/phrase';
import type { Waiting } from './rung';

interface NotificationWords {
  readonly title: Phrase;
  readonly message: Phrase;
}

/** What a notification is about; its title and its message are `notify_<key>_title` and `notify_<key>`. */
type NoticeKey =
  | 'closes'
  | 'closesAbout'
  | 'payBy'
  | 'paySoon'
  | 'wantCancel'
  | 'saidPaid'
  | 'check'
  | 'shipBy'
  | 'refundFrom'
  | 'notHere'
  | 'legacy'
  | 'followUp'
  | 'shouldBeClosed'
  | 'refundLate'
  | 'claimBy'
  | 'returnBy'
  | 'disputeBy'
  | 'withdrawBy'
  | 'sendBackBy'
  | 'bankBy'
  | 'bankOver'
  | 'payment'
  | 'noAnswer'
  | 'noProof'
  | 'look';

/** Before the end: what to do by then, or what happens automatically then. */
const BEFORE = {
  payBy: 'closes',
  verifiedBy: 'payment',
  shipBy: 'shipBy',
  sellerAnswersBy: 'followUp',
  refundBy: 'refundLate',
  protectedUntil: 'refundFrom',
  claimBy: 'claimBy',
  returnBy: 'returnBy',
  disputeBy: 'disputeBy',
  withdrawBy: 'withdrawBy',
  proofBy: 'noProof',
  disputeAnswerBy: 'noAnswer',
  sendBackBy: 'sendBackBy',
  bankBy: 'bankBy',
} as const satisfies Record<DeadlineKind, NoticeKey>;

/** At or after the end: "should be closed"; "closed" only a page can say. */
const AFTER = {
  ...BEFORE,
  payBy: 'shouldBeClosed',
  shipBy: 'shouldBeClosed',
  sellerAnswersBy: 'shouldBeClosed',
  protectedUntil: 'notHere',
  bankBy: 'bankOver',
} as const satisfies Record<DeadlineKind, NoticeKey>;

/** By a timer, and by a rule of ours, which may be wrong. */
const PAY_BY = {
  undecided: ['closes', 'closesAbout'],
  willPay: ['payBy', 'paySoon'],
  letLapse: ['closes', 'closesAbout'],
  wantCancel: ['wantCancel', 'wantCancel'],
} as const satisfies Record<Intent, readonly [NoticeKey, NoticeKey]>;

export const isDeadlineKind = (kind: ReminderKind): kind is DeadlineKind =>
  (DEADLINE_KINDS as readonly string[]).includes(kind);

/** A reminder is called what its date is called: one set of names for clock, filter, settings, calendar and reminders. */
export const kindName = (kind: ReminderKind): Phrase =>
  isDeadlineKind(kind) ? deadlineName(kind) : phrase(`reminder_kind_${kind}`);

/** What the order is called: its first item, or no name at all where the user hides them. */
const nameOf = (standing: Standing, { hideItemNames }: Preferences): Argument =>
  itemOf(hideItemNames ? { title: '' } : standing);

/** Titles have room for this many characters. */
const OWN_LENGTH = 48;

/** The promised day of an order that AliExpress holds: its page offers no refund to ask for, only a look can tell. */
const isHeld = ({ state }: Standing, kind: DeadlineKind): boolean => state === 'frozen' && kind === 'protectedUntil';

/** One reminder of one order. */
export function reminderWords({ standing, record }: Waiting, preferences: Preferences, now: Now): NotificationWords {
  const item = nameOf(standing, preferences);
  const seen: Argument = { kind: 'when', at: standing.seenAt, hasTime: false, short: true };
  if (record.kind === 'own') {
    const own = standing.ownReminders.find(({ madeAt }) => String(madeAt) === record.rung)?.text ?? '';
    const text = [...own].slice(0, OWN_LENGTH).join('');
    return {
      title: phrase('notify_own_title', { text: { kind: 'text', text } }),
      message: phrase('notify_own', { item }),
    };
  }
  if (!isDeadlineKind(record.kind) || isHeld(standing, record.kind)) {
    return { title: phrase('notify_look_title', { item }), message: phrase('notify_look', { seen }) };
  }
  const deadline = decidingOf(standing, record.kind, now.at);
  const key = noticeOf(standing, record.kind, record.rung, deadline);
  const day: Argument = deadline
    ? saidWhen(deadline, standing, now, true)
    : { kind: 'when', at: record.deadlineAt, hasTime: false, short: true };
  const sentence: Phrase = { key: `notify_${key}`, args: { day, seen } };
  const message = deadline?.basis === 'rule' ? withSiteNote(sentence, standing) : sentence;
  return {
    title: { key: `notify_${key}_title`, args: { day, item } },
    message:
      now.at < staleAt(standing)
        ? message
        : phrase('notify_stale', { seen, message: { kind: 'phrase', phrase: message } }),
  };
}

function noticeOf(
  standing: Standing,
  kind: DeadlineKind,
  rung: string,
  deadline: DatedDeadline | undefined,
): NoticeKey {
  if (rung === 'check') return 'check';
  if (rung === 'after') return kind === 'payBy' && has(standing, 'saidPaid') ? 'saidPaid' : AFTER[kind];
  if (kind === 'protectedUntil' && deadline && !isRefundPromise(deadline, standing)) return 'legacy';
  if (kind !== 'payBy') return BEFORE[kind];
  if (has(standing, 'saidPaid')) return 'saidPaid';
  const [byTimer, byRule] = PAY_BY[standing.intent];
  return deadline?.basis === 'rule' ? byRule : byTimer;
}

const namesOf = (group: readonly Waiting[]): Argument => ({
  kind: 'text',
  text: [...new Set(group.map(({ standing }) => standing.title).filter((title) => title !== ''))].join(' · '),
});

/** Reminders of one kind and hour: how many, what about, by which day, which orders; a look where they have no such day. */
export function groupWords(
  group: readonly Waiting[],
  kind: ReminderKind,
  preferences: Preferences,
  now: Now,
): NotificationWords {
  const day = isDeadlineKind(kind) ? firstDayOf(group, kind, now) : undefined;
  const what: Argument = { kind: 'phrase', phrase: kindName(kind) };
  return {
    title: day ? phrase('notify_group', { what, day }, group.length) : phrase('headline_look', undefined, group.length),
    message: preferences.hideItemNames ? phrase('notify_openList') : phrase('notify_names', { names: namesOf(group) }),
  };
}

/** A day that only a rule gives is not named to one who will pay, nor while the details may show a timer. */
const isNamed = (deadline: DatedDeadline, standing: Standing): boolean =>
  isShown(standing, deadline) &&
  !(isYours(deadline, standing) && deadline.kind === 'payBy' && deadline.basis === 'rule');

/** The first day of all, as their cards say it; none where one of them has none. Their hours may differ. */
function firstDayOf(group: readonly Waiting[], kind: DeadlineKind, now: Now): Argument | undefined {
  const days = group.map(({ standing }) => {
    const deadline = decidingOf(standing, kind, now.at);
    return deadline && isNamed(deadline, standing) ? saidDate(deadline, standing, now).at : undefined;
  });
  const [first] = days.filter((day) => day !== undefined).toSorted((a, b) => a - b);
  return first !== undefined && !days.includes(undefined)
    ? { kind: 'when', at: first, hasTime: false, short: true }
    : undefined;
}

/** Many reminders missed at once, while the browser was closed. */
export function digestWords(outbox: readonly Waiting[], preferences: Preferences): NotificationWords {
  return {
    title: phrase('notify_digest', undefined, outbox.length),
    message: preferences.hideItemNames ? phrase('notify_openList') : phrase('notify_names', { names: namesOf(outbox) }),
  };
}
