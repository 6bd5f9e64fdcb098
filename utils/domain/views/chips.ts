/** The few words on an order card of the site: where it stands, and the one day that counts. */

import {
  all,
  type Condition,
  canStill,
  dated,
  endsWithin,
  inState,
  legacyProtection,
  looked,
  not,
  over,
  refundOpen,
  restsOn,
  trait,
} from '@/utils/domain/options/conditions';
import type { DeadlineKind } from '@/utils/domain/order/kinds';
import type { Preferences } from '@/utils/domain/order/preferences';
import { saidWhen } from '@/utils/domain/standing/deadline-words';
import { decidingOf } from '@/utils/domain/standing/deadlines';
import type { Now } from '@/utils/domain/time/now';
import { type Phrase, type PhraseKey, phrase } from '@/utils/domain/words/phrase';
import type { Card } from './card';

/** Chips say at most this many characters. */
export const CHIP_LIMIT = 40;

interface ChipRow {
  readonly when: Condition;
  readonly says: PhraseKey;
  /** The date in it, and what is said without one. */
  readonly date?: readonly [kind: DeadlineKind, without: PhraseKey];
}

const onItsWay = inState('inTransit', 'partlyShipped');
const unpaid = inState('awaitingPayment');
const completed = inState('completed');
/** In its last days a return is worth a chip. */
const LAST_DAYS = 2;

/** The first row that holds; where none does there is no chip: ended, frozen and unknown orders have none. */
const CHIPS: readonly ChipRow[] = [
  { when: all(unpaid, trait('saidPaid')), says: 'chip_saidPaid' },
  { when: all(unpaid, looked('notYet')), says: 'chip_unpaid_noDate' },
  { when: all(unpaid, restsOn('payBy', 'rule')), says: 'chip_unpaid_about', date: ['payBy', 'chip_unpaid_noDate'] },
  { when: unpaid, says: 'chip_unpaid', date: ['payBy', 'chip_unpaid_noDate'] },
  { when: inState('verifyingPayment'), says: 'chip_check', date: ['verifiedBy', 'chip_check_noDate'] },
  { when: all(inState('awaitingShipment'), trait('tooLateToCancel')), says: 'chip_tooLate' },
  {
    when: all(inState('awaitingShipment'), dated('shipBy'), not(over('shipBy'))),
    says: 'chip_shipBy',
    date: ['shipBy', 'chip_toShip'],
  },
  { when: inState('awaitingShipment'), says: 'chip_toShip' },
  { when: inState('cancelPending'), says: 'chip_requested', date: ['sellerAnswersBy', 'chip_requested_noDate'] },
  { when: all(onItsWay, trait('received')), says: 'chip_received' },
  {
    when: all(onItsWay, dated('claimBy'), not(over('claimBy'))),
    says: 'chip_claim',
    date: ['claimBy', 'chip_claim_noDate'],
  },
  { when: all(onItsWay, over('protectedUntil')), says: 'chip_claim_noDate' },
  { when: all(onItsWay, legacyProtection), says: 'chip_legacy', date: ['protectedUntil', 'chip_onItsWay_noDate'] },
  { when: onItsWay, says: 'chip_onItsWay', date: ['protectedUntil', 'chip_onItsWay_noDate'] },
  { when: inState('disputed'), says: 'chip_dispute', date: ['disputeAnswerBy', 'chip_dispute_noDate'] },
  { when: refundOpen, says: 'chip_refund', date: ['refundBy', 'chip_refund_noDate'] },
  {
    when: all(completed, canStill('returnBy'), endsWithin('returnBy', LAST_DAYS)),
    says: 'chip_returnBy',
    date: ['returnBy', 'chip_returnBy'],
  },
  {
    when: all(completed, not(canStill('returnBy')), canStill('disputeBy'), endsWithin('disputeBy', LAST_DAYS)),
    says: 'chip_disputeBy',
    date: ['disputeBy', 'chip_disputeBy'],
  },
];

export interface Chip {
  readonly full: Phrase;
  /** For a language in which the full one gets too long. */
  readonly short: Phrase;
}

/** The chip of an order, or `undefined` where there is nothing to say in a few words. */
export function chipOf({ standing }: Pick<Card, 'standing'>, now: Now, preferences: Preferences): Chip | undefined {
  const row = CHIPS.find(({ when }) => when({ standing, now, preferences }));
  if (!row) return undefined;
  if (!row.date) return { full: phrase(row.says), short: phrase(row.says) };
  const [kind, without] = row.date;
  const deadline = decidingOf(standing, kind, now.at);
  const short = phrase(without);
  return deadline
    ? { full: phrase(row.says, { day: saidWhen(deadline, standing, now, true) }), short }
    : { full: short, short };
}
