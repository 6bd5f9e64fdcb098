import type { ComponentChildren } from 'preact';
import { isShown } from '@/utils/domain/standing/pay-look';
import { type Deadline, isDated, type Standing } from '@/utils/domain/standing/standing';
import { toIso } from '@/utils/domain/time/calendar';

interface Props {
  readonly deadline: Deadline;
  readonly standing: Pick<Standing, 'look'>;
  readonly children: ComponentChildren;
}

/**
 * The words of a deadline, with its instants for machines: a `time`, or a `span` where no date is known. One whose day no
 * surface names is marked.
 */
export function DeadlineTime({ deadline, standing, children }: Props) {
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
      data-shown={isShown(standing, deadline) ? undefined : 'false'}
    >
      {children}
    </time>
  );
}
