import { Say } from '@/components/frame/Say';
import type { Card } from '@/utils/domain/views/card';

/** What happens by itself, with its date, in one sentence; and the rest of it in plain letters. */
export function Verdict({ card }: { readonly card: Card }) {
  const { ifNothing, advice } = card;
  return (
    <p class="verdict" data-if-nothing={ifNothing.key} data-verdict>
      <b>
        <Say phrase={advice.verdict} />
      </b>
      {advice.rest && (
        <>
          {' '}
          <Say phrase={advice.rest} />
        </>
      )}
    </p>
  );
}
