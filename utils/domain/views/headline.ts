/** The first line of a list: the answer to "do I have to do something?", and what stands under it. */

import type { Health } from '@/utils/domain/order/health';
import { type SaidDate, saidDate, saidWhen } from '@/utils/domain/standing/deadline-words';
import { itemOf } from '@/utils/domain/standing/item-name';
import { isShown } from '@/utils/domain/standing/pay-look';
import { type DatedDeadline, drivingInstant, isEnded } from '@/utils/domain/standing/standing';
import { instant } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import { type Argument, type Phrase, phrase } from '@/utils/domain/words/phrase';
import type { Card } from './card';
import { CALLS_BEFORE, isWithin, type Need } from './need-table';

export interface Headline {
  readonly case: 'needYou' | 'look' | 'safe' | 'nothing' | 'empty' | 'trouble';
  readonly phrase: Phrase;
  readonly second?: Phrase;
  /** How many orders the case is about. */
  readonly count: number;
}

type Line = Pick<Headline, 'phrase' | 'second'>;

/** The deadline of a card with a date that may be shown. */
const shown = ({ standing, driving }: Card): DatedDeadline | undefined =>
  driving && isShown(standing, driving) ? driving : undefined;

const whenOf = (card: Card, now: Now): Argument | undefined => {
  const deadline = shown(card);
  return deadline && saidWhen(deadline, card.standing, now, true);
};

/**
 * The day by which the order asks for something. It is the one that its card says, or that of a chance that is about to end;
 * a question about an order is for now, whatever else is expected of it later. The day that the usual 20 days give an unpaid
 * order is nobody's last: it may close sooner.
 */
function dayToActBy(card: Card, now: Now): SaidDate | undefined {
  const { standing, advice } = card;
  const deadline = shown(card);
  if (!deadline || drivingInstant(deadline) <= now.at) return undefined;
  if (deadline.kind === 'payBy' && deadline.basis === 'rule') return undefined;
  const date = saidDate(deadline, standing, now);
  const callsBefore = CALLS_BEFORE[deadline.kind];
  const isSaid = [advice.verdict, advice.rest].some((each) => isDay(each?.args?.day, date));
  return isSaid || (callsBefore !== undefined && isWithin(callsBefore, deadline, standing, now)) ? date : undefined;
}

const isDay = (said: Argument | undefined, { at }: SaidDate): boolean => said?.kind === 'when' && said.at === at;

/** The first day of all; none where one of them has no day, or it is past. */
function firstDay(cards: readonly Card[], now: Now): Argument | undefined {
  const dates = cards.map((card) => dayToActBy(card, now));
  const known = dates.filter((date) => date !== undefined).toSorted((a, b) => a.at - b.at);
  const [first] = known;
  return first && known.length === cards.length ? { kind: 'when', ...first, short: true } : undefined;
}

function act(cards: readonly Card[], now: Now): Phrase {
  const day = firstDay(cards, now);
  const [first] = cards;
  if (first && cards.length === 1) {
    const item = itemOf(first.standing);
    return day ? phrase('headline_actItem_by', { item, day }) : phrase('headline_actItem_now', { item });
  }
  return day ? phrase('headline_act_by', { day }, cards.length) : phrase('headline_act_now', undefined, cards.length);
}

function besides(look: number, safe: number): Phrase | undefined {
  if (look > 0) return phrase('headline_second_look', undefined, look);
  return safe > 0 ? phrase('headline_second_safe', undefined, safe) : undefined;
}

function lookAt(cards: readonly Card[]): Line {
  const seenAt = instant(Math.min(...cards.map(({ standing }) => standing.seenAt)));
  const isAboutTimer = cards.every(({ standing }) => standing.look === 'notYet');
  return {
    phrase: phrase('headline_look', undefined, cards.length),
    second: isAboutTimer
      ? phrase('headline_second_timer')
      : phrase('headline_second_seen', { day: { kind: 'when', at: seenAt, hasTime: false, short: true } }),
  };
}

function safe([first]: readonly Card[], now: Now): Line {
  const line = phrase('headline_safe');
  if (!first) return { phrase: line };
  const item = itemOf(first.standing);
  const day = whenOf(first, now);
  if (!day) return { phrase: line, second: phrase('headline_second_closes_noDate', { item }) };
  // "About" is for a day that a rule gives; a timer that was read is said as it is.
  const isRead = first.driving?.confidence === 'exact';
  const second = phrase(isRead ? 'headline_second_closesAt' : 'headline_second_closes', { item, day });
  return { phrase: line, second };
}

function nothing(cards: readonly Card[], now: Now): Line {
  const next = cards.find((card) => {
    const deadline = shown(card);
    return deadline !== undefined && drivingInstant(deadline) > now.at && !isEnded(card.standing);
  });
  const day = next && whenOf(next, now);
  return {
    phrase: phrase('headline_nothing'),
    ...(next && day && { second: phrase('headline_second_next', { day, item: itemOf(next.standing) }) }),
  };
}

function trouble(cards: readonly Card[], kind: NonNullable<Health['trouble']>): Line {
  const seenAt = cards.length > 0 ? instant(Math.max(...cards.map(({ standing }) => standing.seenAt))) : undefined;
  return {
    phrase: phrase(`headline_trouble_${kind}`),
    ...(seenAt !== undefined && {
      second: phrase('headline_second_asOf', { day: { kind: 'when', at: seenAt, hasTime: true } }),
    }),
  };
}

/** The first class that is present decides; a page that could not be read comes before what is safe anyway. Cards by their dates. */
export function headlineOf(cards: readonly Card[], now: Now, health: Health): Headline {
  const of = (need: Need): readonly Card[] => cards.filter((card) => card.need === need);
  const [must, look, safely] = [of('must'), of('look'), of('safe')];
  if (must.length > 0) {
    const second = besides(look.length, safely.length);
    return { case: 'needYou', phrase: act(must, now), ...(second && { second }), count: must.length };
  }
  if (look.length > 0) return { case: 'look', ...lookAt(look), count: look.length };
  if (health.trouble) return { case: 'trouble', ...trouble(cards, health.trouble), count: 0 };
  if (safely.length > 0) return { case: 'safe', ...safe(safely, now), count: safely.length };
  // Rows of ended orders are not here; that pages gave orders is remembered all the same.
  const isNew = cards.length === 0 && !health.pages.some((page) => page.orders > 0);
  if (isNew)
    return { case: 'empty', phrase: phrase('headline_empty'), second: phrase('headline_second_empty'), count: 0 };
  return { case: 'nothing', ...nothing(cards, now), count: 0 };
}
