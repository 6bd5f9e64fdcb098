import { Say } from '@/components/frame/Say';
import type { Card } from '@/utils/domain/views/card';
import { Verdict } from './Verdict';
import { WindowBar } from './WindowBar';

/** What a card and the page of an order say first: what happens by itself, how far its time has run, and what is good to know. */
export function InShort({ card }: { readonly card: Card }) {
  const { driving, bar, advice, together } = card;
  return (
    <>
      <Verdict card={card} />
      {bar && driving && <WindowBar bar={bar} basis={driving.basis} />}
      {advice.small && (
        <p class="small quiet" data-small>
          <Say phrase={advice.small} />
        </p>
      )}
      {together && (
        <p class="small quiet" data-together>
          <Say phrase={together} />
        </p>
      )}
    </>
  );
}
