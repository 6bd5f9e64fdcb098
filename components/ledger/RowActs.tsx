import { More } from '@/components/frame/More';
import { usePage } from '@/components/frame/page';
import { orderPath } from '@/components/frame/route';
import { Say } from '@/components/frame/Say';
import { ActButton } from '@/components/order/ActButton';
import { ArchiveButton } from '@/components/order/ArchiveButton';
import { deedOf } from '@/components/order/act-deed';
import { NotNowButton } from '@/components/order/NotNowButton';
import { isEnded } from '@/utils/domain/standing/standing';
import type { Card } from '@/utils/domain/views/card';
import { phrase } from '@/utils/domain/words/phrase';

/** What a row has room for: the first thing to do, and behind ⋯ the order itself, "not now" and "put away". */
export function RowActs({ card }: { readonly card: Card }) {
  const { now } = usePage();
  const { standing, needsYou, advice } = card;
  const { id } = standing;
  const [first] = isEnded(standing) && !needsYou ? [] : advice.acts;
  // A form has no room in a row; there the press opens the order, where it has.
  const asks = first && deedOf(first, card, now)?.kind === 'ask';
  return (
    <>
      {first && !asks && <ActButton act={first} card={card} filled={false} onAsk={() => undefined} />}
      {first && asks && (
        <a class="button" href={orderPath(id)}>
          <Say phrase={first.label} />
        </a>
      )}
      <More label={phrase('action_more')}>
        <li>
          <a class="button plain" href={orderPath(id)}>
            <Say phrase={phrase('action_details')} />
          </a>
        </li>
        {needsYou && (
          <li>
            <NotNowButton id={id} />
          </li>
        )}
        <li>
          <ArchiveButton standing={standing} />
        </li>
      </More>
    </>
  );
}
