import type { ComponentChildren } from 'preact';
import { Say } from '@/components/frame/Say';
import type { Overview } from '@/utils/domain/views/overview';

interface Props {
  readonly overview: Overview;
  /** The one card right under it says what its second line would. */
  readonly isSaidBelow?: boolean;
  /** What else is answered at once. */
  readonly children?: ComponentChildren;
}

/** The answer: do I have to do something? And what comes without me. */
export function Headline({ overview, isSaidBelow = false, children }: Props) {
  const { headline } = overview;
  return (
    <div class="answer">
      <h1 data-headline={headline.case} data-count={headline.count}>
        <Say phrase={headline.phrase} />
      </h1>
      {headline.second && !isSaidBelow && (
        <p data-as-of={headline.case === 'trouble' || undefined}>
          <Say phrase={headline.second} />
        </p>
      )}
      {children}
    </div>
  );
}
