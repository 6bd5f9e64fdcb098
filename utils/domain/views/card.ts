/** What a card and a chip need: a standing looked at now. */

import { ifNothingOf } from '@/utils/domain/options/if-nothing';
import type { IfNothingKey, Option } from '@/utils/domain/options/options';
import { optionsFor } from '@/utils/domain/options/rank-options';
import type { OrderState } from '@/utils/domain/order/kinds';
import type { Preferences } from '@/utils/domain/order/preferences';
import { decidedNow, decidingDeadline } from '@/utils/domain/standing/deadlines';
import { isStale } from '@/utils/domain/standing/freshness';
import { isShown } from '@/utils/domain/standing/pay-look';
import { type DatedDeadline, drivingInstant, type Standing } from '@/utils/domain/standing/standing';
import type { Instant } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import { type Phrase, phrase } from '@/utils/domain/words/phrase';
import { type Advice, adviceOf, wholeOf } from './advice';
import { needOf } from './need';
import type { Need } from './need-table';
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
  /** What happens if the buyer does nothing, and the verdict in one sentence. */
  readonly ifNothing: { readonly key: IfNothingKey; readonly phrase: Phrase };
  readonly options: readonly Option[];
  readonly bar?: WindowBar | undefined;
  /** Of an order that can still be cancelled: what is true of it because others were ordered with it. */
  readonly together?: Phrase | undefined;
}

/** While it is not shipped it matters that others hang on the same payment and coupon. */
const NOT_SHIPPED: readonly OrderState[] = ['awaitingPayment', 'verifyingPayment', 'awaitingShipment', 'cancelPending'];

/** One order looked at now: everything its card says and how it is ranked. `others` were ordered together with it. */
export function cardOf(stored: Standing, now: Now, preferences: Preferences, others = 0): Card {
  const standing = decidedNow(stored, now.at);
  const driving = decidingDeadline(standing, now.at);
  const advice = adviceOf(standing, now, preferences);
  const need = needOf(standing, now);
  const isOpen = others > 0 && NOT_SHIPPED.includes(standing.state);
  return {
    standing,
    driving,
    drivingAt: driving && drivingInstant(driving),
    urgency: urgencyOf(standing, now.at),
    need,
    needsYou: need !== 'none',
    advice,
    stale: isStale(standing, now.at),
    ifNothing: { key: ifNothingOf(standing, now, preferences), phrase: wholeOf(advice) },
    options: optionsFor(standing, now, preferences),
    together: isOpen ? phrase('advice_small_together', undefined, others) : undefined,
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
