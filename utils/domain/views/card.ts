/** What a card and a chip need: a standing looked at now. */

import { ifNothingOf } from '@/utils/domain/options/if-nothing';
import type { IfNothingKey, Option } from '@/utils/domain/options/options';
import { optionsFor } from '@/utils/domain/options/rank-options';
import type { Preferences } from '@/utils/domain/order/preferences';
import { decidedNow, decidingDeadline } from '@/utils/domain/standing/deadlines';
import { isStale } from '@/utils/domain/standing/freshness';
import { isShown } from '@/utils/domain/standing/pay-look';
import { type DatedDeadline, drivingInstant, type Standing } from '@/utils/domain/standing/standing';
import { whereItStands } from '@/utils/domain/standing/state-words';
import type { Instant } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import type { Phrase } from '@/utils/domain/words/phrase';
import { type Advice, adviceOf, wholeOf } from './advice';
import { type Need, needOf } from './need';
import { type Urgency, urgencyOf } from './urgency';

export type { Urgency } from './urgency';

/** The bar of one window: how much is gone, and the part between earliest and latest, each 0 to 1. */
export interface WindowBar {
  readonly gone: number;
  readonly earliest: number;
  readonly latest: number;
}

export interface Card {
  readonly standing: Standing;
  /** The deadline that decides urgency and place in the list. */
  readonly driving?: DatedDeadline | undefined;
  readonly drivingAt?: Instant | undefined;
  readonly urgency: Urgency;
  readonly needsYou: boolean;
  readonly need: Need;
  /** Verdict, small line and what can be pressed. */
  readonly advice: Advice;
  readonly stale: boolean;
  /** One sentence: where it stands, with certainty as part of it. */
  readonly where: Phrase;
  /** What happens if the buyer does nothing, and the verdict in one sentence. */
  readonly ifNothing: { readonly key: IfNothingKey; readonly phrase: Phrase };
  readonly options: readonly Option[];
  readonly bar?: WindowBar | undefined;
}

/** One order looked at now: everything its card says and how it is ranked. */
export function cardOf(stored: Standing, now: Now, preferences: Preferences): Card {
  const standing = decidedNow(stored, now.at);
  const driving = decidingDeadline(standing, now.at);
  const advice = adviceOf(standing, now, preferences);
  const need = needOf(standing, now);
  return {
    standing,
    driving,
    drivingAt: driving && drivingInstant(driving),
    urgency: urgencyOf(standing, now.at),
    need,
    needsYou: need !== 'none',
    advice,
    stale: isStale(standing, now.at),
    where: whereItStands(standing),
    ifNothing: { key: ifNothingOf(standing, now, preferences), phrase: wholeOf(advice) },
    options: optionsFor(standing, now, preferences),
    bar: driving && isShown(standing, driving) ? barOf(driving, now.at) : undefined,
  };
}

/** The window from its start to its latest end, or `undefined` where its start is not known. */
export function barOf({ since, moment }: DatedDeadline, at: Instant): WindowBar | undefined {
  const start = since?.earliest;
  if (start === undefined || moment.latest <= start) return undefined;
  const part = (instant: Instant): number => Math.min(1, Math.max(0, (instant - start) / (moment.latest - start)));
  return { gone: part(at), earliest: part(moment.earliest), latest: 1 };
}
