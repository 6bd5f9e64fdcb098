/**
 * Derived rows that are missing or broken are derived again from their records. Which orders are left to do is itself kept,
 * and each slice is taken off with the very save that does it: a worker that dies in between goes on where it was.
 */
import { type OrderId, parseOrderId } from '@/utils/domain/order/kinds';
import { SCHEMA_VERSION } from '@/utils/domain/order/migrations';
import { browser } from '@/utils/platform/browser';
import { allOrderIds } from './all-keys';
import { REPAIR } from './keys';

export const repairRow = (ids: readonly OrderId[]) => ({ [REPAIR]: { schemaVersion: SCHEMA_VERSION, ids } });

/** Orders left to derive again; none where the row itself makes no sense. */
export function idsIn(row: unknown): readonly OrderId[] {
  if (typeof row !== 'object' || row === null || !('ids' in row) || !Array.isArray(row.ids)) return [];
  return row.ids.flatMap((id: unknown) => parseOrderId(String(id)) ?? []);
}

/** Notes that every order is to be derived again; answers with their ids. */
export async function startRepair(): Promise<readonly OrderId[]> {
  const ids = await allOrderIds();
  await browser.storage.local.set(repairRow(ids));
  return ids;
}

/** Notes that these are to be derived again, besides those that are left already. */
export async function addToRepair(ids: readonly OrderId[]): Promise<void> {
  const left = idsIn((await browser.storage.local.get(REPAIR))[REPAIR]);
  await browser.storage.local.set(repairRow([...new Set([...left, ...ids])]));
}
