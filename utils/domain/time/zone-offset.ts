/**
 * How far the clocks of a zone are from UTC. Asked hundreds of times at each wake, so the answers are kept: an offset is a fact
 * about a quarter of an hour, and asking `Intl` costs a thousand times more than remembering.
 */

/** Clocks change on whole quarters of an hour, everywhere and as long as this extension can be in use. */
const QUARTER = 900_000;
/** The last instant that `Intl` takes. */
const LAST = 8.64e15;
/** Quarters kept of one zone; above that, all are forgotten and asked anew. */
const KEPT = 20_000;

interface Clocks {
  readonly format: Intl.DateTimeFormat;
  readonly offsets: Map<number, number>;
}

const ZONES = new Map<string, Clocks>();

function clocksOf(zone: string): Clocks {
  const known = ZONES.get(zone);
  if (known) return known;
  const clocks = {
    format: new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }),
    offsets: new Map<number, number>(),
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

/** Milliseconds that clocks in the zone are ahead of UTC at an instant. */
export function offsetAt(at: number, zone: string): number {
  if (!(Math.abs(at) <= LAST)) return 0;
  const { format, offsets } = clocksOf(zone);
  const quarter = Math.floor(at / QUARTER);
  const known = offsets.get(quarter);
  if (known !== undefined) return known;
  if (offsets.size >= KEPT) offsets.clear();
  const offset = parseOffset(format.format(at));
  offsets.set(quarter, offset);
  return offset;
}

const DAY = 24 * 3_600_000;

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
