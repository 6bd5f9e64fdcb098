import { Say } from '@/components/frame/Say';
import type { Overview } from '@/utils/domain/views/overview';

/** The answer: do I have to do something? */
export function Headline({ overview }: { readonly overview: Overview }) {
  return (
    <h1 data-headline={overview.headline.case} data-count={overview.headline.count}>
      <Say phrase={overview.headline.phrase} />
    </h1>
  );
}
