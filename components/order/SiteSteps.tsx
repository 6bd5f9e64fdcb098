import type { ComponentChildren } from 'preact';
import { usePage } from '@/components/frame/page';
import type { Phrase } from '@/utils/domain/words/phrase';

const NEXT = '→';

/** The steps of a sentence, cut at its arrows; what stands in square brackets is a button of the site, in the site's words. */
function stepsIn(
  parts: readonly { readonly text: string; readonly isValue: boolean }[],
): readonly ComponentChildren[][] {
  const steps: ComponentChildren[][] = [[]];
  let key: string | undefined;
  const put = (child: ComponentChildren): void => void steps.at(-1)?.push(child);
  const take = (piece: string): void => {
    if (piece === NEXT) steps.push([]);
    else if (piece === '[') key = '';
    else if (piece === ']') {
      put(
        <kbd>
          <bdi>{key}</bdi>
        </kbd>,
      );
      key = undefined;
    } else if (key === undefined) put(piece);
    else key += piece;
  };
  for (const { text, isValue } of parts) {
    for (const piece of isValue ? [text] : text.split(/([→[\]])/)) take(piece);
  }
  return steps;
}

/** The way on the site as numbered steps, its buttons drawn as keys. */
export function SiteSteps({ steps }: { readonly steps: readonly Phrase[] }) {
  const { words } = usePage();
  const all = steps.flatMap((sentence) => stepsIn(words.parts(sentence)));
  if (all.length === 0) return null;
  return (
    <ol class="steps">
      {all.map((step, place) => (
        <li key={place}>
          <span>{step}</span>
        </li>
      ))}
    </ol>
  );
}
