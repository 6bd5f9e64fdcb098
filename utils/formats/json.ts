/** Everything that is known, as one JSON text: to keep, to move to another browser, to read with other tools. */
import { type ExportedOrder, exportOf, type LeftAside } from '@/utils/domain/exchange/export';
import type { Preferences } from '@/utils/domain/order/preferences';
import type { Instant } from '@/utils/domain/time/instant';

/** The text of the file; `import-file.ts` reads it back. */
export const toJson = (
  orders: readonly ExportedOrder[],
  preferences: Preferences,
  exportedAt: Instant,
  aside: readonly LeftAside[] = [],
): string => `${JSON.stringify(exportOf(orders, preferences, exportedAt, aside), null, 2)}\n`;
