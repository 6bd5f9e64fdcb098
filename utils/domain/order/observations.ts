/** Adds what a page said to a record: equal readings in a row are one observation with two times. */
import { isEqual } from '@/utils/domain/equal';
import { type Instant, instant } from '@/utils/domain/time/instant';
import type { OrderRecord } from './order';
import type { Observation } from './printed';

/** Above this, observations that differ from a neighbour in nothing but a countdown are the first to go, oldest first. */
export const MAX_OBSERVATIONS = 60;

/** Text that is equal for equal values, whatever the order of their keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const pairs = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`);
  return `{${pairs.join(',')}}`;
}

/** Readings of one series can be "in a row": the same kind of page, design, language, tab and zone. */
const seriesOf = ({ printed, zone }: Observation): string =>
  canonical([printed.page, printed.design, printed.language, printed.host, printed.tab, printed.saved, zone]);

const contentOf = ({ printed }: Observation): string => canonical(printed);

/** A time at which something was seen; runs are rebuilt from these. */
interface Sight {
  readonly at: Instant;
  readonly observation: Observation;
  readonly content: string;
}

const sightsOf = (observation: Observation): readonly Sight[] => {
  const content = contentOf(observation);
  return [...new Set([observation.firstAt, observation.lastAt])].map((at) => ({ at, observation, content }));
};

const byTime = (a: Sight, b: Sight): number => a.at - b.at || (a.content < b.content ? -1 : 1);

/** Maximal runs of equal content, in order of time. */
function runsOf(sights: readonly Sight[]): readonly Observation[] {
  const runs: { content: string; observation: Observation }[] = [];
  for (const { at, observation, content } of sights.toSorted(byTime)) {
    const last = runs.at(-1);
    if (last?.content === content) {
      last.observation = { ...last.observation, lastAt: at, reader: observation.reader };
    } else {
      runs.push({ content, observation: { ...observation, firstAt: at, lastAt: at } });
    }
  }
  return runs.map((run) => run.observation);
}

/** In order of time; equal times by content, so that the order of arrival leaves no trace. */
const inOrder = (observations: readonly Observation[]): readonly Observation[] =>
  observations.toSorted(
    (a, b) => a.firstAt - b.firstAt || a.lastAt - b.lastAt || (contentOf(a) + a.zone < contentOf(b) + b.zone ? -1 : 1),
  );

/** What a reading says apart from its clock. */
const withoutClock = (observation: Observation): string =>
  canonical({ ...observation.printed, timeLeft: undefined, sentences: undefined });

const bySeries = (observations: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> =>
  Map.groupBy(observations, seriesOf);

/** The oldest but the first that only a countdown tells from the next of its series; failing that, the second. */
function oneToGo(observations: readonly Observation[]): number {
  const following = new Map<string, string>();
  let found = 1;
  for (const [index, each] of [...observations.entries()].toReversed()) {
    const series = seriesOf(each);
    const said = withoutClock(each);
    if (index > 0 && following.get(series) === said) found = index;
    following.set(series, said);
  }
  return found;
}

function bounded(observations: readonly Observation[]): readonly Observation[] {
  if (observations.length <= MAX_OBSERVATIONS) return observations;
  const gone = oneToGo(observations);
  return bounded(observations.filter((_, at) => at !== gone));
}

/** As many of them as a record keeps; the very same where that is all. */
export const boundedObservations = (observations: readonly Observation[]): readonly Observation[] =>
  observations.length <= MAX_OBSERVATIONS ? observations : bounded(inOrder(observations));

/** Whether a run of these already says it. */
const isSaid = (observations: readonly Observation[], { firstAt, lastAt, ...said }: Observation): boolean => {
  const content = canonical(said.printed);
  return observations.some((each) => each.firstAt <= firstAt && lastAt <= each.lastAt && contentOf(each) === content);
};

/** The record with these observations as well, however many they are; the very same record where all is already said. */
function withAll(record: OrderRecord, added: readonly Observation[]): OrderRecord {
  const here = bySeries(record.observations);
  const news = [...bySeries(added)].filter(([series, each]) =>
    each.some((one) => !isSaid(here.get(series) ?? [], one)),
  );
  if (news.length === 0) return record;
  const runs = news.map(
    ([series, each]) => [series, runsOf([...(here.get(series) ?? []), ...each].flatMap(sightsOf))] as const,
  );
  return {
    ...record,
    firstSeenAt: instant(Math.min(record.firstSeenAt, ...added.map(({ firstAt }) => firstAt))),
    observations: inOrder([...new Map([...here, ...runs]).values()].flat()),
  };
}

/**
 * The record with one more observation. The same observation twice changes nothing (the very same record comes back), and
 * observations may arrive in any order. What is between the two times of a run is not kept, so a page that arrives late and
 * says something else cuts the run at its two ends. Makes room for it where the record is full.
 */
export function addObservation(record: OrderRecord, observation: Observation): OrderRecord {
  const after = withAll(record, [observation]);
  return after === record ? record : { ...after, observations: bounded(after.observations) };
}

const fits = ({ observations }: OrderRecord): boolean => observations.length <= MAX_OBSERVATIONS;

/** All of it, or the newest of it as far as there is room. */
function filledWith(record: OrderRecord, added: readonly Observation[]): OrderRecord {
  const all = withAll(record, added);
  if (all === record || fits(all)) return all;
  let filled = record;
  for (const one of inOrder(added).toReversed()) {
    const next = withAll(filled, [one]);
    if (next !== filled && !fits(next)) break;
    filled = next;
  }
  return filled;
}

/**
 * The record with what another one of the same order has seen. Where not all of it fits, the newest of it as far as there is
 * room: a record loses nothing to an old file. Tried until nothing more goes in (two runs that become one make room), so
 * that taking the same one in again changes nothing.
 */
export function addObservationsThatFit(record: OrderRecord, added: readonly Observation[]): OrderRecord {
  let [before, after] = [record, filledWith(record, added)];
  for (let tries = MAX_OBSERVATIONS; tries > 0 && !isEqual(before.observations, after.observations); tries--) {
    [before, after] = [after, filledWith(after, added)];
  }
  return after;
}
