/** All orders looked at now: the list's groups and first line, the badge, and what may come back. */

import type { Health } from '@/utils/domain/order/health';
import type { Preferences } from '@/utils/domain/order/preferences';
import type { Money } from '@/utils/domain/order/printed';
import { isEnded, type Standing } from '@/utils/domain/standing/standing';
import type { Now } from '@/utils/domain/time/now';
import { badgeOf } from './badge';
import { type Card, cardOf } from './card';
import { type Headline, headlineOf } from './headline';
import { NEEDS } from './need-table';
import { paidTogether } from './paid-together';

/** Answer of the popup's first line, and what comes after the cards. */
export interface Overview {
  readonly headline: Headline;
  readonly needYou: readonly Card[];
  readonly moneyOnItsWay: readonly Card[];
  readonly coming: readonly Card[];
  /** Orders whose driving instant is within 48 h or past. */
  readonly badge: number;
}

const byNeed = (a: Card, b: Card): number => NEEDS.indexOf(a.need) - NEEDS.indexOf(b.need) || byInstant(a, b);

/** By driving instant, undated ones last, then by id: the same orders always come in the same order. */
const byInstant = (a: Card, b: Card): number =>
  (a.drivingAt ?? Number.MAX_VALUE) - (b.drivingAt ?? Number.MAX_VALUE) ||
  (a.standing.id < b.standing.id ? -1 : Number(a.standing.id > b.standing.id));

const MONEY_ON_ITS_WAY = (card: Card): boolean => card.standing.refund === 'open';

/** All orders looked at now. Every open order is in exactly one of the three lists; ended ones are in none. */
export function overviewOf(
  standings: readonly Standing[],
  now: Now,
  preferences: Preferences,
  health: Health,
): Overview {
  const shown = standings.filter(({ archivedByUserAt }) => archivedByUserAt === undefined);
  const together = paidTogether(standings);
  const cards = shown.map((standing) => cardOf(standing, now, preferences, together.get(standing.id))).sort(byInstant);
  const needYou = cards.filter((card) => card.needsYou).sort(byNeed);
  const others = cards.filter((card) => !card.needsYou);
  return {
    headline: headlineOf(cards, now, health),
    needYou,
    moneyOnItsWay: others.filter(MONEY_ON_ITS_WAY),
    coming: others.filter((card) => !MONEY_ON_ITS_WAY(card) && !isEnded(card.standing)),
    badge: badgeOf(standings, now),
  };
}

/** What may come back at most, one sum for each currency, in order of first appearance. Orders without an amount add nothing. */
export function moneyTotals(cards: readonly Pick<Card, 'standing'>[]): readonly Money[] {
  const sums = new Map<string, number>();
  for (const { total } of cards.map((card) => card.standing)) {
    if (total) sums.set(total.currency, (sums.get(total.currency) ?? 0) + total.minor);
  }
  return [...sums].map(([currency, minor]) => ({ currency, minor }));
}
