/** Several sayings of one moment, taken together. */
import { between, type Instant, instant, type Moment } from './instant';

/** True for an instant inside the half-open moment; a moment without length holds only itself. */
const isWithin = (at: Instant, { earliest, latest }: Moment): boolean =>
  earliest === latest ? at === earliest : earliest <= at && at < latest;

/**
 * All readings of one moment at once: where all of them meet, or from the first end to the last when they do not. The
 * answer does not depend on their order. At least one moment must be given.
 */
export function meetAll(moments: readonly Moment[]): Moment {
  const earliest = instant(Math.max(...moments.map((moment) => moment.earliest)));
  const latest = instant(Math.min(...moments.map((moment) => moment.latest)));
  const doMeet = earliest < latest || (earliest === latest && moments.every((moment) => isWithin(earliest, moment)));
  if (!doMeet) {
    return {
      earliest: instant(Math.min(...moments.map((moment) => moment.earliest))),
      latest: instant(Math.max(...moments.map((moment) => moment.latest))),
      precision: 'range',
    };
  }
  const whole = moments.filter((moment) => moment.earliest === earliest && moment.latest === latest);
  return whole.find((moment) => moment.precision === 'exact') ?? whole[0] ?? between(earliest, latest);
}

/** Both moments at once. */
export const meet = (a: Moment, b: Moment): Moment => meetAll([a, b]);
