/** All orders looked at now: the list's groups and first line, the badge, and what may come back. */

import type { Health } from '@/utils/domain/order/health';
import type { Preferences } from '@/utils/domain/order/preferences';
import type { Money } from '@/utils/domain/order/printed';
import { decidingDeadline } from '@/utils/domain/standing/deadlines';
import { drivingInstant, isEnded, type Standing } from '@/utils/domain/standing/standing';
import type { Now } from '@/utils/domain/time/now';
import { type Phrase, phrase } from '@/utils/domain/words/phrase';
import { type Card, cardOf } from './card';
import { isPressing, needsYou } from './urgency';

/** The first line of a list: the answer, and what stands under it. */
export interface Headline {
  readonly case: 'needYou' | 'look' | 'safe' | 'nothing' | 'empty' | 'trouble';
  readonly phrase: Phrase;
  readonly second?: Phrase;
  /** How many orders the case is about. */
  readonly count: number;
}

/** Answer of the popup's first line, and what comes after the cards. */
export interface Overview {
  readonly headline: Headline;
  readonly needYou: readonly Card[];
  readonly moneyOnItsWay: readonly Card[];
  readonly coming: readonly Card[];
  /** Orders whose driving instant is within 48 h or past. */
  readonly badge: number;
}

/** How many orders need you with their driving instant within 48 h or past; what a badge needs, without the words of a card. */
export const badgeOf = (standings: readonly Standing[], now: Now): number =>
  standings.filter((standing) => {
    if (standing.archivedByUserAt !== undefined) return false;
    const driving = decidingDeadline(standing, now.at);
    return isPressing(driving && drivingInstant(driving), now.at) && needsYou(standing, now);
  }).length;

/** By driving instant, undated ones last, then by id: the same orders always come in the same order. */
const byInstant = (a: Card, b: Card): number =>
  (a.drivingAt ?? Number.MAX_VALUE) - (b.drivingAt ?? Number.MAX_VALUE) ||
  (a.standing.id < b.standing.id ? -1 : Number(a.standing.id > b.standing.id));

const MONEY_ON_ITS_WAY = (card: Card): boolean => card.standing.refund === 'open';

function headlineOf(needYou: number, orders: number, health: Health): Headline {
  if (needYou > 0) return { case: 'needYou', phrase: phrase('headline_needYou', undefined, needYou), count: needYou };
  if (health.trouble) return { case: 'trouble', phrase: phrase(`headline_trouble_${health.trouble}`), count: 0 };
  // Rows of ended orders are not here; that pages gave orders is remembered all the same.
  const isNew = orders === 0 && !health.pages.some((page) => page.orders > 0);
  if (isNew) return { case: 'empty', phrase: phrase('headline_empty'), count: 0 };
  return { case: 'nothing', phrase: phrase('headline_nothing'), count: 0 };
}

/** All orders looked at now. Every open order is in exactly one of the three lists; ended ones are in none. */
export function overviewOf(
  standings: readonly Standing[],
  now: Now,
  preferences: Preferences,
  health: Health,
): Overview {
  const shown = standings.filter(({ archivedByUserAt }) => archivedByUserAt === undefined);
  const cards = shown.map((standing) => cardOf(standing, now, preferences)).sort(byInstant);
  const needYou = cards.filter((card) => card.needsYou);
  const others = cards.filter((card) => !card.needsYou);
  return {
    headline: headlineOf(needYou.length, standings.length, health),
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
