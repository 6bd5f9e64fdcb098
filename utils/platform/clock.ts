/** The one place that reads the clock. The test build replaces this file with `tests/clock.ts`. */

import type { Now } from '@/utils/domain/events';
import { instant, parseZone, UTC } from '@/utils/domain/instant';

/** Now, and the zone of this machine. */
export async function readClock(): Promise<Now> {
  const zone = parseZone(Intl.DateTimeFormat().resolvedOptions().timeZone) ?? UTC;
  return { at: instant(Date.now()), zone };
}
