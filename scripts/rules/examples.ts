/** Orders with dates, computed by the same functions that the product uses. */

import { standing } from '../../tests/kit/standings';
import { at, BERLIN, moment } from '../../tests/kit/times';
import { RULES } from '../../utils/domain/knowledge/rules';
import { optionsFor } from '../../utils/domain/options/rank-options';
import { DEFAULT_PREFERENCES } from '../../utils/domain/order/preferences';
import type { Standing } from '../../utils/domain/standing/standing';
import { businessDays, daysFrom } from '../../utils/domain/time/calendar';
import { add, exact, hours, type Instant, type Moment, PACIFIC, type Zone } from '../../utils/domain/time/instant';
import { makeWords, type Words } from '../../utils/domain/words/words';

const wordsIn = (zone: Zone, now: Instant, messages: Readonly<Record<string, string>>): Words =>
  makeWords({ language: 'en', messages, zone, now, hasZone: true });

/** Placed and not paid: when the classic rule closes it. */
function unpaidExample(messages: Readonly<Record<string, string>>): string {
  const placed = at('2026-10-25T17:00:00Z');
  const words = wordsIn(PACIFIC, placed, messages);
  const end: Moment = daysFrom(exact(placed), RULES.payWindow.value, PACIFIC);
  return `Placed ${words.dayAndTime(placed)} and not paid: by the classic rule of ${RULES.payWindow.value} × 24 hours it closes ${words.moment(end)}, for the clocks go back on 1 November.`;
}

/** Processed on a Monday: when the money is back, business days counted without bank holidays. */
function refundExample(messages: Readonly<Record<string, string>>): string {
  const day = moment('2026-11-23');
  const words = wordsIn(BERLIN, day.earliest, messages);
  const [min, max] = RULES.refundWindow.value;
  return `Refund processed ${words.moment(day)}: ${min} to ${max} business days, ${words.moment(businessDays(day, min, max, BERLIN))}.`;
}

const paidOrder = (seenAt: Instant): Standing =>
  standing({ seenAt, firstSeenAt: seenAt, state: 'awaitingShipment', stateText: 'To ship', traits: ['everPaid'] });

/** Paid, not sent, and asked to cancel: when the seller answers and when the money is back, best case to worst. */
function askedExample(messages: Readonly<Record<string, string>>): string {
  const asked = at('2026-11-23T10:00:00Z');
  const words = wordsIn(BERLIN, asked, messages);
  const options = optionsFor(paidOrder(add(asked, hours(-1))), { at: asked, zone: BERLIN }, DEFAULT_PREFERENCES);
  const projections = options.find(({ key }) => key === 'askToCancel')?.projections ?? [];
  const answer = projections.find(({ kind }) => kind === 'answerBy')?.moment;
  const money = projections.find(({ kind }) => kind === 'moneyBack')?.moment;
  if (!answer || !money) throw new Error('asking to cancel has lost its projections');
  return `Paid, and asked to cancel ${words.dayAndTime(asked)}: answer at once or by ${words.dayAndTime(answer.latest)}, money back ${words.moment(money)}.`;
}

export const examples = (messages: Readonly<Record<string, string>>): readonly string[] => [
  unpaidExample(messages),
  refundExample(messages),
  askedExample(messages),
];
