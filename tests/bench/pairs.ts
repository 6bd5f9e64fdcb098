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
type Run = (turn: number) => number;

/** Something with a part before it, such as a change of the page and its layout, that is not timed. */
interface Prepared {
  readonly before: () => void;
  readonly run: Run;
}

type Work = Run | Prepared;

let sink = 0;

function timedApart({ before, run }: Prepared, repeats: number): number {
  let total = 0;
  for (let turn = 0; turn < repeats; turn += 1) {
    before();
    const began = performance.now();
    sink += run(turn);
    total += performance.now() - began;
  }
  return total / repeats;
}

/** Milliseconds that one run takes, of so many. */
function timed(work: Work, repeats: number): number {
  if (typeof work !== 'function') return timedApart(work, repeats);
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

/** A sample is taken in so many slices, those of ours and of the floor in turn: what comes between hits both. */
const SLICES = 6;

export function comparePairs(ours: Work, floor: Work, { pairs, sampleMs }: Pace): Measured {
  const [oursRepeats, floorRepeats] = [ours, floor].map((work) => repeatsFor(work, sampleMs / SLICES));
  const pair = (): readonly [number, number] => {
    let [one, other] = [0, 0];
    for (let slice = 0; slice < SLICES; slice += 1) {
      one += timed(ours, oursRepeats ?? 1) / SLICES;
      other += timed(floor, floorRepeats ?? 1) / SLICES;
    }
    return [one, other];
  };
  const samples = Array.from({ length: pairs }, pair);
  if (sink === 0 || Number.isNaN(sink)) throw new Error('nothing was done');
  return {
    ratios: samples.map(([one, other]) => one / other),
    milliseconds: medianOf(samples.map(([one]) => one)),
  };
}
