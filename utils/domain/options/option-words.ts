/** What is said about an option: its steps on the site, what comes back and how, what to be careful of. */

import type { Button } from '@/utils/domain/order/printed';
import { has, type Standing } from '@/utils/domain/standing/standing';
import { type KeyWith, type Phrase, type PlainKey, phrase } from '@/utils/domain/words/phrase';
import {
  ahead,
  all,
  any,
  cameBut,
  inState,
  legacyProtection,
  needsLook,
  not,
  readIndirectly,
  type Situation,
  sellersFault,
  trait,
} from './conditions';
import { CANCEL_FAMILY, type Option, type OptionAction, type OptionKey } from './options';
import type { OptionFacts, OptionRow, Way } from './options-table';

/** Steps in the site's own words: today's pages as seen in 2026, the legacy design as quoted by guides of its time (S18, S45). */
const STEPS = {
  cancel: 'option_steps_cancel',
  cancelUnpaid: 'option_steps_cancelUnpaid',
  pay: 'option_steps_pay',
  chat: 'option_steps_chat',
  editAddress: 'option_steps_look',
  dispute: 'option_steps_dispute',
  look: 'option_steps_look',
  resume: 'option_steps_resume',
  refundInfo: 'option_steps_refundInfo',
  support: 'option_steps_support',
  extend: 'option_steps_extend',
  remove: 'option_steps_remove',
  cart: 'option_steps_cart',
} as const satisfies Record<Way, PlainKey>;

const LEGACY_STEPS: { readonly [W in Way]?: PlainKey } = {
  cancel: 'option_steps_cancel_legacy',
  dispute: 'option_steps_dispute_legacy',
  cart: 'option_steps_cart_legacy',
};

/** The button of the page that a way begins with. */
const BUTTON_OF: { readonly [W in Way]?: Button } = {
  cancel: 'cancel',
  cancelUnpaid: 'cancel',
  pay: 'pay',
  editAddress: 'editAddress',
  dispute: 'dispute',
  resume: 'withdrawRequest',
  refundInfo: 'refundInfo',
  extend: 'extend',
  remove: 'delete',
  cart: 'buyAgain',
};

/** Ways that go on after the button; the words of what follows are on pages that were not read. */
const READ_STEPS: { readonly [W in Way]?: KeyWith<'button'> } = {
  cancel: 'option_steps_cancel_read',
  cancelUnpaid: 'option_steps_cancelUnpaid_read',
  dispute: 'option_steps_dispute_read',
};

/** The button of that way was read on the order's page. */
function isRead(way: Way | undefined, { buttonWords }: Standing): boolean {
  const which = way && BUTTON_OF[way];
  return which !== undefined && buttonWords?.[which] !== undefined;
}

/** What an option is called: a refund for what is not here is asked for, about what came a dispute is opened. */
export function titleOf(key: OptionKey, situation: Situation): Phrase {
  if (key === 'openDispute' && !isSaidMissing(situation)) return phrase('option_openDispute_titleDispute');
  return phrase(`option_${key}_title`);
}

/** Not here: by the buyer's word, or on its way under today's promise and nothing was said of what came. */
const isSaidMissing = all(
  not(cameBut()),
  any(trait('notReceived'), all(inState('inTransit', 'partlyShipped'), not(legacyProtection))),
);

/** The way on the site: with the words of the button as the page printed them, else as they were when last seen. */
export function stepsOf(
  { way, wayIfRead }: Pick<OptionFacts, 'way' | 'wayIfRead'>,
  standing: Standing,
): readonly Phrase[] {
  const first = wayIfRead && isRead(wayIfRead, standing) ? stepsOfWay(wayIfRead, standing) : [];
  return [...first, ...(way ? stepsOfWay(way, standing) : [])];
}

