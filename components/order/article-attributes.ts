/** What tests and assistive tools may rely on: an order's own attributes, the same on every page. */
import { has, type Trait } from '@/utils/domain/standing/standing';
import { toIso } from '@/utils/domain/time/calendar';
import type { Card } from '@/utils/domain/views/card';

/** Facts about the order that others may rely on by name. */
const SHOWN_TRAITS = [
  'deliveredSaid',
  'pickUp',
  'refundSeen',
  'preSale',
  'groupBuy',
  'ambiguous',
] as const satisfies readonly Trait[];

export const articleAttributes = ({ standing, stale, needsYou, need, urgency }: Card) => ({
  'data-order-id': standing.id,
  'data-state': standing.state,
  'data-state-basis': standing.stateBasis,
  'data-state-text': standing.stateText,
  'data-seen': toIso(standing.seenAt),
  'data-stale': String(stale),
  'data-intent': standing.intent,
  'data-needs-you': String(needsYou),
  'data-need': need,
  'data-urgency': urgency,
  'data-refund': standing.refund,
  'data-traits': SHOWN_TRAITS.filter((trait) => has(standing, trait)).join(' ') || undefined,
  'data-look': standing.look,
  ...(standing.jump && { 'data-jump': `${standing.jump.from}>${standing.jump.to}` }),
});
