/** The evidence of the orders of a step, to be saved with it: rows are added, never changed. */

import { isEqual } from '@/utils/domain/equal';
import type { OrderId } from '@/utils/domain/order/kinds';
import { SCHEMA_VERSION } from '@/utils/domain/order/migrations';
import { bounded, type Evidence, type EvidenceEntry } from '@/utils/domain/standing/evidence';
import { parseEvidence } from '@/utils/domain/standing/standing-schema';
import type { Now } from '@/utils/domain/time/now';
import type { World } from '@/utils/domain/worker/world';
import { browser } from '@/utils/platform/browser';
import { asideKey, evidenceKey } from './keys';

type Values = Readonly<Record<string, unknown>>;

const noneOf = (id: OrderId): Evidence => ({ schemaVersion: SCHEMA_VERSION, rev: 0, id, entries: [] });

/** Rows that are there already are not added once more: a file that is brought in twice brings nothing new. */
function joined(before: readonly EvidenceEntry[], entries: readonly EvidenceEntry[]): readonly EvidenceEntry[] {
  const known = new Set(before.map((entry) => JSON.stringify(entry)));
  const added = entries.filter((entry) => !known.has(JSON.stringify(entry)));
  const isLast = added.every(({ at }) => at >= (before.at(-1)?.at ?? 0));
  return isLast ? [...before, ...added] : [...before, ...added].sort((a, b) => a.at - b.at);
}

interface Change {
  readonly id: OrderId;
  readonly entries: readonly EvidenceEntry[];
  /** These rows are the whole evidence. */
  readonly isAnew: boolean;
}

function changedRow({ id, entries, isAnew }: Change, value: unknown, now: Now): Values {
  const key = evidenceKey(id);
  const parsed = value === undefined ? undefined : parseEvidence(value);
  if (parsed && !parsed.ok) {
    const fresh = { ...noneOf(id), rev: 1, entries: bounded(entries) };
    return parsed.error === 'newer' ? {} : { [asideKey(key, now.at)]: value, [key]: fresh };
  }
  const row = parsed?.value ?? noneOf(id);
  const after = bounded(isAnew ? entries : joined(row.entries, entries));
  return !isAnew && isEqual(after, row.entries) ? {} : { [key]: { ...row, rev: row.rev + 1, entries: after } };
}

/** The evidence of these orders as it lies, as far as it can be read. */
export async function keptEvidence(ids: readonly OrderId[]): Promise<ReadonlyMap<OrderId, readonly EvidenceEntry[]>> {
  const values: Values = ids.length > 0 ? await browser.storage.local.get(ids.map(evidenceKey)) : {};
  return new Map(
    ids.flatMap((id) => {
      const parsed = parseEvidence(values[evidenceKey(id)]);
      return parsed.ok ? [[id, parsed.value.entries] as const] : [];
    }),
  );
}

/** Every row that a step changes, under its key. What cannot be read is set aside; what is newer is left alone. */
export async function changedEvidence({ evidence, evidenceAnew }: World, now: Now): Promise<Values> {
  if (evidence.size === 0) return {};
  const values: Values = await browser.storage.local.get([...evidence.keys()].map(evidenceKey));
  const rows = [...evidence].map(([id, entries]) =>
    changedRow({ id, entries, isAnew: evidenceAnew?.has(id) === true }, values[evidenceKey(id)], now),
  );
  return Object.assign({}, ...rows);
}
