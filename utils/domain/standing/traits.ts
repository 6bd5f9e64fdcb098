/** Facts about an order that options and sentences depend on. */

import type { MarkKind } from '@/utils/domain/order/order';
import { add, type Duration, hours } from '@/utils/domain/time/instant';
import { rests, stateOf } from './history';
import { isDetail } from './page-state';
import type { OrderSoFar } from './questions';
import { refundSeenAt } from './refund';
import { TRAITS, type Trait } from './standing';
import { lookOf } from './timer-look';

/** Shipped so shortly before the end that the parcel may exist on paper only. */
const LATE_SHIPPING = hours(48);

/** What the user says of what came, or did not: the latest counts. */
const VERDICTS: readonly MarkKind[] = ['fine', 'cameBut', 'notReceived', 'disputeOpened', 'returnAgreed'];
const isVerdict = (kind: MarkKind): boolean => VERDICTS.includes(kind);

const HAS = {
  discountSeen: ({ readings }) => readings.some(({ observation }) => observation.printed.discounts.length > 0),
  requestFailed: ({ history }) => history.requestFailed,
  requestWasPending: ({ history }) => history.requestWasPending,
  requestUnseen: ({ history, readings, marks }) => {
    const asked = history.hold?.by === 'requestSent' ? marks.findLast(({ kind }) => kind === 'requestSent') : undefined;
    if (!asked) return false;
    const seen = readings.find(({ observation: { printed } }) => printed.page === 'list' || printed.page === 'detail');
    const askedAt = asked.at.precision === 'exact' ? asked.at.earliest : asked.madeAt;
    return seen === undefined || seen.observation.lastAt <= askedAt;
  },
  sellerSaysShipped: ({ facts }) => facts.marked('sellerSaysShipped') !== undefined,
  sellerWantsCancel: ({ facts }) => facts.marked('sellerWantsCancel') !== undefined,
  tooLateToCancel: ({ facts }) => facts.marked('tooLateToCancel') !== undefined,
  saidPaid: ({ facts }) => facts.marked('iPaid') !== undefined,
  everPaid: ({ history }) => history.everPaid,
  everShipped: ({ history }) => history.everShipped,
  nothingCharged: ({ facts }) => facts.isNothingCharged,
  lapseInferred: ({ history }) => history.lapseInferred,
  preSale: ({ history }) => rests(history, 'preSale'),
  groupBuy: ({ history }) => rests(history, 'groupBuy'),
  ambiguous: ({ history }) => rests(history, 'toShipOrShipped'),
  shipmentCancelled: ({ history }) => rests(history, 'shipmentCancelled'),
  deliveredSaid: ({ history }) => rests(history, 'delivered'),
  pickUp: ({ history }) => rests(history, 'pickUp'),
  refundSeen: ({ readings }) => refundSeenAt(readings) !== undefined,
  received: ({ facts }) => facts.isHere,
  notReceived: ({ facts }) => facts.isMissing,
  fine: ({ marks }) => marks.findLast(({ kind }) => isVerdict(kind))?.kind === 'fine',
  disputeSeen: ({ facts, readings }) =>
    (facts.marked('disputeOpened') ?? facts.marked('disputeClosed')) !== undefined ||
    readings.some(({ meaning }) => meaning === 'disputed'),
  paymentUnknown: ({ history, facts, readings, refund }) =>
    stateOf(history) === 'cancelled' &&
    refund === 'none' &&
    facts.marked('noMoneyTaken') === undefined &&
    !readings.some((reading) => isDetail(reading) && reading.meaning === 'cancelled'),
  cancelButtonSeen: ({ history, readings }) => {
    const detail = readings.find(({ observation }) => observation.printed.page === 'detail');
    const isOfThisState = detail?.meaning === undefined || detail.meaning === stateOf(history);
    return isOfThisState && (detail?.buttons.includes('cancel') ?? false);
  },
  russianSite: ({ readings }) => {
    const newest = readings[0]?.observation.printed;
    return newest?.design === 'ru' || (newest?.host.endsWith('aliexpress.ru') ?? false);
  },
  returnAgreed: ({ facts }) => facts.returnAgreed !== undefined,
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
  timerUnchecked: (soFar) => lookOf(soFar) === 'notYet',
  followUpSent: ({ facts, history }) => {
    const sent = facts.marked('messageSent', 'M11');
    return sent !== undefined && sent.moment.latest >= (history.requested?.moment.earliest ?? 0);
  },
  removed: ({ order }) => order.record.removed === true,
} as const satisfies Record<Trait, (soFar: OrderSoFar) => boolean>;

/** The traits an order has. */
export const traitsOf = (soFar: OrderSoFar): readonly Trait[] => TRAITS.filter((trait) => HAS[trait](soFar));
