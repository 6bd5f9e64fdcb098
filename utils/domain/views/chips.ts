/** The few words on an order card of the site: where it stands, and the one day that counts. */

import {
  all,
  any,
  type Condition,
  canStill,
  dated,
  disputeWas,
  endsWithin,
  inState,
  intends,
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
import { type KeyWith, type Phrase, type PlainKey, phrase } from '@/utils/domain/words/phrase';
import type { Card } from './card';

/** Chips say at most this many characters. */
export const CHIP_LIMIT = 40;

interface ChipRow {
  readonly when: Condition;
  /** What is said where no date is known, or none is needed. */
  readonly plain: PlainKey;
  /** The date that is said, and how. */
  readonly dated?: readonly [kind: DeadlineKind, says: KeyWith<'day'>];
}

const onItsWay = inState('inTransit', 'partlyShipped');
/** A refund is promised where nothing is delivered: that is no news for one who is told that it was, or who has nothing. */
const saidToBeThere = all(onItsWay, any(trait('notReceived'), trait('deliveredSaid')));
const answered = any(trait('fine'), trait('refundSeen'), disputeWas('lost'));
const unpaid = inState('awaitingPayment');
const completed = inState('completed');
/** In its last days a return is worth a chip. */
const LAST_DAYS = 2;

/** The first row that holds; where none does there is no chip: ended, frozen and unknown orders have none. */
const CHIPS: readonly ChipRow[] = [
  { when: all(unpaid, trait('saidPaid')), plain: 'chip_saidPaid' },
  { when: all(unpaid, looked('notYet')), plain: 'chip_unpaid_noDate' },
  { when: all(unpaid, over('payBy')), plain: 'chip_shouldBeClosed' },
  {
    when: all(unpaid, intends('willPay'), not(restsOn('payBy', 'rule'))),
    plain: 'chip_unpaid_noDate',
    dated: ['payBy', 'chip_payBy'],
  },
  { when: all(unpaid, restsOn('payBy', 'rule')), plain: 'chip_unpaid_noDate', dated: ['payBy', 'chip_unpaid_about'] },
  { when: unpaid, plain: 'chip_unpaid_noDate', dated: ['payBy', 'chip_unpaid'] },
  { when: all(inState('verifyingPayment'), over('verifiedBy')), plain: 'chip_check_over' },
  { when: inState('verifyingPayment'), plain: 'chip_check_noDate', dated: ['verifiedBy', 'chip_check'] },
  { when: all(inState('awaitingShipment'), trait('tooLateToCancel')), plain: 'chip_tooLate' },
  {
    when: all(inState('awaitingShipment'), dated('shipBy'), not(over('shipBy'))),
    plain: 'chip_toShip',
    dated: ['shipBy', 'chip_shipBy'],
  },
  { when: all(inState('awaitingShipment'), trait('requestFailed')), plain: 'chip_refused' },
  { when: inState('awaitingShipment'), plain: 'chip_toShip' },
  { when: all(inState('cancelPending'), over('sellerAnswersBy')), plain: 'chip_shouldBeClosed' },
  { when: inState('cancelPending'), plain: 'chip_requested_noDate', dated: ['sellerAnswersBy', 'chip_requested'] },
  { when: all(onItsWay, trait('received')), plain: 'chip_received' },
  {
    when: all(onItsWay, dated('claimBy'), not(over('claimBy'))),
    plain: 'chip_claim_noDate',
    dated: ['claimBy', 'chip_claim'],
  },
  { when: all(onItsWay, over('protectedUntil')), plain: 'chip_claim_noDate' },
  { when: all(onItsWay, legacyProtection), plain: 'chip_onItsWay_noDate', dated: ['protectedUntil', 'chip_legacy'] },
  { when: all(saidToBeThere, not(answered)), plain: 'chip_claim_noDate' },
  { when: onItsWay, plain: 'chip_onItsWay_noDate', dated: ['protectedUntil', 'chip_onItsWay'] },
  { when: inState('disputed'), plain: 'chip_dispute_noDate', dated: ['disputeAnswerBy', 'chip_dispute'] },
  { when: all(refundOpen, over('refundBy')), plain: 'chip_refundLate' },
  { when: refundOpen, plain: 'chip_refund_noDate', dated: ['refundBy', 'chip_refund'] },
  {
    when: all(completed, canStill('returnBy'), endsWithin('returnBy', LAST_DAYS)),
    plain: 'chip_returnBy_noDate',
    dated: ['returnBy', 'chip_returnBy'],
  },
  {
    when: all(completed, not(canStill('returnBy')), canStill('disputeBy'), endsWithin('disputeBy', LAST_DAYS)),
    plain: 'chip_disputeBy_noDate',
    dated: ['disputeBy', 'chip_disputeBy'],
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
  const short = phrase(row.plain);
  const [kind, says] = row.dated ?? [];
  const deadline = kind && decidingOf(standing, kind, now.at);
  const full = deadline && says && phrase(says, { day: saidWhen(deadline, standing, now, true) });
  return { full: full ?? short, short };
}
