/** Stories that once broke a promise, made short: played each time, whatever other stories are drawn. */
import type { Fault } from './life';
import type { Deed, Story } from './story';

interface Kept extends Story {
  readonly name: string;
}

/** A deed, or a deed during which single calls to the browser fail. */
type Line = Deed | readonly [Deed, readonly Fault[]];

const stepOf = (line: Line): Story['steps'][number] =>
  'do' in line ? { deed: line, faults: [] } : { deed: line[0], faults: line[1] };

const kept = (name: string, startsAt: string, zone: string, lines: readonly Line[], isFirefox = true): Kept => ({
  name,
  seed: 0,
  isFirefox,
  startsAt: Date.parse(startsAt),
  zone,
  steps: lines.map(stepOf),
});

export const KEPT: readonly Kept[] = [
  kept(
    'an order put away by a clock a year ahead has its own reminder when the clock is right',
    '2026-06-01T19:00:00Z',
    'Europe/Berlin',
    [
      { do: 'read', orders: [3, 1, 4], status: 'Canceled', left: 465 },
      { do: 'own', order: 3, hours: 10 },
      { do: 'jump', hours: 8784 },
      { do: 'pass', hours: 32 },
      { do: 'jumpBack' },
      { do: 'idle' },
      { do: 'look' },
    ],
  ),
  kept(
    'what came up while the disk was full is in no digest of before, once that can be noted',
    '2026-06-02T02:00:00Z',
    'UTC',
    [
      { do: 'read', orders: [3, 5], status: 'To pay', left: 244 },
      { do: 'pass', hours: 12 },
      { do: 'own', order: 3, hours: 138 },
      { do: 'read', orders: [4, 1], status: 'To pay', left: 353 },
      { do: 'sleep', hours: 80 },
      { do: 'jump', hours: 192 },
      { do: 'pass', hours: 5 },
      { do: 'disk', full: true },
      { do: 'sleep', hours: 242 },
      { do: 'read', orders: [1, 3, 2], status: 'Canceled', left: 237 },
      { do: 'disk', full: false },
    ],
  ),
  kept(
    'an alarm that a wrong clock armed is no alarm, and what was put away by that clock comes back',
    '2026-06-01T06:00:00Z',
    'UTC',
    [
      { do: 'read', orders: [3, 1, 4], status: 'Canceled', left: 465 },
      { do: 'read', orders: [0], status: 'To pay', left: 400 },
      { do: 'own', order: 3, hours: 10 },
      { do: 'jump', hours: 8784 },
      { do: 'pass', hours: 32 },
      { do: 'jumpBack' },
      { do: 'idle' },
      { do: 'read', orders: [0], status: 'To pay', left: 360 },
      { do: 'pass', hours: 2 },
    ],
  ),
  kept('an alarm that a wrong clock armed is replaced before anything else is done', '2026-06-01T06:00:00Z', 'UTC', [
    { do: 'read', orders: [0], status: 'To pay', left: 400 },
    { do: 'astray', ahead: 8784, hours: 30 },
    [{ do: 'read', orders: [1], status: 'To pay', left: 300 }, [{ call: 2, fate: 'killedBefore' }]],
  ]),
  kept('what a clock that was ahead put away is found although the disk is full since', '2026-10-15T04:30:00Z', 'UTC', [
    { do: 'read', orders: [3, 5], status: 'Canceled', left: 201 },
    { do: 'twins', orders: [4, 5], left: 147, apart: 37 },
    { do: 'own', order: 3, hours: 110 },
    { do: 'astray', ahead: 192, hours: 10 },
    { do: 'disk', full: true },
    { do: 'pass', hours: 35 },
    { do: 'look' },
    { do: 'pass', hours: 49 },
    { do: 'pass', hours: 17 },
  ]),
  kept(
    'what a clock that was ahead put away is found by the next worker, although no order was open and no alarm stood',
    '2026-10-12T17:30:00Z',
    'UTC',
    [
      { do: 'read', orders: [5, 3, 0, 2], status: 'Canceled', left: 476 },
      { do: 'own', order: 5, hours: 90 },
      { do: 'pass', hours: 35 },
      { do: 'astray', ahead: 192, hours: 30 },
      { do: 'sleep', hours: 32 },
      { do: 'own', order: 0, hours: 73 },
    ],
  ),
  kept(
    'a digest is written anew as one of its reminders comes up alone, although that cannot be saved',
    '2026-12-21T21:10:00Z',
    'America/New_York',
    [
      { do: 'twins', orders: [1, 2], left: 149, apart: 37 },
      { do: 'pass', hours: 27 },
      { do: 'twins', orders: [2, 3], left: 129, apart: 43 },
      { do: 'pass', hours: 57 },
      { do: 'sleep', hours: 246 },
      { do: 'pass', hours: 9 },
      { do: 'read', orders: [3, 2, 0, 4], status: 'Canceled', left: 432 },
      [{ do: 'next' }, [{ call: 6, fate: 'refused' }]],
    ],
  ),
  kept(
    'an unchanged page that is looked at all day is on the disk with a moment of that hour, when the browser ends',
    '2026-06-01T06:00:00Z',
    'UTC',
    [
      { do: 'read', orders: [0], status: 'Shipped', left: 0 },
      { do: 'pass', hours: 0.6 },
      { do: 'read', orders: [0], status: 'Shipped', left: 0 },
      { do: 'pass', hours: 0.6 },
      { do: 'read', orders: [0], status: 'Shipped', left: 0 },
      { do: 'restart', keepsAlarm: true },
    ],
  ),
  kept('an unchanged page is on the disk where memory refuses its moment', '2026-06-01T06:00:00Z', 'UTC', [
    { do: 'read', orders: [0], status: 'Shipped', left: 0 },
    { do: 'idle' },
    [{ do: 'read', orders: [0], status: 'Shipped', left: 0 }, [{ call: 6, fate: 'refused' }]],
  ]),
  kept(
    'an alarm that a wrong clock put far away is armed anew at an update, before anything else is noted',
    '2027-03-07T02:00:00Z',
    'UTC',
    [
      { do: 'read', orders: [0, 5, 2], status: 'To pay', left: 397 },
      { do: 'astray', ahead: 8784, hours: 35 },
      [{ do: 'update' }, [{ call: 2, fate: 'killedAfter' }]],
    ],
    false,
  ),
];
