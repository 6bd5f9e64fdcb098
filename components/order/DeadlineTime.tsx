import type { ComponentChildren } from 'preact';
import { type Deadline, isDated } from '@/utils/domain/standing/standing';
import { toIso } from '@/utils/domain/time/calendar';

interface Props {
  readonly deadline: Deadline;
  readonly children: ComponentChildren;
}

/** The words of a deadline, with its instants for machines: a `time`, or a `span` where no date is known. */
export function DeadlineTime({ deadline, children }: Props) {
  const { kind, basis, drives } = deadline;
  if (!isDated(deadline)) {
    return (
      <span data-deadline={kind} data-basis={basis} data-confidence="unknown" data-drives={String(drives)}>
        {children}
      </span>
    );
  }
  const { confidence, moment } = deadline;
  return (
    <time
      data-deadline={kind}
      data-basis={basis}
      data-confidence={confidence}
      data-drives={String(drives)}
      dateTime={toIso(moment.earliest)}
      data-latest={toIso(moment.latest)}
    >
      {children}
    </time>
  );
}
