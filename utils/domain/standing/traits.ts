/** Facts about an order that options and sentences depend on. */

import { add, type Duration, hours } from '@/utils/domain/time/instant';
import { driversOf } from './deadlines';
import { stateOf } from './history';
import type { Look } from './questions';
import { TRAITS, type Trait } from './standing';

/** Shipped so shortly before the end that the parcel may exist on paper only. */
const LATE_SHIPPING = hours(48);
/** A window that rests on a rule is worth one look half a day after it was first seen. */
const TIMER_CHECK = hours(12);

const HAS = {
  discountSeen: ({ readings }) => readings.some(({ observation }) => observation.printed.discounts.length > 0),
  requestFailed: ({ course }) => course.requestFailed,
  requestWasPending: ({ course }) => course.requestWasPending,
  requestUnseen: ({ course, readings, marks }) => {
    const asked = course.hold?.by === 'requestSent' ? marks.findLast(({ kind }) => kind === 'requestSent') : undefined;
    if (!asked) return false;
    const seen = readings.find(({ observation: { printed } }) => printed.page === 'list' || printed.page === 'detail');
    const askedAt = asked.at.precision === 'exact' ? asked.at.earliest : asked.madeAt;
    return seen === undefined || seen.observation.lastAt <= askedAt;
  },
  sellerSaysShipped: ({ facts }) => facts.marked('sellerSaysShipped') !== undefined,
  saidPaid: ({ facts }) => facts.marked('iPaid') !== undefined,
  everPaid: ({ course }) => course.everPaid,
  everShipped: ({ course }) => course.everShipped,
  nothingCharged: ({ facts }) => facts.isNothingCharged,
  lapseInferred: ({ course }) => course.lapseInferred,
  preSale: ({ course }) => course.preSale,
  cancelButtonSeen: ({ course, readings }) => {
    const detail = readings.find(({ observation }) => observation.printed.page === 'detail');
    const isOfThisState = detail?.meaning === undefined || detail.meaning === stateOf(course);
    return isOfThisState && (detail?.buttons.includes('cancel') ?? false);
  },
  russianSite: ({ readings }) => {
    const newest = readings[0]?.observation.printed;
    return newest?.design === 'ru' || (newest?.host.endsWith('aliexpress.ru') ?? false);
  },
  returnAgreed: ({ facts }) => facts.marked('returnAgreed') !== undefined,
  shippedLate: ({ facts, readings, marks }) => {
    const shipped = facts.dates.shipped?.moment;
    const printed = readings.flatMap(({ deadlines }) => deadlines).filter(({ kind }) => kind === 'shipBy');
    const entered = marks.flatMap((mark) =>
      mark.kind === 'deadlineSet' && mark.deadline === 'shipBy' ? [{ moment: mark.by }] : [],
    );
    const by = printed[0] ?? entered.at(-1);
    return (
      shipped !== undefined && by !== undefined && shipped.latest > add(by.moment.earliest, -LATE_SHIPPING as Duration)
    );
  },
  timerUnchecked: ({ deadlines, order, seenAt }) => {
    const payBy = driversOf(deadlines).find(({ kind }) => kind === 'payBy');
    return payBy?.basis === 'rule' && seenAt < add(order.record.firstSeenAt, TIMER_CHECK);
  },
  followUpSent: ({ facts, course }) => {
    const sent = facts.marked('messageSent', 'M11');
    return sent !== undefined && sent.moment.latest >= (course.requested?.moment.earliest ?? 0);
  },
  removed: ({ order, readings }) => {
    const list = readings.find(({ observation }) => observation.printed.page === 'list');
    return order.record.removed === true || list?.observation.printed.tab === 'deleted';
  },
} as const satisfies Record<Trait, (look: Look) => boolean>;

/** The traits an order has. */
export const traitsOf = (look: Look): readonly Trait[] => TRAITS.filter((trait) => HAS[trait](look));
