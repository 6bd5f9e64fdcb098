/** What happens in a simulated year: two hundred orders and what becomes of them, and what befalls the browser. All of it drawn by a seed. */
import { chanceOf } from '../faults/story';
import { START } from './stage';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const YEAR_STARTS = Date.parse(START);
export const MONTHS = 12;
const MONTH = (365 * DAY) / MONTHS;
export const endOfMonth = (month: number): number => YEAR_STARTS + month * MONTH;
const ORDERS = 200;

export const idOf = (n: number): string => `80123456${String(10_000_000 + n * 10_007)}`;

export type Trouble =
  | { readonly do: 'restart' | 'toggle' | 'update' }
  /** The machine sleeps: alarms that were due meanwhile come once, at its end. */
  | { readonly do: 'sleep'; readonly hours: number }
  /** The clock is ahead for some hours, and then right again. */
  | { readonly do: 'astray'; readonly ahead: number; readonly hours: number };

export type Deed =
  | { readonly do: 'read'; readonly order: number; readonly status: string; readonly left: number }
  | { readonly do: 'own'; readonly order: number; readonly hours: number }
  | Trouble;

export interface Happening {
  readonly at: number;
  readonly deed: Deed;
}

interface Draw {
  readonly between: (from: number, to: number) => number;
  readonly isLikely: (chance: number) => boolean;
}

const drawOf = (seed: number): Draw => {
  const next = chanceOf(seed);
  return { between: (from, to) => from + Math.floor(next() * (to - from)), isLikely: (chance) => next() < chance };
};

/** An order is placed, read, and later paid, cancelled, or left until its time is over; of most its buyer is reminded. */
function orderOf(order: number, { between, isLikely }: Draw): readonly Happening[] {
  const placedAt = YEAR_STARTS + between(0, 345 * 24 * 60) * 60_000;
  const left = between(200, 460);
  const isLeft = isLikely(0.5);
  const over = isLeft ? left + between(60, 100) : between(5, left - 5);
  const status = isLeft || isLikely(0.5) ? 'Canceled' : 'Shipped';
  const own = isLikely(0.6) ? [{ at: placedAt + 60_000, deed: { do: 'own', order, hours: between(3, 300) } }] : [];
  return [
    { at: placedAt, deed: { do: 'read', order, status: 'To pay', left } },
    ...own.map(({ at, deed }) => ({ at, deed: { ...deed, do: 'own' as const } })),
    { at: placedAt + over * HOUR, deed: { do: 'read', order, status, left: 0 } },
  ];
}

/** How often in the year, each on its own part of it. */
const TROUBLES: readonly (readonly [number, (draw: Draw) => Trouble])[] = [
  [12, () => ({ do: 'restart' })],
  [6, () => ({ do: 'toggle' })],
  [6, () => ({ do: 'update' })],
  [24, ({ between }) => ({ do: 'sleep', hours: between(8, 70) })],
  [4, ({ between }) => ({ do: 'astray', ahead: between(5, 40), hours: between(2, 12) })],
];

/** Everything in its order. */
export function planOf(seed: number): readonly Happening[] {
  const draw = drawOf(seed);
  const orders = Array.from({ length: ORDERS }, (_, n) => orderOf(n, draw)).flat();
  const troubles = TROUBLES.flatMap(([count, make]) =>
    Array.from({ length: count }, (_, n) => {
      const part = (364 * DAY) / count;
      return { at: YEAR_STARTS + Math.round(n * part) + draw.between(HOUR, part - HOUR), deed: make(draw) };
    }),
  );
  return [...orders, ...troubles].sort((a, b) => a.at - b.at).filter(({ at }) => at < endOfMonth(MONTHS));
}
