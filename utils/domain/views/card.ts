/** What a card, a chip, the badge and the order of the list need: a standing looked at now. */

import { ifNothingFor } from '@/utils/domain/options/if-nothing';
import type { IfNothing, Option } from '@/utils/domain/options/options';
import { optionsFor } from '@/utils/domain/options/rank-options';
import type { Health } from '@/utils/domain/order/health';
import type { Preferences } from '@/utils/domain/order/preferences';
import type { Money } from '@/utils/domain/order/printed';
import { decidedNow, decidingDeadline } from '@/utils/domain/standing/deadlines';
import { isStale } from '@/utils/domain/standing/freshness';
import { type DatedDeadline, drivingInstant, isEnded, type Standing } from '@/utils/domain/standing/standing';
import { whereItStands } from '@/utils/domain/standing/state-words';
import type { Instant } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import { type Phrase, phrase } from '@/utils/domain/words/phrase';
import { whenOf } from './card-words';
import { isPressing, needsYou, type Urgency, urgencyOf } from './urgency';
import { barOf, type WindowBar } from './window-bar';

export type { Urgency } from './urgency';
export type { WindowBar } from './window-bar';

export interface Card {
  readonly standing: Standing;
  /** The deadline that decides urgency and place in the list. */
  readonly driving?: DatedDeadline | undefined;
  readonly drivingAt?: Instant | undefined;
  readonly urgency: Urgency;
  readonly needsYou: boolean;
  readonly stale: boolean;
  /** First line: the date first, then how long that is. */
  readonly when: Phrase;
  /** One sentence: where it stands, with certainty as part of it. */
  readonly where: Phrase;
  readonly ifNothing: IfNothing;
  readonly options: readonly Option[];
  readonly bar?: WindowBar | undefined;
}

/** Answer of the popup's first line, and what comes after the cards. */
export interface Overview {
  readonly headline: 'needYou' | 'nothing' | 'empty' | 'trouble';
  readonly phrase: Phrase;
  readonly needYou: readonly Card[];
  readonly moneyOnItsWay: readonly Card[];
  readonly coming: readonly Card[];
  /** Orders whose driving instant is within 48 h or past. */
  readonly badge: number;
}

/** One order looked at now: everything its card says and how it is ranked. */
export function cardOf(stored: Standing, now: Now, preferences: Preferences): Card {
  const standing = decidedNow(stored, now.at);
  const driving = decidingDeadline(standing, now.at);
  return {
    standing,
    driving,
    drivingAt: driving && drivingInstant(driving),
    urgency: urgencyOf(standing, now.at),
    needsYou: needsYou(standing, now),
    stale: isStale(standing, now.at),
    when: whenOf(standing, driving, now),
    where: whereItStands(standing),
    ifNothing: ifNothingFor(standing, now),
    options: optionsFor(standing, now, preferences),
    bar: driving && barOf(driving, now.at),
  };
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

function headlineOf(needYou: number, orders: number, health: Health): Pick<Overview, 'headline' | 'phrase'> {
  if (needYou > 0) return { headline: 'needYou', phrase: phrase('headline_needYou', undefined, needYou) };
  if (health.trouble) return { headline: 'trouble', phrase: phrase(`headline_trouble_${health.trouble}`) };
  // Rows of ended orders are not here; that pages gave orders is remembered all the same.
  const isNew = orders === 0 && !health.pages.some((page) => page.orders > 0);
  if (isNew) return { headline: 'empty', phrase: phrase('headline_empty') };
  return { headline: 'nothing', phrase: phrase('headline_nothing') };
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
    ...headlineOf(needYou.length, standings.length, health),
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
