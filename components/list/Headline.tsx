import { Say } from '@/components/frame/Say';
import type { Overview } from '@/utils/domain/views/overview';

/** The answer: do I have to do something? And what comes without me. */
export function Headline({ overview }: { readonly overview: Overview }) {
  const { headline } = overview;
  return (
    <div class="answer">
      <h1 data-headline={headline.case} data-count={headline.count}>
        <Say phrase={headline.phrase} />
      </h1>
      {headline.second && (
        <p>
          <Say phrase={headline.second} />
        </p>
      )}
    </div>
  );
}
