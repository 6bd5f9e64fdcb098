/** What cannot be read, said once each: by its key while it lies where it was, by that of its copy once it was set aside. */
import type { Health } from '@/utils/domain/order/health';
import type { World } from '@/utils/domain/worker/world';
import { isAside, orderKey } from './keys';

/** More than these are not told apart. */
const MOST_DAMAGE = 200;

/**
 * Health with the damage after a save that writes these keys. What can be read again is no longer said; a copy is said until
 * it is deleted.
 */
export function withDamage(
  health: Health,
  read: Pick<World, 'records'>,
  broken: readonly string[],
  written: readonly string[],
): Health {
  const whole = new Set([...[...read.records.keys()].map(orderKey), ...written]);
  const there = [...(health.damaged ?? []), ...broken].filter((key) => !whole.has(key) || isAside(key));
  const damaged = [...new Set([...there, ...written.filter(isAside)])].slice(-MOST_DAMAGE);
  const { damaged: _before, ...rest } = health;
  return { ...rest, ...(damaged.length > 0 && { damaged }), recordsSetAside: damaged.length };
}
