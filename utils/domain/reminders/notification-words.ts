/** What notifications say: the date first, then how long; certainty is part of the sentence. Phrases only. */

import { DEADLINE_KINDS, type DeadlineKind, type Intent } from '@/utils/domain/order/kinds';
import type { ReminderKind } from '@/utils/domain/order/order';
import type { Preferences } from '@/utils/domain/order/preferences';
import { dateAndLeft, withSiteNote } from '@/utils/domain/standing/deadline-words';
import { decidingOf } from '@/utils/domain/standing/deadlines';
import { staleAt } from '@/utils/domain/standing/freshness';
import { type DatedDeadline, drivingInstant, has, type Standing } from '@/utils/domain/standing/standing';
import { exact, type Instant, type Moment } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import { type Argument, type KeyWith, type Phrase, type PlainKey, phrase } from '@/utils/domain/words/phrase';
import type { Waiting } from './rung';

interface NotificationWords {
  readonly title: Phrase;
  readonly message: Phrase;
}

/** Before the end: what to do by then, or what happens by itself then. */
const BEFORE = {
  payBy: 'notify_payBy',
  verifiedBy: 'notify_after_verifiedBy',
  shipBy: 'notify_shipBy',
  sellerAnswersBy: 'notify_followUp',
  refundBy: 'notify_after_refundBy',
  protectedUntil: 'notify_protectedUntil',
  claimBy: 'notify_claimBy',
  returnBy: 'notify_returnBy',
  disputeBy: 'notify_disputeBy',
  withdrawBy: 'notify_withdrawBy',
  proofBy: 'notify_after_proofBy',
  disputeAnswerBy: 'notify_after_disputeAnswerBy',
  sendBackBy: 'notify_sendBackBy',
  bankBy: 'notify_bankBy',
} as const satisfies Record<DeadlineKind, KeyWith<'item'>>;

/** At or after the end: "should have closed by now"; "closed" only a page can say. */
const AFTER = {
  payBy: 'notify_after_payBy',
  verifiedBy: 'notify_after_verifiedBy',
  shipBy: 'notify_after_shipBy',
  sellerAnswersBy: 'notify_after_sellerAnswersBy',
  refundBy: 'notify_after_refundBy',
  protectedUntil: 'notify_protectedUntil',
  claimBy: 'notify_claimBy',
  returnBy: 'notify_returnBy',
  disputeBy: 'notify_disputeBy',
  withdrawBy: 'notify_withdrawBy',
  proofBy: 'notify_after_proofBy',
  disputeAnswerBy: 'notify_after_disputeAnswerBy',
  sendBackBy: 'notify_sendBackBy',
  bankBy: 'notify_after_bankBy',
} as const satisfies Record<DeadlineKind, KeyWith<'item'>>;

const PAY_BY = {
  undecided: 'notify_payBy',
  willPay: 'notify_payBy_willPay',
  letLapse: 'notify_payBy_letLapse',
  wantCancel: 'notify_payBy_wantCancel',
} as const satisfies Record<Intent, KeyWith<'item'>>;

/** Name of a reminder's kind, as in settings and groups. */
const KIND_NAMES = {
  payBy: 'reminder_kind_payBy',
  verifiedBy: 'reminder_kind_verifiedBy',
  shipBy: 'reminder_kind_shipBy',
  sellerAnswersBy: 'reminder_kind_sellerAnswersBy',
  refundBy: 'reminder_kind_refundBy',
  protectedUntil: 'reminder_kind_protectedUntil',
  claimBy: 'reminder_kind_claimBy',
  returnBy: 'reminder_kind_returnBy',
  disputeBy: 'reminder_kind_disputeBy',
  withdrawBy: 'reminder_kind_withdrawBy',
  proofBy: 'reminder_kind_proofBy',
  disputeAnswerBy: 'reminder_kind_disputeAnswerBy',
  sendBackBy: 'reminder_kind_sendBackBy',
  bankBy: 'reminder_kind_bankBy',
  own: 'reminder_kind_own',
  look: 'reminder_kind_look',
} as const satisfies Record<ReminderKind, PlainKey>;

export const kindName = (kind: ReminderKind): Phrase => phrase(KIND_NAMES[kind]);

