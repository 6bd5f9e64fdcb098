/** The few words on an order card of the site: what happens by itself, and the day. */

import type { IfNothingKey } from '@/utils/domain/options/options';
import { type Phrase, type PhraseKey, phrase } from '@/utils/domain/words/phrase';
import type { Card } from './card';

/** Chips say at most this many characters. */
export const CHIP_LIMIT = 40;

const DATED = {
  closesUnpaid: 'chip_closesUnpaid',
  closesRefunded: 'chip_closesRefunded',
  shipsOrCloses: 'chip_shipsOrCloses',
  releasesMoney: 'chip_releasesMoney',
  moneyArrives: 'chip_moneyArrives',
  staysOpen: 'chip_staysOpen',
  nothing: 'chip_nothing',
} as const satisfies Record<IfNothingKey, PhraseKey>;

const UNDATED = {
  closesUnpaid: 'chip_closesUnpaid_noDate',
  closesRefunded: 'chip_closesRefunded_noDate',
  shipsOrCloses: 'chip_shipsOrCloses_noDate',
  releasesMoney: 'chip_releasesMoney_noDate',
  moneyArrives: 'chip_moneyArrives_noDate',
  staysOpen: 'chip_staysOpen',
  nothing: 'chip_nothing',
} as const satisfies Record<IfNothingKey, PhraseKey>;

/** The chip's phrase, and a shorter one for a language in which it gets too long. */
export function chipOf({ ifNothing, driving, drivingAt }: Card): { readonly full: Phrase; readonly short: Phrase } {
  const short = phrase(UNDATED[ifNothing.key]);
  if (drivingAt === undefined || !driving) return { full: short, short };
  const day = { kind: 'day', at: drivingAt } as const;
  const about =
    driving.confidence === 'exact' ? day : ({ kind: 'phrase', phrase: phrase('chip_about', { day }) } as const);
  return { full: phrase(DATED[ifNothing.key], { day: about }), short };
}
