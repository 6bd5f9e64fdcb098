/** Adds what a page said to a record: equal readings in a row are one observation with two times. */
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

/** Lets go of the oldest observation that only a countdown tells from the next of its series; failing that, of the second. */
function bounded(observations: readonly Observation[]): readonly Observation[] {
  if (observations.length <= MAX_OBSERVATIONS) return observations;
  const index = observations.findIndex((each, at) => {
    const next = observations.slice(at + 1).find((other) => seriesOf(other) === seriesOf(each));
    return at > 0 && next !== undefined && withoutClock(next) === withoutClock(each);
  });
  const gone = index > 0 ? index : 1;
  return bounded(observations.filter((_, at) => at !== gone));
}

/**
 * The record with one more observation. The same observation twice changes nothing (the very same record comes back), and
 * observations may arrive in any order. What is between the two times of a run is not kept, so a page that arrives late and
 * says something else cuts the run at its two ends.
 */
export function addObservation(record: OrderRecord, observation: Observation): OrderRecord {
  const series = seriesOf(observation);
  const others = record.observations.filter((each) => seriesOf(each) !== series);
  const same = record.observations.filter((each) => seriesOf(each) === series);
  const isKnown = same.some(
    (each) =>
      each.firstAt <= observation.firstAt &&
      observation.lastAt <= each.lastAt &&
      contentOf(each) === contentOf(observation),
  );
  if (isKnown) return record;
  const runs = runsOf([...same, observation].flatMap(sightsOf));
  return {
    ...record,
    firstSeenAt: instant(Math.min(record.firstSeenAt, observation.firstAt)),
    observations: bounded(inOrder([...others, ...runs])),
  };
}
