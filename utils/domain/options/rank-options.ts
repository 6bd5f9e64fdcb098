/** The options of one order now, best first: the table of its state, filtered by its conditions and ranked. */

import type { Preferences } from '@/utils/domain/order/preferences';
import { has, isRefunded, type Standing } from '@/utils/domain/standing/standing';
import type { Now } from '@/utils/domain/time/now';
import { phrase } from '@/utils/domain/words/phrase';
import { needsLook, type Situation } from './conditions';
import {
  actionOf,
  cautionOf,
  comesBackOf,
  couponOf,
  datesNoteOf,
  happensOf,
  linkOf,
  sellerEffectOf,
  stepsOf,
  titleOf,
} from './option-words';
import { CANCEL_FAMILY, type Cost, type Option, type OptionKey } from './options';
import { costOf, OPTION_FACTS, type OptionFacts, type OptionRow, STATE_OPTIONS } from './options-table';
import { projectionsOf, worstMoneyBack } from './projections';

/** Month in which the sources of the table were last looked through. */
const CHECKED = '2026-11';

/** Places of the sort rule that come before cost, money-back date, consent and table order. */
const PLACE = { look: 0, leadsAll: 1, leads: 2, normal: 3, trails: 4 };
const COST_ORDER = { none: 0, couponAtRisk: 1, postage: 2 } as const satisfies Record<Cost, number>;

interface Candidate {
  readonly row: OptionRow;
  readonly option: Option;
  /** Smaller comes first, compared from the left. */
  readonly rank: readonly number[];
}

function placeOf(row: OptionRow, situation: Situation): number {
  // What may be out of date is looked at before anything is done about it.
  if (row.option === 'lookAgain' && row.leadsAll?.(situation) && needsLook(situation)) return PLACE.look;
  if (row.leadsAll?.(situation)) return PLACE.leadsAll;
  if (row.leads?.(situation)) return PLACE.leads;
  return row.trails?.(situation) ? PLACE.trails : PLACE.normal;
}

function compare(a: Candidate, b: Candidate): number {
  const at = a.rank.findIndex((value, index) => value !== b.rank[index]);
  return at < 0 ? 0 : (a.rank[at] ?? 0) < (b.rank[at] ?? 0) ? -1 : 1;
}

/** One option in full, not yet ranked. */
function fillOption(row: OptionRow, facts: OptionFacts, situation: Situation): Option {
  const { option: key } = row;
  const projections = projectionsOf(key, situation);
  return {
    key,
    first: false,
    who: facts.who,
    consent: facts.consent,
    cost: costOf(facts, has(situation.standing, 'discountSeen')),
    projections,
    title: titleOf(key, situation),
    happens: happensOf(row, facts, situation),
    caution: cautionOf(key, facts, situation),
    sellerEffect: sellerEffectOf(key, facts, situation),
    comesBack: comesBackOf(facts, situation),
    coupon: couponOf(key, facts, situation),
    keepProof: facts.proof && phrase('option_keepProof'),
    datesNote: datesNoteOf({ projections }, situation.standing),
    steps: stepsOf(facts, situation.standing),
    link: linkOf(facts, situation),
    action: actionOf(key, facts, situation),
    source: facts.source,
    checked: CHECKED,
  };
}

/** What was ever seen shipped, may be shipped, or was refused by the site: rather too few options than a wrong one. */
const NO_CANCEL = ['everShipped', 'ambiguous', 'tooLateToCancel'] as const;

const mayCancel = (key: OptionKey, standing: Standing): boolean =>
  !NO_CANCEL.some((trait) => has(standing, trait)) || !(CANCEL_FAMILY as readonly OptionKey[]).includes(key);

function candidatesOf(situation: Situation): readonly Candidate[] {
  const rows: readonly OptionRow[] = STATE_OPTIONS[situation.standing.state];
  return rows
    .filter((row) => (row.when?.(situation) ?? true) && mayCancel(row.option, situation.standing))
    .map((row, index) => {
      const option = fillOption(row, OPTION_FACTS[row.option], situation);
      const consent = option.consent === 'needed' ? 1 : 0;
      const rank = [placeOf(row, situation), COST_ORDER[option.cost], worstMoneyBack(option), consent, index];
      return { row, option, rank };
    });
}

const isLeading = (place: number | undefined): boolean => place !== undefined && place <= PLACE.leads;

const mayBeFirst = ({ row, rank: [place] }: Candidate): boolean =>
  place !== PLACE.trails && (isLeading(place) || !row.neverFirst);

/** Let lapse, or the money is back: nothing is left to suggest, unless something more urgent leads. */
function isSettled({ standing }: Situation, best: Candidate | undefined): boolean {
  const place = best?.rank[0] ?? PLACE.trails;
  if (isRefunded(standing)) return place > PLACE.look;
  return standing.state === 'awaitingPayment' && standing.intent === 'letLapse' && place > PLACE.leadsAll;
}

/** The options open now, best first. At most one is `first`, and then it is the first in order. */
export function optionsFor(standing: Standing, now: Now, preferences: Preferences): readonly Option[] {
  const situation = { standing, now, preferences };
  const sorted = [...candidatesOf(situation)].sort(compare);
  const best = sorted.find(mayBeFirst);
  if (!best || isSettled(situation, best)) return sorted.map(({ option }) => option);
  const rest = sorted.filter((candidate) => candidate !== best).map(({ option }) => option);
  return [{ ...best.option, first: true }, ...rest];
}