const isDeadlineKind = (kind: ReminderKind): kind is DeadlineKind =>
  (DEADLINE_KINDS as readonly string[]).includes(kind);

/** What the order is called: its first item, or no name at all where the user hides them. */
function itemOf(standing: Standing, { hideItemNames }: Preferences): Argument {
  if (hideItemNames || standing.title === '') return { kind: 'phrase', phrase: phrase('notify_anOrder') };
  return { kind: 'text', text: standing.title };
}

/** One reminder of one order. */
export function reminderWords({ standing, record }: Waiting, preferences: Preferences, now: Now): NotificationWords {
  const item = itemOf(standing, preferences);
  if (record.kind === 'own') {
    const text = standing.ownReminders.find(({ madeAt }) => String(madeAt) === record.rung)?.text ?? '';
    return {
      title: titleOf(exact(record.deadlineAt), record.deadlineAt, now),
      message: phrase('notify_own', { item, text: { kind: 'text', text } }),
    };
  }
  const seen: Argument = { kind: 'day', at: standing.seenAt };
  if (!isDeadlineKind(record.kind)) {
    return { title: phrase('notify_look_title', { seen }), message: phrase('notify_look', { item }) };
  }
  const deadline = decidingOf(standing, record.kind, now.at);
  const sentence = phrase(sentenceOf(standing, record.kind, record.rung, deadline), { item });
  const message = deadline?.basis === 'rule' ? withSiteNote(sentence, standing) : sentence;
  return {
    title: deadline ? deadlineTitle(standing, deadline, now) : phrase('notify_look_title', { seen }),
    message:
      now.at < staleAt(standing)
        ? message
        : phrase('notify_stale', { seen, message: { kind: 'phrase', phrase: message } }),
  };
}

/** "Sat 12 Dec, 10:00 GMT+1, in 2 days": the date as the card says it, then how long that is. */
function deadlineTitle(standing: Standing, deadline: DatedDeadline, now: Now): Phrase {
  const { date, left } = dateAndLeft(standing, deadline, now);
  if (drivingInstant(deadline) > now.at) return phrase('notify_title', { when: date, left });
  return titleOf(deadline.moment, drivingInstant(deadline), now);
}

const titleOf = (moment: Moment, at: Instant, now: Now): Phrase =>
  phrase('notify_title', { when: { kind: 'moment', moment }, left: { kind: 'left', from: now.at, to: at } });

function sentenceOf(
  standing: Standing,
  kind: DeadlineKind,
  rung: string,
  deadline: DatedDeadline | undefined,
): KeyWith<'item'> {
  if (rung === 'check') return 'notify_check';
  if (rung === 'lastEvening') return 'notify_lastEvening';
  if (rung === 'after') return AFTER[kind];
  if (kind !== 'payBy') return BEFORE[kind];
  if (has(standing, 'saidPaid')) return 'notify_payBy_saidPaid';
  if (standing.intent === 'undecided' && deadline?.basis === 'rule') return 'notify_payBy_rule';
  return PAY_BY[standing.intent];
}

const namesOf = (group: readonly Waiting[]): Argument => ({
  kind: 'text',
  text: [...new Set(group.map(({ standing }) => standing.title).filter((title) => title !== ''))].join(' · '),
});

/** Reminders of one kind and hour: how many, what about, which orders. */
export function groupWords(group: readonly Waiting[], kind: ReminderKind, preferences: Preferences): NotificationWords {
  const what: Argument = { kind: 'phrase', phrase: kindName(kind) };
  return {
    title: phrase('notify_group', { what, day: dayOf(group) }, group.length),
    message: preferences.hideItemNames ? phrase('notify_openList') : phrase('notify_names', { names: namesOf(group) }),
  };
}

const dayOf = ([first]: readonly Waiting[]): Argument =>
  first ? { kind: 'day', at: first.record.deadlineAt } : { kind: 'text', text: '' };

/** Many reminders missed at once, while the browser was closed. */
export function digestWords(outbox: readonly Waiting[], preferences: Preferences): NotificationWords {
  return {
    title: phrase('notify_digest', undefined, outbox.length),
    message: preferences.hideItemNames ? phrase('notify_openList') : phrase('notify_names', { names: namesOf(outbox) }),
  };
}
