/** What the site calls each phase of an order, in each language: from the tables that the product reads with. */
import type { StatusMeaning } from '@/utils/domain/order/kinds';
import { wordsFor } from '../pages/other-words';
import type { Phase } from './order';

/** What the status of a phase means. A request to cancel has no attested wording of its own: the status stays (DOM26). */
export const MEANING_OF_PHASE = {
  unpaid: 'awaitingPayment',
  verifying: 'verifyingPayment',
  paid: 'awaitingShipment',
  asked: 'awaitingShipment',
  partlyShipped: 'partlyShipped',
  shipped: 'inTransit',
  disputed: 'disputed',
  frozen: 'frozen',
  refunding: 'cancelled',
  cancelled: 'cancelled',
  completed: 'completed',
  expired: 'archived',
} as const satisfies Record<Phase, StatusMeaning>;

/** "Processing" is what most captures of 2026 show; the table begins with the words of 2023. */
const ENGLISH_OF_TODAY: { readonly [Each in Phase]?: string } = { paid: 'Processing', asked: 'Processing' };

/** Attested words where there are any, else translated ones, else English. */
export function statusOf(phase: Phase, language: string): string {
  const [words] = wordsFor(MEANING_OF_PHASE[phase], language);
  const [english] = wordsFor(MEANING_OF_PHASE[phase], 'en');
  return (language === 'en' ? ENGLISH_OF_TODAY[phase] : undefined) ?? words ?? english ?? '';
}
