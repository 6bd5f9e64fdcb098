/** The second half of a step: what follows from changed records, what is due now, and what the browser has to do. */

import { notificationsOf, outboxOf } from '@/utils/domain/reminders/notifications';
import { keptOnScreen } from '@/utils/domain/reminders/on-screen';
import type { Now } from '@/utils/domain/time/now';
import { badgeOf } from '@/utils/domain/views/badge';
import { derive } from './derive';
import { giveDue } from './give-due';
import { isOpen } from './open-orders';
import { wakeOf } from './wake';
import type { Effect, Interpret, Stepped, World } from './world';

/** Derives the standings of the loaded records, gives what is due, and says what the browser has to do. */
export function settle(world: World, now: Now, interpret: Interpret): Stepped {
  const derived = derive(world, now, interpret);
  // A disk that takes this step is not full.
  const given = giveDue({ ...derived, health: { ...derived.health, storageFull: false } }, now);
  return { world: given, effects: effectsOf(given, now) };
}

function effectsOf(world: World, now: Now): readonly Effect[] {
  const standings = [...world.standings.values()];
  const open = standings.filter((standing) => isOpen(standing, now));
  const counts = !world.health.clockLooksWrong;
  return [
    { kind: 'keepOnly', ids: keptOnScreen(open) },
    ...notificationsOf(outboxOf(open), world.preferences, now).map(
      (notification) => ({ kind: 'show', notification, counts }) as const,
    ),
    { kind: 'badge', count: badgeOf(standings, now), isTrouble: world.health.trouble === 'unreadablePage' },
    { kind: 'wake', at: wakeOf(standings, world.preferences, now) },
  ];
}
