import type { Phrase } from '@/utils/domain/words/phrase';
import { usePage } from './page';

/** A sentence in the reader's language. Dates, amounts, names and ids keep their own direction in it. */
export function Say({ phrase }: { readonly phrase: Phrase }) {
  const { words } = usePage();
  return (
    <span>
      {words.parts(phrase).map(({ text, isValue }, index) => (isValue ? <bdi key={index}>{text}</bdi> : text))}
    </span>
  );
}
