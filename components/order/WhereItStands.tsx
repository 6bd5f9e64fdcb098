import { Say } from '@/components/frame/Say';
import { isDated } from '@/utils/domain/standing/standing';
import { whereItStands } from '@/utils/domain/standing/state-words';
import type { Card } from '@/utils/domain/views/card';
import { phrase } from '@/utils/domain/words/phrase';
import { ClockLine, MissingClock } from './ClockLine';
import { InShort } from './InShort';

const keyOf = ({ kind, basis, rule }: Card['standing']['deadlines'][number]): string =>
  `${kind}/${basis}/${rule ?? ''}`;

/** Where an order stands: in words, what happens by itself, the date that decides, and what is not known. */
export function WhereItStands({ card }: { readonly card: Card }) {
  const { standing, driving } = card;
  const dated = standing.deadlines.filter(isDated);
  const missing = standing.deadlines.filter((deadline) => !isDated(deadline));
  const decides = dated.find((deadline) => deadline === driving) ?? dated.find(({ drives }) => drives);
  const others = dated.filter((deadline) => deadline !== decides);
  return (
    <section class="block">
      <h2 class={standing.stateBasis === 'page' ? 'spoken' : 'label'}>
        <Say phrase={whereItStands(standing)} />
      </h2>
      <InShort card={card} />
      <ul class="clocks">
        {decides && <ClockLine deadline={decides} standing={standing} />}
        {missing.map((deadline) => (
          <MissingClock deadline={deadline} standing={standing} key={keyOf(deadline)} />
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary class="small quiet">
            <Say phrase={phrase('ui_moreDates', undefined, others.length)} />
          </summary>
          <ul class="clocks">
            {others.map((deadline) => (
              <ClockLine deadline={deadline} standing={standing} key={keyOf(deadline)} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
