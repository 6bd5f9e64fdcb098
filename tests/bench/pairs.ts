/**
 * Two works timed in turn, again and again. What else runs on the machine slows both of a pair, so that their ratio holds where
 * neither time does.
 */

/** How long to measure: so many pairs, each sample of a pair repeated until it takes so many milliseconds. */
export interface Pace {
  readonly pairs: number;
  readonly sampleMs: number;
}

export interface Measured {
  /** Ours as a multiple of the floor, one for each pair. */
  readonly ratios: readonly number[];
  /** Median of one run of ours. */
  readonly milliseconds: number;
}

/** Does something once; the number keeps a clever compiler from leaving it out. */
type Work = (turn: number) => number;

let sink = 0;

/** Milliseconds that one run takes, of so many. */
function timed(work: Work, repeats: number): number {
  const began = performance.now();
  for (let turn = 0; turn < repeats; turn += 1) sink += work(turn);
  return (performance.now() - began) / repeats;
}

/** Browsers blur their clock, so that a work is repeated until it is long against that. Warms it up as well. */
function repeatsFor(work: Work, sampleMs: number): number {
  let repeats = 1;
  for (;;) {
    const took = timed(work, repeats) * repeats;
    if (took >= sampleMs / 2) return Math.max(1, Math.ceil((repeats * sampleMs) / took));
    repeats *= 2;
  }
}

/** The middle one; of an even number the upper of the two. */
export const medianOf = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

export function comparePairs(ours: Work, floor: Work, { pairs, sampleMs }: Pace): Measured {
  const [oursRepeats, floorRepeats] = [repeatsFor(ours, sampleMs), repeatsFor(floor, sampleMs)];
  const samples = Array.from({ length: pairs }, () => [timed(ours, oursRepeats), timed(floor, floorRepeats)] as const);
  if (sink === 0 || Number.isNaN(sink)) throw new Error('nothing was done');
  return {
    ratios: samples.map(([one, other]) => one / other),
    milliseconds: medianOf(samples.map(([one]) => one)),
  };
}