function stepsOfWay(way: Way, { design, buttonWords }: Standing): readonly Phrase[] {
  const isLegacy = design === 'legacy';
  const which = BUTTON_OF[way];
  const button = which && buttonWords?.[which];
  if (button !== undefined) {
    const key = (isLegacy ? undefined : READ_STEPS[way]) ?? 'option_steps_read';
    return [phrase(key, { button: { kind: 'text', text: button } })];
  }
  return [phrase((isLegacy ? LEGACY_STEPS[way] : undefined) ?? STEPS[way])];
}

/** Said beside dates by a rule of aliexpress.com, where the order is on aliexpress.ru. */
export const datesNoteOf = ({ projections }: Pick<Option, 'projections'>, standing: Standing): Phrase | undefined =>
  has(standing, 'russianSite') && projections.some(({ isByRule }) => isByRule) ? phrase('rule_russianSite') : undefined;

const isCancel = (key: OptionKey): boolean => (CANCEL_FAMILY as readonly OptionKey[]).includes(key);

/** How the money comes back, by the class of the payment method; where nothing was charged, that. */
export function comesBackOf(facts: Pick<OptionFacts, 'money'>, { standing }: Situation): Phrase | undefined {
  if (!facts.money) return undefined;
  if (has(standing, 'nothingCharged')) return phrase('option_comesBack_nothing');
  return phrase(`option_comesBack_${standing.paymentMethod ?? 'unknown'}`);
}

/** One line on coupons, coins and balance where some were seen. */
export function couponOf(key: OptionKey, facts: OptionFacts, { standing }: Situation): Phrase | undefined {
  if (!has(standing, 'discountSeen')) return undefined;
  if (key === 'cancelNow') return phrase('option_coupon_freed');
  return facts.couponAtRisk ? phrase('option_coupon_risk') : undefined;
}

/** The one thing to be careful of; what is least certain comes first. */
export function cautionOf(key: OptionKey, facts: OptionFacts, situation: Situation): Phrase | undefined {
  const { standing } = situation;
  if (isCancel(key) && needsLook(situation)) {
    return phrase('option_caution_stillOffers', { day: { kind: 'day', at: standing.seenAt } });
  }
  if (key === 'askToCancel' && has(standing, 'requestFailed')) return phrase('option_caution_tryOnce');
  if (facts.link && readIndirectly(situation)) {
    return phrase('option_caution_readAs', { words: { kind: 'text', text: standing.stateText } });
  }
  const isUnsure = key === 'lookForCancelButton' && !has(standing, 'cancelButtonSeen');
  return isUnsure ? phrase('option_caution_sourcesDiffer') : undefined;
}

/** What it does to the seller: asking for a cancellation does what the chosen reason says. */
export function sellerEffectOf(key: OptionKey, facts: OptionFacts, situation: Situation): Phrase | undefined {
  if (key === 'askToCancel') {
    return phrase(sellersFault(situation) ? 'option_seller_penalised' : 'option_seller_byReason');
  }
  return facts.sellerEffect && phrase(facts.sellerEffect);
}

/** The sentences of what happens. */
export function happensOf(
  { option: key, also = [] }: OptionRow,
  facts: OptionFacts,
  situation: Situation,
): Option['happens'] {
  const now = also.filter(({ when }) => when(situation)).map(({ says }) => says);
  return [phrase(`option_${key}_happens`), ...[...(facts.also ?? []), ...now].map((extra) => phrase(extra))];
}

/** Where it is done: on the order's page where that has the button for it. */
export function linkOf(
  { link, wayIfRead }: Pick<OptionFacts, 'link' | 'wayIfRead'>,
  { standing }: Situation,
): Option['link'] {
  return isRead(wayIfRead, standing) ? 'order' : link;
}

/** What choosing it notes, as in `data-action`. */
export function actionOf(key: OptionKey, facts: OptionFacts, situation: Situation): OptionAction | undefined {
  if (key === 'letLapse' && situation.standing.intent === 'letLapse') return 'intent:undecided';
  if (key === 'waitForShipBy' && !ahead('shipBy')(situation)) return 'set:deadline:shipBy';
  return facts.action;
}
