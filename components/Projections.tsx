import { toIso } from '@/utils/domain/instant';
import type { Option, Projection } from '@/utils/domain/options';
import { type Phrase, phrase } from '@/utils/domain/phrase';
import { Say } from './Say';

const sentence = ({ kind, moment }: Projection): Phrase =>
  phrase(kind === 'answerBy' ? 'ui_projection_answerBy' : 'ui_projection_moneyBack', {
    moment: { kind: 'moment', moment },
  });

/** When an answer and the money would come if this option is chosen now: best case to worst. */
export function Projections({ option }: { readonly option: Option }) {
  return (
    <>
      {option.projections.map((projection) => (
        <p class="small" key={projection.kind}>
          <time
            data-projection={projection.kind}
            dateTime={toIso(projection.moment.earliest)}
            data-latest={toIso(projection.moment.latest)}
          >
            <Say phrase={sentence(projection)} />
          </time>
        </p>
      ))}
    </>
  );
}
