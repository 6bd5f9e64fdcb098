import { Say } from '@/components/frame/Say';
import type { Overview } from '@/utils/domain/views/overview';

/** The answer: do I have to do something? */
export function Headline({ overview }: { readonly overview: Overview }) {
  return (
    <h1 data-headline={overview.headline} data-count={overview.needYou.length}>
      <Say phrase={overview.phrase} />
    </h1>
  );
}
