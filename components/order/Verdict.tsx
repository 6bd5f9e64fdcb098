import { Say } from '@/components/frame/Say';
import type { Card } from '@/utils/domain/views/card';

interface Props {
  readonly card: Card;
  /** Where it is seen already what it says. */
  readonly isForEars?: boolean;
}

/** What happens by itself, with its date, in one sentence; and the rest of it in plain letters. */
export function Verdict({ card, isForEars = false }: Props) {
  const { ifNothing, advice } = card;
  return (
    <p class={isForEars ? 'spoken' : 'verdict'} data-if-nothing={ifNothing.key} data-verdict>
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
