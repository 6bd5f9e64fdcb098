/** All that is kept, for taking it out: what can be understood, and as it lies there what cannot. Slow at thousands of orders. */

import { parseSavedDraft } from '@/utils/domain/drafts/saved-draft-schema';
import { parseGivenDates } from '@/utils/domain/exchange/calendar-dates-schema';
import type { LeftAside } from '@/utils/domain/exchange/export';
import { parseHealth } from '@/utils/domain/order/health-schema';
import type { OrderRecord } from '@/utils/domain/order/order';
import { parseOrderRecord } from '@/utils/domain/order/order-schema';
import { parsePreferences } from '@/utils/domain/order/preferences-schema';
import type { EvidenceEntry } from '@/utils/domain/standing/evidence';
import { parseEvidence, parseStandingRows } from '@/utils/domain/standing/standing-schema';
import { NOTHING_SEEN, recordAsSeen, type Seen } from '@/utils/domain/worker/seen-again';
import { browser } from '@/utils/platform/browser';
import { asideOf, evidenceKey, isAside, isOurs } from './keys';
import { loadSeen } from './seen';

/** An order with all that is known of it. */
export interface KeptOrder {
  readonly record: OrderRecord;
  readonly evidence: readonly EvidenceEntry[];
}

export interface Everything {
  /** Every order that can be understood, with its evidence. */
  readonly orders: readonly KeptOrder[];
  /** What cannot be understood, where it lies, and what was set aside. */
  readonly aside: readonly LeftAside[];
}

type Values = Readonly<Record<string, unknown>>;

const isOrder = (key: string): boolean => key.startsWith('order/');

/** How each kind of row is read, by the first part of its key. */
const PARSERS: Readonly<Record<string, (value: unknown) => { readonly ok: boolean }>> = {
  open: parseStandingRows,
  catalog: parseStandingRows,
  order: parseOrderRecord,
  evidence: parseEvidence,
  preferences: parsePreferences,
  health: parseHealth,
  calendar: parseGivenDates,
  draft: parseSavedDraft,
};

function isUnderstood(key: string, value: unknown): boolean {
  const parse = PARSERS[key.split('/')[0] ?? ''];
  return !parse || parse(value).ok;
}

export async function loadEverything(): Promise<Everything> {
  const [found, seen]: [Values, Seen | undefined] = await Promise.all([browser.storage.local.get(null), loadSeen()]);
  const records = Object.entries(found).flatMap(([key, value]) => {
    const record = isOrder(key) ? parseOrderRecord(value) : undefined;
    return record?.ok ? [recordAsSeen(record.value, seen ?? NOTHING_SEEN)] : [];
  });
  return {
    orders: records.map((record) => {
      const evidence = parseEvidence(found[evidenceKey(record.id)]);
      return { record, evidence: evidence.ok ? evidence.value.entries : [] };
    }),
    aside: Object.entries(found).flatMap(([key, value]): readonly LeftAside[] => {
      if (isAside(key)) return [{ ...asideOf(key), value }];
      return isOurs(key) && !isUnderstood(key, value) ? [{ of: key, value }] : [];
    }),
  };
}
