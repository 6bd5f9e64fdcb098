/** What there is to say about each reason, so that the true one can be picked knowingly. */

import type { ReasonKey } from '@/utils/domain/order/reasons';
import { type Phrase, phrase } from '@/utils/domain/words/phrase';
import { FAULT_WORDS, type Fault, type FaultWords, REASONS, type ReasonRow } from './reasons-table';

/** One reason explained. */
export interface Reason {
  readonly key: ReasonKey;
  readonly fault: Fault;
  readonly label: Phrase;
  /** Whose fault it says it is. */
  readonly faultName: Phrase;
  /** What it does to the seller. */
  readonly penalty: Phrase;
  /** How the money comes back: always with the cancellation itself. */
  readonly refund: Phrase;
  /** What it does to the chance of a yes. */
  readonly consent: Phrase;
  readonly evidence: Phrase;
  /** Always the true reason. */
  readonly advice: Phrase;
  readonly alternative?: Phrase | undefined;
  /** Where the article is wrong about it. */
  readonly corrections: readonly Phrase[];
  readonly draft: ReasonRow['draft'];
  readonly classic: ReasonRow['classic'];
  readonly today: ReasonRow['today'];
}

/** All there is to say about one reason. */
export function reasonOf(key: ReasonKey): Reason {
  const { fault, draft, classic, today } = REASONS[key];
  const words: FaultWords = FAULT_WORDS[fault];
  return {
    key,
    fault,
    label: phrase(`reason_${key}_label`),
    faultName: phrase(words.name),
    penalty: phrase(words.penalty),
    refund: phrase('reason_refund'),
    consent: phrase(words.consent),
    evidence: phrase(`reason_${key}_evidence`),
    advice: phrase(`reason_${key}_advice`),
    alternative: words.alternative && phrase(words.alternative),
    corrections: words.corrections.map((correction) => phrase(correction)),
    draft,
    classic,
    today,
  };
}
