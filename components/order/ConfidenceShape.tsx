import { usePage } from '@/components/frame/page';
import type { Confidence } from '@/utils/domain/standing/standing';
import { phrase } from '@/utils/domain/words/phrase';

const SHAPES = {
  exact: { shape: '●', meaning: phrase('ui_confidence_exact') },
  estimated: { shape: '◐', meaning: phrase('ui_confidence_estimated') },
  unknown: { shape: '○', meaning: phrase('ui_confidence_unknown') },
} as const satisfies Record<Confidence, unknown>;

/** ● exact, ◐ estimated, ○ unknown: how sure a date is, as a shape and as a word. */
export function ConfidenceShape({ confidence }: { readonly confidence: Confidence }) {
  const { words } = usePage();
  const { shape, meaning } = SHAPES[confidence];
  return (
    <span class="shape" role="img" aria-label={words.say(meaning)} title={words.say(meaning)}>
      {shape}
    </span>
  );
}
