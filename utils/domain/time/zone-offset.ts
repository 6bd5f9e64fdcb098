/**
 * How far the clocks of a zone are from UTC. Asked hundreds of times at each wake, so the answers are kept: an offset is a fact
 * about a quarter of an hour, and asking `Intl` costs a thousand times more than remembering. A worker that wakes remembers
 * nothing, so days that begin and end alike are asked about twice and not once for each of their quarters.
 */

/** Clocks change on whole quarters of an hour, everywhere and as long as this extension can be in use. */
const QUARTER = 900_000;
const DAY = 24 * 3_600_000;
/** No zone puts its clocks forward and back within these: the shortest summer time since 1970 had seven (Recife 2000). */
const FOUR_DAYS = 4 * DAY;
/** The last instant that `Intl` takes. */
const LAST = 8.64e15;
/** Quarters kept of one zone; above that, all are forgotten and asked anew. */
const KEPT = 20_000;

interface Clocks {
  readonly format: Intl.DateTimeFormat;
  /** By the number of the quarter. */
  readonly offsets: Map<number, number>;
  /** By the number of the four days; `undefined` where clocks change within them. */
  readonly stretches: Map<number, number | undefined>;
}

const ZONES = new Map<string, Clocks>();

function clocksOf(zone: string): Clocks {
  const known = ZONES.get(zone);
  if (known) return known;
  const clocks = {
    format: new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }),
    offsets: new Map<number, number>(),
    stretches: new Map<number, number | undefined>(),
  };
  ZONES.set(zone, clocks);
  return clocks;
}

/** Milliseconds of "GMT+05:30"; plain "GMT" is none. */
function parseOffset(text: string): number {
  const [, sign, hours, minutes, seconds = '0'] = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(text) ?? [];
  const size = ((Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds)) * 1000;
  return sign === '-' ? -size : size;
}

function offsetOfQuarter({ format, offsets }: Clocks, quarter: number): number {
  const known = offsets.get(quarter);
  if (known !== undefined) return known;
  if (offsets.size >= KEPT) offsets.clear();
  const offset = parseOffset(format.format(quarter * QUARTER));
  offsets.set(quarter, offset);
  return offset;
}

/** The offset of four whole days, or `undefined` where it changes. */
function offsetOfStretch(clocks: Clocks, stretch: number): number | undefined {
  if (clocks.stretches.has(stretch)) return clocks.stretches.get(stretch);
  const [first, next] = [stretch, stretch + 1].map((each) => offsetOfQuarter(clocks, (each * FOUR_DAYS) / QUARTER));
  const offset = first === next ? first : undefined;
  clocks.stretches.set(stretch, offset);
  return offset;
}

/** Milliseconds that clocks in the zone are ahead of UTC at an instant. */
export function offsetAt(at: number, zone: string): number {
  if (!(Math.abs(at) <= LAST)) return 0;
  const clocks = clocksOf(zone);
  if (Math.abs(at) + FOUR_DAYS > LAST) return parseOffset(clocks.format.format(at));
  return offsetOfStretch(clocks, Math.floor(at / FOUR_DAYS)) ?? offsetOfQuarter(clocks, Math.floor(at / QUARTER));
}

/** What clocks in the zone show at an instant, given as if it were UTC. */
export const wallAt = (at: number, zone: string): number => at + offsetAt(at, zone);

/** 00:00 of the day of a wall time. */
export const midnightOf = (wall: number): number => Math.floor(wall / DAY) * DAY;

/**
 * When clocks in the zone show a wall time, given as if it were UTC. Of a time shown twice the first; a time that the clocks
 * jump over is as long after the jump as it would have been.
 */
export function instantOfWall(wall: number, zone: string): number {
  const before = offsetAt(wall - DAY, zone);
  const after = offsetAt(wall + DAY, zone);
  const first = wall - Math.max(before, after);
  if (offsetAt(first, zone) === wall - first) return first;
  return wall - Math.min(before, after);
}
