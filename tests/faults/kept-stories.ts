/** Stories that once broke a promise, made short: played each time, whatever other stories are drawn. */
import type { Deed, Story } from './story';

interface Kept extends Story {
  readonly name: string;
}

const kept = (name: string, startsAt: string, zone: string, deeds: readonly Deed[]): Kept => ({
  name,
  seed: 0,
  isFirefox: true,
  startsAt: Date.parse(startsAt),
  zone,
  steps: deeds.map((deed) => ({ deed, faults: [] })),
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
];
