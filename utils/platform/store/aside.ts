/** What could not be read: shown, given out as it is, and deleted. */
import { NO_HEALTH } from '@/utils/domain/order/health';
import { parseHealth } from '@/utils/domain/order/health-schema';
import type { Instant } from '@/utils/domain/time/instant';
import { browser } from '@/utils/platform/browser';
import { logFailure } from '@/utils/platform/log';
import { allKeys } from './all-keys';
import { asideKey, asideOf, HEALTH, isAside } from './keys';
import type { Stop } from './rows';

/** One thing that cannot be read. */
export interface SetAside {
  /** Where it lies. */
  readonly key: string;
  /** The key of what it belongs to; the same as `key` while nothing new has taken its place. */
  readonly of: string;
  /** When something new took its place. */
  readonly at?: Instant;
  /** As it lies in the store. */
  readonly json: string;
}

type Values = Readonly<Record<string, unknown>>;

/** What was noticed of damage so far; a copy is found without it. */
async function damagedKeys(): Promise<readonly string[]> {
  const health = parseHealth((await browser.storage.local.get(HEALTH))[HEALTH]);
  return health.ok ? (health.value.damaged ?? []) : [];
}

/** Everything that was set aside, every generation of it, and what was noticed and still lies where it was; newest first. */
export async function loadAside(): Promise<readonly SetAside[]> {
  const keys = [...new Set([...(await allKeys()).filter(isAside), ...(await damagedKeys())])];
  if (keys.length === 0) return [];
  const values: Values = await browser.storage.local.get(keys);
  const found = keys.flatMap((key): readonly SetAside[] =>
    values[key] === undefined
      ? []
      : [{ key, json: JSON.stringify(values[key], undefined, 2), ...(isAside(key) ? asideOf(key) : { of: key }) }],
  );
  return found.toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0));
}

/** Calls back with it now, and whenever something is set aside, noticed or deleted. */
export function watchAside(onAside: (aside: readonly SetAside[]) => void): Stop {
  const tell = (): void => {
    loadAside().then(onAside, (error: unknown) => logFailure('set aside', error));
  };
  const onChanged = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'local' && Object.keys(changes).some((key) => isAside(key) || key === HEALTH)) tell();
  };
  browser.storage.onChanged.addListener(onChanged);
  tell();
  return () => browser.storage.onChanged.removeListener(onChanged);
}

/**
 * Takes it off what is said to be damaged, before it is deleted: a worker that dies in between leaves something that is listed
 * and can be deleted again, never a notice of what is gone.
 */
export async function forgetDamage(gone: readonly string[]): Promise<void> {
  const value: unknown = (await browser.storage.local.get(HEALTH))[HEALTH];
  const health = value === undefined ? { ok: true as const, value: NO_HEALTH } : parseHealth(value);
  if (!health.ok || !health.value.damaged?.some((key) => gone.includes(key))) return;
  const { damaged: before, ...rest } = health.value;
  const damaged = before.filter((key) => !gone.includes(key));
  const after = { ...rest, ...(damaged.length > 0 && { damaged }), recordsSetAside: damaged.length };
  await browser.storage.local.set({ [HEALTH]: { ...after, rev: rest.rev + 1 } });
}

/** What sets a value aside in the save that puts something new in its place, and says so. */
export async function rowsAside(key: string, value: unknown, at: Instant): Promise<Values> {
  const copy = asideKey(key, at);
  const row: unknown = (await browser.storage.local.get(HEALTH))[HEALTH];
  const health = row === undefined ? { ok: true as const, value: NO_HEALTH } : parseHealth(row);
  if (!health.ok) return { [copy]: value };
  const damaged = [...(health.value.damaged ?? []), copy];
  const after = { ...health.value, rev: health.value.rev + 1, damaged, recordsSetAside: damaged.length };
  return { [copy]: value, [HEALTH]: after };
}

/** Deletes one copy for good. What is no copy stays. */
export async function removeAside(key: string): Promise<void> {
  if (!isAside(key)) return;
  await forgetDamage([key]);
  await browser.storage.local.remove(key);
}
