/** What happens to a computer with the extension on it: steps drawn by a seed, and the words they are told in. */
import { FATES, type Fault } from './life';

export type Damage =
  | 'openGone'
  | 'openBroken'
  | 'openNewer'
  | 'shelvesBroken'
  | 'evidenceBroken'
  | 'recordBroken'
  | 'recordNewer'
  | 'healthBroken';

export type Deed =
  | { readonly do: 'read'; readonly orders: readonly number[]; readonly status: string; readonly left: number }
  /** Two orders that end within the hour of each other: their reminders may share a notification, or not. */
  | { readonly do: 'twins'; readonly orders: readonly [number, number]; readonly left: number; readonly apart: number }
  | { readonly do: 'own'; readonly order: number; readonly hours: number }
  | { readonly do: 'pass' | 'sleep' | 'jump'; readonly hours: number }
  /** The clock is ahead for a while, and then right again. */
  | { readonly do: 'astray'; readonly ahead: number; readonly hours: number }
  | { readonly do: 'jumpBack' | 'idle' | 'update' | 'toggle' | 'look' }
  /** Time goes by until the alarm fires, once: whatever strikes in this step strikes that very wake. */
  | { readonly do: 'next' }
  | { readonly do: 'restart'; readonly keepsAlarm: boolean }
  | { readonly do: 'zone'; readonly zone: string }
  | { readonly do: 'click' | 'snooze'; readonly which: number }
  | { readonly do: 'disk'; readonly full: boolean }
  | { readonly do: 'notify'; readonly allowed: boolean }
  | { readonly do: 'damage'; readonly what: Damage; readonly order: number };

export interface Step {
  readonly deed: Deed;
  /** What becomes of single calls to the browser during this step. */
  readonly faults: readonly Fault[];
}

export interface Story {
  readonly seed: number;
  readonly isFirefox: boolean;
  readonly startsAt: number;
  readonly zone: string;
  readonly steps: readonly Step[];
}

