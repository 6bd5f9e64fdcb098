import { Say } from '@/components/frame/Say';
import type { Option } from '@/utils/domain/options/options';
import { toIso } from '@/utils/domain/time/calendar';

/** When an answer and the money would come if this option is chosen now: best case to worst. */
export function Projections({ option }: { readonly option: Option }) {
  return (
    <>
      {option.projections.map((projection) => (
        <p class="small" key={projection.phrase.key}>
          <time
            data-projection={projection.kind}
            dateTime={toIso(projection.moment.earliest)}
            data-latest={toIso(projection.moment.latest)}
          >
            <Say phrase={projection.phrase} />
          </time>
        </p>
      ))}
      {option.datesNote && (
        <p class="small quiet">
          <Say phrase={option.datesNote} />
        </p>
      )}
    </>
  );
}
