import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import { basisOf, deadlineName, notesOf } from '@/utils/domain/standing/deadline-words';
import { type Deadline, drivingInstant, isDated, type Standing } from '@/utils/domain/standing/standing';
import { barOf } from '@/utils/domain/views/card';
import { phrase } from '@/utils/domain/words/phrase';
import { ConfidenceShape } from './ConfidenceShape';
import { DeadlineTime } from './DeadlineTime';
import { WindowBar } from './WindowBar';

interface Props {
  readonly deadline: Deadline;
  readonly standing: Standing;
}

/** One clock of an order: its name, its date and how long that is, its bar, and where the date comes from in words. */
export function DeadlineLine({ deadline, standing }: Props) {
  const { now } = usePage();
  const bar = isDated(deadline) ? barOf(deadline, now.at) : undefined;
  return (
    <li class="clock">
      <h2>
        <ConfidenceShape confidence={deadline.confidence} /> <Say phrase={deadlineName(deadline.kind)} />
      </h2>
      <p>
        <DeadlineTime deadline={deadline}>
          {isDated(deadline) ? (
            <Say
              phrase={phrase('ui_dateAndLeft', {
                date: { kind: 'moment', moment: deadline.moment },
                left: { kind: 'left', from: now.at, to: drivingInstant(deadline) },
              })}
            />
          ) : (
            <Say phrase={phrase('ui_confidence_unknown')} />
          )}
        </DeadlineTime>
      </p>
      {bar && <WindowBar bar={bar} basis={deadline.basis} />}
      {[basisOf(deadline), ...notesOf(deadline, standing)].map((sentence) => (
        <p class="small quiet" key={sentence.key}>
          <Say phrase={sentence} />
        </p>
      ))}
    </li>
  );
}
