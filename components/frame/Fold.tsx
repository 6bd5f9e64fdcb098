import type { ComponentChildren } from 'preact';
import type { Phrase } from '@/utils/domain/words/phrase';
import { Say } from './Say';

interface Props {
  readonly title: Phrase;
  /** What is inside, in a few words, so that it need not be opened to know. */
  readonly answer?: ComponentChildren;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A part of a page on one line, its answer beside its name; the rest folded under it. */
export function Fold({ title, answer, open = false, children }: Props) {
  return (
    <details class="foldrow" open={open}>
      <summary class="fold">
        <h2>
          <Say phrase={title} />
        </h2>
        <span class="small quiet answer-short">{answer}</span>
      </summary>
      <div class="foldrow-inside">{children}</div>
    </details>
  );
}