/** Mulberry32: the same numbers for the same seed, everywhere. */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ZONES = ['Europe/Berlin', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata', 'America/Sao_Paulo', 'UTC'];
const DAMAGES: readonly Damage[] = [
  'openGone',
  'openBroken',
  'openNewer',
  'shelvesBroken',
  'evidenceBroken',
  'recordBroken',
  'recordNewer',
  'healthBroken',
];

/** Starts close to both changes of the clock of a year, so that many stories cross one. */
const STARTS = ['2026-10-12T09:30:00Z', '2027-03-05T17:00:00Z', '2026-12-20T22:10:00Z', '2026-06-01T06:00:00Z'];

interface Chance {
  readonly upTo: (n: number) => number;
  readonly oneOf: <T>(values: readonly T[], fallback: T) => T;
}

const chances = (next: () => number): Chance => ({
  upTo: (n) => Math.floor(next() * n),
  oneOf: (values, fallback) => values[Math.floor(next() * values.length)] ?? fallback,
});

/** How often each kind of deed is drawn. */
const DEEDS: readonly [number, (chance: Chance) => Deed][] = [
  [
    22,
    ({ upTo, oneOf }) => ({ do: 'read', orders: some(upTo), status: oneOf(STATUSES, 'To pay'), left: 150 + upTo(330) }),
  ],
  [
    8,
    ({ upTo }) => {
      const one = upTo(ORDERS);
      return { do: 'twins', orders: [one, (one + 1) % ORDERS], left: 122 + upTo(40), apart: 1 + upTo(50) };
    },
  ],
  [10, () => ({ do: 'next' })],
  [7, ({ upTo, oneOf }) => ({ do: 'astray', ahead: oneOf([8 * 24, 30 * 24, 366 * 24], 192), hours: 1 + upTo(40) })],
  [14, ({ upTo }) => ({ do: 'own', order: upTo(ORDERS), hours: 1 + upTo(150) })],
  [26, ({ upTo, oneOf }) => ({ do: 'pass', hours: oneOf([1, 5, 12, 26, 49, 100], 1) + upTo(9) })],
  [6, ({ upTo, oneOf }) => ({ do: 'sleep', hours: oneOf([2, 9, 30, 80, 240], 2) + upTo(9) })],
  [5, ({ oneOf }) => ({ do: 'jump', hours: oneOf([-30, -5, 12, 8 * 24, 30 * 24, 366 * 24], 12) })],
  [5, () => ({ do: 'jumpBack' })],
  [4, () => ({ do: 'idle' })],
  [3, () => ({ do: 'update' })],
  [3, () => ({ do: 'toggle' })],
  [6, () => ({ do: 'look' })],
  [4, ({ upTo }) => ({ do: 'restart', keepsAlarm: upTo(2) === 0 })],
  [2, ({ oneOf }) => ({ do: 'zone', zone: oneOf(ZONES, 'UTC') })],
  [3, ({ upTo }) => ({ do: 'click', which: upTo(9) })],
  [3, ({ upTo }) => ({ do: 'snooze', which: upTo(9) })],
  [4, ({ upTo }) => ({ do: 'disk', full: upTo(2) === 0 })],
  [2, ({ upTo }) => ({ do: 'notify', allowed: upTo(2) === 0 })],
  [3, ({ upTo, oneOf }) => ({ do: 'damage', what: oneOf(DAMAGES, 'openGone'), order: upTo(ORDERS) })],
];

/** Orders that a story is mostly about. */
const ORDERS = 6;
const STATUSES = ['To pay', 'To pay', 'To pay', 'Shipped', 'Canceled'];
const some = (upTo: (n: number) => number): readonly number[] => [
  ...new Set(Array.from({ length: 1 + upTo(ORDERS) }, () => upTo(ORDERS))),
];

const WEIGHT = DEEDS.reduce((sum, [weight]) => sum + weight, 0);

function deedOf(chance: Chance): Deed {
  let left = chance.upTo(WEIGHT);
  for (const [weight, make] of DEEDS) {
    left -= weight;
    if (left < 0) return make(chance);
  }
  return { do: 'idle' };
}

function faultsOf({ upTo, oneOf }: Chance): readonly Fault[] {
  const count = oneOf([0, 0, 1, 1, 2, 4], 0);
  return Array.from({ length: count }, () => ({ call: upTo(oneOf([4, 14, 40], 14)), fate: oneOf(FATES, 'refused') }));
}

/** One story in a hundred has several hundred orders. */
const MANY = 100;
const PAGE = 50;

/** The story of that seed. */
export function storyOf(seed: number): Story {
  const chance = chances(chanceOf(seed));
  const pages = chance.upTo(MANY) === 0 ? 4 + chance.upTo(5) : 0;
  const first = Array.from(
    { length: pages },
    (_, page): Step => ({
      deed: {
        do: 'read',
        orders: Array.from({ length: PAGE }, (_each, n) => page * PAGE + n),
        status: 'To pay',
        left: 200 + page,
      },
      faults: [],
    }),
  );
  const length = pages > 0 ? 8 : 18 + chance.upTo(22);
  return {
    seed,
    isFirefox: chance.upTo(2) === 0,
    startsAt: Date.parse(chance.oneOf(STARTS, '2026-06-01T06:00:00Z')) + chance.upTo(72) * 3_600_000,
    zone: chance.oneOf(ZONES, 'UTC'),
    steps: [...first, ...Array.from({ length }, () => ({ deed: deedOf(chance), faults: faultsOf(chance) }))],
  };
}

/** All is well again, and a day goes by: whatever was put off by a fault has to be done by now. */
export const CALM: readonly Step[] = (
  [
    { do: 'disk', full: false },
    { do: 'notify', allowed: true },
    { do: 'jumpBack' },
    { do: 'idle' },
    { do: 'look' },
    ...Array.from({ length: 7 }, () => ({ do: 'pass', hours: 11 }) as const),
    { do: 'look' },
  ] as const
).map((deed) => ({ deed, faults: [] }));

/** A step in one line. */
export function told({ deed, faults }: Step): string {
  const { do: name, ...rest } = deed;
  const details = Object.entries(rest).map(
    ([key, value]) => `${key} ${Array.isArray(value) ? value.join(',') : value}`,
  );
  const struck = faults.map(({ call, fate }) => `call ${call} ${fate}`);
  return [name, ...details, ...(struck.length > 0 ? [`(${struck.join(', ')})`] : [])].join(' ');
}
