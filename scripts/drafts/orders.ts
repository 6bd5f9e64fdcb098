/** Orders to write about: one with all that a page and a user can say, one with nothing but its number. */
import { EXAMPLE_ID } from '../../tests/kit/orders';
import { deadline, standing } from '../../tests/kit/standings';
import { moment, NOW } from '../../tests/kit/times';
import type { Facts } from '../../utils/domain/drafts/draft-facts';
import type { DraftId, OrderState } from '../../utils/domain/order/kinds';
import type { DatedDeadline, Standing } from '../../utils/domain/standing/standing';
import { add, days, exact, hours } from '../../utils/domain/time/instant';

/** Where an order stands when each message is written. */
export const STATE_OF = {
  M1: 'awaitingPayment',
  M2: 'awaitingShipment',
  M3: 'awaitingShipment',
  M4: 'awaitingShipment',
  M5: 'awaitingShipment',
  M6: 'cancelPending',
  M7: 'awaitingShipment',
  M8: 'awaitingShipment',
  M9: 'cancelPending',
  M10: 'inTransit',
  M11: 'cancelPending',
  M12: 'cancelled',
  M13: 'cancelPending',
  M14: 'inTransit',
  M15: 'inTransit',
  M16: 'disputed',
  M17: 'inTransit',
  M18: 'awaitingShipment',
  M19: 'completed',
  M20: 'cancelPending',
  M21: 'cancelled',
  M22: 'awaitingShipment',
} as const satisfies Record<DraftId, OrderState>;

const bare = (state: OrderState): Standing =>
  standing({
    id: EXAMPLE_ID,
    firstSeenAt: NOW.at,
    seenAt: NOW.at,
    state,
    stateText: '',
    refund: state === 'cancelled' ? 'open' : 'none',
    title: '',
    itemCount: 0,
  });

const ends = (kind: DatedDeadline['kind'], n: number, confidence: DatedDeadline['confidence']): DatedDeadline =>
  deadline(kind, exact(add(NOW.at, days(n))), { basis: confidence === 'exact' ? 'page' : 'rule', confidence });

const example = (state: OrderState): Standing => ({
  ...bare(state),
  title: 'Wool socks, 3 pairs, warm winter socks for men and women',
  itemCount: 1,
  store: 'Warm Feet Store',
  total: { minor: 1240, currency: 'USD' },
  deadlines: [
    ends('sellerAnswersBy', 2, 'estimated'),
    ends('shipBy', 5, 'exact'),
    ends('refundBy', -3, 'estimated'),
    ends('protectedUntil', 6, 'exact'),
  ],
  stateAt: exact(add(NOW.at, state === 'cancelled' ? days(-31) : hours(-2))),
  lastDraft: { id: 'M2', at: add(NOW.at, hours(-46)) },
  ...(state === 'cancelPending' || state === 'inTransit' ? { requestedAt: exact(add(NOW.at, hours(-26))) } : {}),
});

const FACTS: Facts = {
  placed: { kind: 'moment', moment: moment('2026-10-20') },
  paid: { kind: 'moment', moment: moment('2026-10-20') },
  shippedAt: { kind: 'moment', moment: exact(add(NOW.at, hours(-2))) },
  variant: { kind: 'text', text: 'Grey, 39-42' },
  otherOrder: { kind: 'text', text: '8123456789012399' },
  wanted: { kind: 'text', text: 'Blue, 43-46' },
  demanded: { kind: 'text', text: 'US $18.00' },
  shippingOrdered: { kind: 'text', text: 'Standard Shipping' },
  shippingOffered: { kind: 'text', text: 'Economy' },
  sellerWords: { kind: 'text', text: 'Sorry friend, please choose another reason' },
  sellerSaidAt: { kind: 'moment', moment: moment('2026-11-22') },
  name: { kind: 'text', text: 'Anna Muster' },
  leaveOut: { kind: 'text', text: 'Grey socks' },
  problem: { kind: 'text', text: 'wrong size' },
  charges: { kind: 'text', text: '20 and 21 October' },
};

export const ORDERS: Readonly<Record<string, { readonly of: (state: OrderState) => Standing; readonly facts: Facts }>> =
  {
    example: { of: example, facts: FACTS },
    bare: { of: bare, facts: {} },
  };
