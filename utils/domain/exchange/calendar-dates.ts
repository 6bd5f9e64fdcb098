/**
 * Which dates go into a calendar file, and what was in the files before: a calendar believes a later file only when its
 * number is higher, and strikes a date out only when a file says so.
 */

import type { DeadlineKind, OrderId } from '@/utils/domain/order/kinds';
import { saidDate } from '@/utils/domain/standing/deadline-words';
import { decidingDeadlines } from '@/utils/domain/standing/deadlines';
import { isShown } from '@/utils/domain/standing/pay-look';
import { type DatedDeadline, drivingInstant, type Standing } from '@/utils/domain/standing/standing';
import { midnightBefore } from '@/utils/domain/time/calendar';
import { exact, type Moment } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';

/** One date as it was last given. */
export interface GivenDate {
  readonly id: OrderId;
  readonly kind: DeadlineKind;
  /** The day or the hour as it was said: an event stands before it. */
  readonly moment: Moment;
  /** Grows whenever the date moves, goes or comes back. */
  readonly sequence: number;
  readonly isCancelled?: true;
}

/** All dates that some file had and that are still ahead. */
export interface GivenDates {
  readonly schemaVersion: 1;
  readonly rev: number;
  readonly dates: readonly GivenDate[];
}

export const NO_DATES: GivenDates = { schemaVersion: 1, rev: 0, dates: [] };

/** A date for a file; without a deadline it is one that is gone. */
export interface DateToGive {
  readonly given: GivenDate;
  readonly standing?: Standing;
  readonly deadline?: DatedDeadline;
}

const isSame = (a: Moment, b: Moment): boolean => a.earliest === b.earliest && a.latest === b.latest;
const keyOf = ({ id, kind }: Pick<GivenDate, 'id' | 'kind'>): string => `${id}/${kind}`;

/**
 * The dates of these orders that are still ahead, and those given before that are gone. `covers` says whose dates the file
 * is about: what is not in it and not covered is left as it was given.
 */
export function datesToGive(
  standings: readonly Standing[],
  before: readonly GivenDate[],
  covers: (id: OrderId) => boolean,
  now: Now,
): { readonly dates: readonly DateToGive[]; readonly after: readonly GivenDate[] } {
  const known = new Map(before.map((given) => [keyOf(given), given]));
  const wanted = standings
    .filter(({ archivedByUserAt }) => archivedByUserAt === undefined)
    .flatMap((standing) =>
      decidingDeadlines(standing, now.at)
        .filter((deadline) => drivingInstant(deadline) > now.at && isShown(standing, deadline))
        .map((deadline): DateToGive => {
          const key = { id: standing.id, kind: deadline.kind };
          const given = sequenced(key, placeOf(deadline, standing, now), known.get(keyOf(key)));
          return { given, standing, deadline };
        }),
    );
  const kept = new Set(wanted.map(({ given }) => keyOf(given)));
  const isGone = (given: GivenDate): boolean => covers(given.id) && !kept.has(keyOf(given));
  const ahead = before.filter(({ moment }) => moment.latest > now.at);
  const gone = ahead.filter(isGone).map(struckOut);
  const left = ahead.filter(({ id }) => !covers(id));
  const byId = new Map(standings.map((standing) => [standing.id, standing]));
  return {
    dates: [...wanted, ...gone.map((given) => withStanding(given, byId.get(given.id)))],
    after: [...left, ...wanted.map(({ given }) => given), ...gone],
  };
}

/** Where it lies in a calendar: at the hour or on the day that every other surface says. An event ends before its moment. */
function placeOf(deadline: DatedDeadline, standing: Standing, now: Now): Moment {
  const { at, hasTime } = saidDate(deadline, standing, now);
  if (hasTime) return exact(at);
  const dayAfter = midnightBefore(at, now.zone, 1);
  return { earliest: dayAfter, latest: dayAfter, precision: 'day' };
}

function sequenced(key: Pick<GivenDate, 'id' | 'kind'>, moment: Moment, before: GivenDate | undefined): GivenDate {
  if (!before) return { ...key, moment, sequence: 0 };
  const isAsGiven = isSame(before.moment, moment) && !before.isCancelled;
  return { ...key, moment, sequence: before.sequence + (isAsGiven ? 0 : 1) };
}

const struckOut = (given: GivenDate): GivenDate =>
  given.isCancelled ? given : { ...given, sequence: given.sequence + 1, isCancelled: true };

const withStanding = (given: GivenDate, standing: Standing | undefined): DateToGive =>
  standing ? { given, standing } : { given };
