/** What a card, a chip, the badge and the order of the list need: a standing looked at now. */
import type { Instant } from './instant';
import type { IfNothing, Option } from './options';
import type { Phrase } from './phrase';
import type { DatedDeadline, Standing } from './standing';

export type Urgency = 'calm' | 'soon' | 'now' | 'done';

/** The bar of one window: how much is gone, and the part between earliest and latest, each 0 to 1. */
export interface WindowBar {
  readonly gone: number;
  readonly earliest: number;
  readonly latest: number;
}

export interface Card {
  readonly standing: Standing;
  /** The deadline that decides urgency and place in the list. */
  readonly driving?: DatedDeadline;
  readonly drivingAt?: Instant;
  readonly urgency: Urgency;
  readonly needsYou: boolean;
  readonly stale: boolean;
  /** First line: the date first, then how long that is. */
  readonly when: Phrase;
  /** One sentence: where it stands, with certainty as part of it. */
  readonly where: Phrase;
  readonly ifNothing: IfNothing;
  readonly options: readonly Option[];
  readonly bar?: WindowBar;
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
