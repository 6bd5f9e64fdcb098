import { useState } from 'preact/hooks';
import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import { OrderCard } from '@/components/order/OrderCard';
import type { Standing } from '@/utils/domain/standing/standing';
import { cardOf } from '@/utils/domain/views/card';
import { phrase } from '@/utils/domain/words/phrase';
import { ArchiveButton } from './ArchiveButton';

const STEP = 50;

/** Orders in the order given, fifty at a time; only those shown are looked at. */
export function OrderRows({ standings }: { readonly standings: readonly Standing[] }) {
  const { now, preferences } = usePage();
  const [shown, setShown] = useState(STEP);
  return (
    <>
      <div class="rows">
        {standings.slice(0, shown).map((standing) => (
          <OrderCard card={cardOf(standing, now, preferences)} key={standing.id}>
            <ArchiveButton standing={standing} />
          </OrderCard>
        ))}
      </div>
      {standings.length > shown && (
        <button type="button" data-action="more" onClick={() => setShown(shown + STEP)}>
          <Say phrase={phrase('action_showMore')} />
        </button>
      )}
    </>
  );
}
