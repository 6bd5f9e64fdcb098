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
  readonly floorMilliseconds: number;
}

/** Does something once; the number keeps a clever compiler from leaving it out. */
type Run = (turn: number) => number;

/** Something with a part before it, such as a change of the page and its layout, that is not timed. */
interface Prepared {
  readonly before: () => void;
  readonly run: Run;
}

type Work = Run | Prepared;

declare global {
  /** Milliseconds that the processor spent on the main thread; put into the page where the browser tells (Chromium). */
  var threadTime: (() => Promise<number>) | undefined;
}

/** The processor's time does not grow while the machine does something else; the wall's does. */
export const clock = async (): Promise<number> => (await globalThis.threadTime?.()) ?? performance.now();

let sink = 0;

/** Each run by the wall: its part before is too long to be told apart in any other way. */
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
async function timed(work: Work, repeats: number): Promise<number> {
  if (typeof work !== 'function') return timedApart(work, repeats);
  const began = await clock();
  for (let turn = 0; turn < repeats; turn += 1) sink += work(turn);
  return ((await clock()) - began) / repeats;
}

/** Browsers blur their clock, so that a work is repeated until it is long against that. Warms it up as well. */
async function repeatsFor(work: Work, sampleMs: number): Promise<number> {
  let repeats = 1;
  for (;;) {
    const took = (await timed(work, repeats)) * repeats;
    if (took >= sampleMs / 2) return Math.max(1, Math.ceil((repeats * sampleMs) / took));
    repeats *= 2;
  }
}

/** The middle one; of an even number the upper of the two. */
const medianOf = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

/** A sample by the wall is taken in so many slices, those of ours and of the floor in turn: what comes between hits both. */
const SLICES = 6;

export async function comparePairs(ours: Work, floor: Work, { pairs, sampleMs }: Pace): Promise<Measured> {
  const isByWall = !globalThis.threadTime || typeof ours !== 'function';
  const slices = isByWall ? SLICES : 1;
  const [oursRepeats, floorRepeats] = [
    await repeatsFor(ours, sampleMs / slices),
    await repeatsFor(floor, sampleMs / slices),
  ];
  const samples: (readonly [number, number])[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    let [one, other] = [0, 0];
    for (let slice = 0; slice < slices; slice += 1) {
      one += (await timed(ours, oursRepeats)) / slices;
      other += (await timed(floor, floorRepeats)) / slices;
    }
    samples.push([one, other]);
  }
  if (sink === 0 || Number.isNaN(sink)) throw new Error('nothing was done');
  return {
    ratios: samples.map(([one, other]) => one / other),
    milliseconds: medianOf(samples.map(([one]) => one)),
    floorMilliseconds: medianOf(samples.map(([, other]) => other)),
  };
}
