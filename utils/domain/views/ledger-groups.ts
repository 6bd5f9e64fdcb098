/** In which part of the list of all orders an order stands: what to do first, what is over last. */

import { isEnded, type Standing } from '@/utils/domain/standing/standing';
import type { Now } from '@/utils/domain/time/now';
import type { LedgerRow } from './ledger-rows';
import { needsYou } from './need';

export const ROW_GROUPS = ['needYou', 'watching', 'money', 'ended'] as const;
export type RowGroup = (typeof ROW_GROUPS)[number];

/** The same three lists as in the popup, and the ended orders, which are in none of them. */
export function groupOf(standing: Standing, now: Now): RowGroup {
  if (needsYou(standing, now)) return 'needYou';
  if (standing.refund === 'open') return 'money';
  return isEnded(standing) ? 'ended' : 'watching';
}

/** The group of each row; made once, so that a key stroke in the search has nothing to work out. */
export const groupsOf = (rows: readonly LedgerRow[], now: Now): ReadonlyMap<LedgerRow, RowGroup> =>
  new Map(rows.map((row) => [row, groupOf(row.standing, now)]));

/** The rows by group, as the first of the maps that knows a row has it, in the order of the groups and within one as they come. Groups without a row are left out. */
export function inGroups(
  rows: readonly LedgerRow[],
  ...groups: readonly ReadonlyMap<LedgerRow, RowGroup>[]
): readonly { readonly group: RowGroup; readonly standings: readonly Standing[] }[] {
  const found = new Map<RowGroup, Standing[]>(ROW_GROUPS.map((group) => [group, []]));
  const groupOfRow = (row: LedgerRow): RowGroup => {
    for (const each of groups) {
      const group = each.get(row);
      if (group) return group;
    }
    return 'watching';
  };
  for (const row of rows) found.get(groupOfRow(row))?.push(row.standing);
  return [...found].flatMap(([group, standings]) => (standings.length > 0 ? [{ group, standings }] : []));
}
