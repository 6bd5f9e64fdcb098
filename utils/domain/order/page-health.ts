/** How well pages are being read, over the last days. */

import { calendarDayOf, calendarDaysBetween } from '@/utils/domain/time/calendar';
import { days, type Instant, type Zone } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import { type Health, type PageHealth, READ_FIELDS, type ReadField } from './health';

const KEPT_FOR = days(30);
/** More words than this say nothing more. */
const MOST_WORDS = 20;

/**
 * Two looks at one kind of page on one day. Later looks are often at one card that changed, so the most orders, the widest
 * drift and every unknown word stay; what is missing is the later look's, because parts of a page arrive after it.
 */
function merged(earlier: PageHealth, later: PageHealth): PageHealth {
  const drift: { [Field in ReadField]?: number } = {};
  for (const field of READ_FIELDS) {
    const worst = Math.max(earlier.drift[field] ?? 0, later.drift[field] ?? 0);
    if (worst > 0) drift[field] = worst;
  }
  const unknownWords = [...new Set([...later.unknownWords, ...earlier.unknownWords])].slice(0, MOST_WORDS);
  return { ...later, orders: Math.max(earlier.orders, later.orders), drift, unknownWords };
}

/** Reading health after one more page: one row a page kind, design and day, newest first, thirty days. */
export function withPage(health: Health, page: PageHealth, zone: Zone): Health {
  const dayOf = ({ at }: PageHealth): string => JSON.stringify(calendarDayOf(at, zone));
  const isSame = (other: PageHealth): boolean =>
    other.page === page.page && other.design === page.design && dayOf(other) === dayOf(page);
  const before = health.pages.find(isSame);
  const row = before ? merged(before, page) : page;
  const others = health.pages.filter((other) => !isSame(other));
  const pages = [row, ...others].filter(({ at }) => at > page.at - KEPT_FOR).sort((a, b) => b.at - a.at);
  const { trouble: _before, ...rest } = health;
  return { ...rest, pages, ...(page.trouble && { trouble: page.trouble }) };
}

/** After so many more orders were read for the first time that day: another day begins anew. */
export function withReadToday(health: Health, orders: number, { at, zone }: Now): Health {
  if (orders === 0) return health;
  const { readToday } = health;
  const before = readToday && calendarDaysBetween(readToday.at, at, zone) === 0 ? readToday.orders : 0;
  return { ...health, readToday: { at, orders: before + orders } };
}

/**
 * Since when a field is missing on that kind of page: the earliest look of an unbroken row of looks without it, as far back
 * as looks are kept. `undefined` where the page has it.
 */
export function missingSince(
  pages: readonly PageHealth[],
  { page, design, at, missing }: PageHealth,
  field: ReadField,
): Instant | undefined {
  if (!missing.includes(field)) return undefined;
  const before = pages
    .filter((other) => other.page === page && other.design === design && other.at < at)
    .sort((one, other) => other.at - one.at);
  const found = before.findIndex((other) => other.orders > 0 && !other.missing.includes(field));
  return before.slice(0, found === -1 ? undefined : found).at(-1)?.at ?? at;
}
