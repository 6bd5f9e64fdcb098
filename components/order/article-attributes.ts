/** What tests and assistive tools may rely on: an order's own attributes, the same on every page. */
import { toIso } from '@/utils/domain/time/calendar';
import type { Card } from '@/utils/domain/views/card';

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
  ...(standing.jump && { 'data-jump': `${standing.jump.from}>${standing.jump.to}` }),
});
