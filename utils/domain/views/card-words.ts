/** The first line of a card: when, and how long that is. */

import { isEqual } from '@/utils/domain/equal';
import { dateAndLeft, isYours } from '@/utils/domain/standing/deadline-words';
import { type DatedDeadline, drivingInstant, isEnded, type Standing } from '@/utils/domain/standing/standing';
import type { Now } from '@/utils/domain/time/now';
import { type Argument, type Phrase, type PhraseKey, type PlainKey, phrase } from '@/utils/domain/words/phrase';

/** What happens by itself, said under a line that has the same date already. */
const THEN: { readonly [Dated in PhraseKey]?: PlainKey } = {
  ifNothing_unpaid: 'ifNothing_unpaid_then',
  ifNothing_unpaid_rule: 'ifNothing_unpaid_rule_then',
  ifNothing_verifying: 'ifNothing_verifying_then',
  ifNothing_disputed: 'ifNothing_disputed_then',
  ifNothing_pending: 'ifNothing_pending_then',
  ifNothing_pending_shipBy: 'ifNothing_pending_shipBy_then',
  ifNothing_refund: 'ifNothing_refund_then',
};

/** The sentence as it stands under the first line of a card: a date that stands there is not said twice. */
export function underWhen(sentence: Phrase, when: Phrase): Phrase {
  const { date } = when.args ?? {};
  const { moment } = sentence.args ?? {};
  const then = THEN[sentence.key];
  if (then && date?.kind === 'moment' && moment?.kind === 'moment' && isEqual(date.moment, moment.moment)) {
    return phrase(then);
  }
  const args = Object.entries(sentence.args ?? {}).map(([name, argument]): [string, Argument] => [
    name,
    argument.kind === 'phrase' ? { kind: 'phrase', phrase: underWhen(argument.phrase, when) } : argument,
  ]);
  return args.length > 0 ? { ...sentence, args: Object.fromEntries(args) } : sentence;
}

/** The date first, then how long that is. */
export function whenOf(standing: Standing, deadline: DatedDeadline | undefined, now: Now): Phrase {
  if (!deadline) return phrase(isEnded(standing) ? 'card_when_ended' : 'card_when_unknown');
  const yours = isYours(deadline, standing);
  const { date, left } = dateAndLeft(standing, deadline, now);
  if (drivingInstant(deadline) <= now.at) return phrase('card_when_over', { date });
  if (yours) return phrase('card_when_by', { date, left });
  return phrase(deadline.basis === 'rule' ? 'card_when_about' : 'card_when_moment', { date, left });
}
