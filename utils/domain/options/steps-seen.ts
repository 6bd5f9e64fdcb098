/** When the words of a way on the site were last seen: words on buttons change, and a reader should know how old these are. */
import { type Phrase, type PhraseKey, phrase } from '@/utils/domain/words/phrase';

/** The visit of the site in September 2026. */
const LAST_VISIT = { kind: 'month', year: 2026, month: 9 } as const;

const SEEN_THEN: readonly PhraseKey[] = [
  'option_steps_cancel',
  'option_steps_cancel_read',
  'option_steps_cart',
  'option_steps_chat',
  'option_steps_dispute',
  'option_steps_dispute_read',
  'option_steps_pay',
  'option_steps_refundInfo',
  'option_steps_remove',
];

/** Where the site's words are from, in one sentence. */
export function seenOf(steps: Phrase): Phrase {
  if (SEEN_THEN.includes(steps.key)) return phrase('ui_steps_seen', { month: LAST_VISIT });
  return phrase(steps.args?.button ? 'ui_steps_read' : 'ui_steps_old');
}
