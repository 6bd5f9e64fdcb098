import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import { countedTo } from '@/utils/domain/standing/deadline-words';
import { isShown } from '@/utils/domain/standing/pay-look';
import { isDated } from '@/utils/domain/standing/standing';
import type { Card } from '@/utils/domain/views/card';
import { phrase } from '@/utils/domain/words/phrase';
import { ConfidenceShape } from './ConfidenceShape';
import { DeadlineTime } from './DeadlineTime';

/** How sure its date is, and how long until then; of an order without a date, that. Nothing where none is expected. */
export function Pill({ card }: { readonly card: Card }) {
  const { words, now } = usePage();
  const { driving, standing, urgency } = card;
  const deadline = driving ?? standing.deadlines.find(({ confidence }) => confidence === 'unknown');
  if (!deadline) return null;
  return (
    <span class="pill" data-ground={isDated(deadline) && isShown(standing, deadline) ? urgency : undefined}>
      <DeadlineTime deadline={deadline} standing={standing}>
        <ConfidenceShape confidence={deadline.confidence} />{' '}
        {isDated(deadline) && isShown(standing, deadline) ? (
          <bdi>{words.remaining(now.at, countedTo(deadline, standing, now), deadline.confidence === 'exact')}</bdi>
        ) : (
          <Say phrase={phrase('ui_noDate')} />
        )}
      </DeadlineTime>
    </span>
  );
}
