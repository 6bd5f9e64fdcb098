import { describe, expect, it } from 'vitest';
import { mark, order, type PageExample, page as pageOf } from '@/tests/kit/orders';
import { at } from '@/tests/kit/times';
import type { OrderState, StatusMeaning } from '@/utils/domain/order/kinds';
import type { Order } from '@/utils/domain/order/order';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { toIso } from '@/utils/domain/time/calendar';
import { add, hours } from '@/utils/domain/time/instant';
import { standingOf } from './derive-standing';
import type { Standing } from './standing';

const standing = (example: Order): Standing => standingOf(example, DEFAULT_PREFERENCES);
const stateOf = (example: Order): OrderState => standing(example).state;
/** Noon of Monday 23 November 2026, and so many hours later. */
const noon = (plus = 0): string => toIso(add(at('2026-11-23T12:00:00Z'), hours(plus)));
/** Pages of an order placed the day before. */
const page = (time: string, meaning: StatusMeaning | undefined, example: PageExample = {}) =>
  pageOf(time, meaning, { placed: '2026-11-22', ...example });
const list = (time: string, meaning: StatusMeaning | undefined, example: PageExample = {}) =>
  page(time, meaning, { ...example, printed: { page: 'list', ...example.printed } });
const LEGACY: PageExample = { printed: { design: 'legacy' } };
const CANCEL_PAGE: PageExample = { printed: { page: 'cancel', design: 'cancelPage', host: 'm.aliexpress.com' } };

describe('a list that lags behind the order’s own page', () => {
  const cases: readonly [title: string, detail: OrderState, listed: OrderState, after: number, state: OrderState][] = [
    ['does not bring a cancelled order back', 'cancelled', 'awaitingShipment', 240, 'cancelled'],
    ['does not reopen a completed order', 'completed', 'inTransit', 240, 'completed'],
    ['does not stop a refund', 'refundProcessing', 'awaitingShipment', 240, 'refundProcessing'],
    ['may say that a refund is over', 'refundProcessing', 'cancelled', 1, 'cancelled'],
    ['may say that a completed order was archived', 'completed', 'archived', 1, 'archived'],
    ['does not undo what the page said 24 hours ago', 'inTransit', 'awaitingShipment', 24, 'inTransit'],
    ['is believed after that', 'inTransit', 'awaitingShipment', 25, 'awaitingShipment'],
    ['is believed at once when it is further', 'awaitingShipment', 'inTransit', 1, 'inTransit'],
  ];
  it.each(cases)('%s', (_title, detail, listed, after, state) => {
    expect(stateOf(order([page(noon(), detail), list(noon(after), listed)]))).toBe(state);
  });

  it('confirms, and leaves the day of the page’s own reading alone', () => {
    const readings = [page(noon(), 'inTransit'), list(noon(20), 'inTransit'), list(noon(30), 'awaitingShipment')];
    expect(stateOf(order(readings))).toBe('awaitingShipment');
  });

  it('is overruled by the page at any time', () => {
    expect(stateOf(order([page(noon(), 'cancelled'), page(noon(1), 'awaitingShipment')]))).toBe('awaitingShipment');
  });
});

describe('"Completed" on the old design', () => {
  const unpaid = list(noon(), 'awaitingPayment', LEGACY);
  const completed = list(noon(500), 'completed', LEGACY);

  it('after an unpaid order means that it lapsed, and asks whether it was paid', () => {
    expect(standing(order([unpaid, completed]))).toMatchObject({
      state: 'cancelled',
      stateBasis: 'inferred',
      refund: 'closed',
      questions: ['paid'],
    });
  });
  it('is completed when the buyer said "I paid"', () => {
    const paid = mark(noon(1), { kind: 'iPaid' });
    expect(stateOf(order([unpaid, completed], [paid]))).toBe('completed');
  });
  it('is completed when any page shows a day of payment', () => {
    const detail = page(noon(600), undefined, {
      ...LEGACY,
      paid: '2026-11-23',
      printed: { design: 'legacy', status: '' },
    });
    expect(stateOf(order([unpaid, completed, detail]))).toBe('completed');
  });
  it('is completed when nothing was seen before it', () => {
    expect(stateOf(order([completed]))).toBe('completed');
  });
  it('means completed on today’s design, even after an unpaid order', () => {
    expect(stateOf(order([list(noon(), 'awaitingPayment'), list(noon(500), 'completed')]))).toBe('completed');
  });
  it('is not asked about again once answered', () => {
    const answered = order([unpaid, completed], [], { answered: [{ question: 'paid', at: at(noon(501)) }] });
    expect(standing(answered)).toMatchObject({ state: 'cancelled', questions: [] });
  });
});

describe('"Payment processing"', () => {
  const processing = list(noon(48), 'paymentProcessing');
  it.each([
    ['is a refund when a request was pending', order([list(noon(), 'cancelPending'), processing]), 'refundProcessing'],
    [
      'is a refund when the order had been paid',
      order([list(noon(), 'awaitingShipment'), processing]),
      'refundProcessing',
    ],
    [
      'is a refund when a day of payment is printed',
      order([list(noon(), 'awaitingPayment', { paid: '2026-11-22' }), processing]),
      'refundProcessing',
    ],
    [
      'is a payment being checked when the order was unpaid',
      order([list(noon(), 'awaitingPayment'), processing]),
      'verifyingPayment',
    ],
    ['is not guessed when nothing was seen before', order([processing]), 'unknown'],
    [
      'is a refund when the buyer said that a request was sent',
      order([list(noon(), 'awaitingShipment'), processing], [mark(noon(1), { kind: 'requestSent' })]),
      'refundProcessing',
    ],
  ] as const)('%s', (_title, example, state) => {
    expect(stateOf(example)).toBe(state);
  });
});

describe('"I paid"', () => {
  const unpaid = (plus: number) => list(noon(plus), 'awaitingPayment');
  const paid = mark(noon(), { kind: 'iPaid', method: 'card' });

  it('is believed while the page catches up', () => {
    expect(standing(order([unpaid(-2), unpaid(71)], [paid]))).toMatchObject({
      state: 'verifyingPayment',
      stateBasis: 'you',
      notices: [],
    });
  });
  it('is doubted when the page still shows unpaid after 72 hours', () => {
    const found = standing(order([unpaid(-2), unpaid(72)], [paid]));
    expect(found).toMatchObject({ state: 'awaitingPayment', stateBasis: 'page', notices: ['paidButUnpaid'] });
    expect(found.traits).toContain('saidPaid');
  });
  it.each(['bankTransfer', 'boleto', 'oxxo', 'konbini'] as const)('by %s has 7 working days', (method) => {
    const slow = mark(noon(), { kind: 'iPaid', method });
    // Monday 23 November and 7 working days: through Wednesday 2 December.
    expect(stateOf(order([unpaid(-2), list('2026-12-02T22:00:00Z', 'awaitingPayment')], [slow]))).toBe(
      'verifyingPayment',
    );
    expect(stateOf(order([unpaid(-2), list('2026-12-02T23:00:00Z', 'awaitingPayment')], [slow]))).toBe(
      'awaitingPayment',
    );
  });
  it('on a day without a clock time has the whole of that day', () => {
    const today = mark('2026-11-23', { kind: 'iPaid' }, noon());
    expect(stateOf(order([unpaid(-2), list('2026-11-26T22:59:00Z', 'awaitingPayment')], [today]))).toBe(
      'verifyingPayment',
    );
    expect(stateOf(order([unpaid(-2), list('2026-11-26T23:00:00Z', 'awaitingPayment')], [today]))).toBe(
      'awaitingPayment',
    );
  });
  it('gives way to a page that shows more', () => {
    expect(standing(order([unpaid(-2), list(noon(3), 'awaitingShipment')], [paid]))).toMatchObject({
      state: 'awaitingShipment',
      stateBasis: 'page',
    });
  });
  it('taken back leaves the order unpaid', () => {
    expect(stateOf(order([unpaid(-2)], [{ ...paid, undoneAt: at(noon(1)) }]))).toBe('awaitingPayment');
  });
});

describe('a cancel request', () => {
  const toShip = (plus: number, example: PageExample = {}) => page(noon(plus), 'awaitingShipment', example);
  const asked = mark(noon(), { kind: 'requestSent' });

  it('is pending by the buyer’s word while the page shows nothing of it', () => {
    expect(standing(order([toShip(-1), toShip(71)], [asked]))).toMatchObject({
      state: 'cancelPending',
      stateBasis: 'you',
      requestedAt: asked.at,
    });
  });
  it('came to nothing when the page still waits for shipment after 72 hours', () => {
    const found = standing(order([toShip(-1), toShip(72)], [asked]));
    expect(found).toMatchObject({ state: 'awaitingShipment', notices: ['requestUnresolved'] });
    expect(found.traits).toEqual(expect.arrayContaining(['requestFailed', 'requestWasPending']));
  });
  it('just sent has not been looked at, until a page is read', () => {
    const visit = page(noon(1), undefined, CANCEL_PAGE);
    expect(standing(order([toShip(-1)], [asked])).traits).toContain('requestUnseen');
    expect(standing(order([toShip(-1), visit], [asked])).traits).toContain('requestUnseen');
    expect(standing(order([toShip(-1), toShip(1)], [asked])).traits).not.toContain('requestUnseen');
  });
  it('can be asked again, and is pending again', () => {
    const again = mark(noon(80), { kind: 'requestSent' });
    expect(standing(order([toShip(-1), toShip(72)], [asked, again]))).toMatchObject({
      state: 'cancelPending',
      notices: [],
      requestedAt: again.at,
    });
  });
  it.each([
    ['refused', 'sellerRefused', true],
    ['withdrawn', 'requestWithdrawn', false],
  ] as const)('that was %s leaves the order waiting for shipment', (_title, kind, hasFailed) => {
    const found = standing(order([toShip(-1)], [asked, mark(noon(5), { kind })]));
    expect(found).toMatchObject({ state: 'awaitingShipment', notices: [] });
    expect(found.traits.includes('requestFailed')).toBe(hasFailed);
  });
  it.each(['cancelled', 'inTransit', 'partlyShipped', 'refundProcessing', 'frozen'] as const)(
    'ends at a page that shows %s',
    (state) => {
      expect(standing(order([toShip(-1), page(noon(2), state)], [asked]))).toMatchObject({ state, stateBasis: 'page' });
    },
  );
  it('is not taken for failed because the page uses words I do not know', () => {
    expect(stateOf(order([toShip(-1), page(noon(2), undefined)], [asked]))).toBe('cancelPending');
  });
  it('asks "Did the seller refuse?" when a Cancel button is there again', () => {
    const seen = order([toShip(-1), toShip(5, { buttons: ['cancel'] })], [asked]);
    expect(standing(seen)).toMatchObject({ state: 'cancelPending', questions: ['refused'], notices: ['askedRefused'] });
    expect(standing(order([toShip(-1, { buttons: ['cancel'] })], [asked])).questions).toEqual([]);
  });
  it('said by the page itself ends when the page says otherwise, and has then failed', () => {
    const found = standing(order([page(noon(), 'cancelPending'), page(noon(5), 'awaitingShipment')]));
    expect(found).toMatchObject({ state: 'awaitingShipment' });
    expect(found.traits).toContain('requestFailed');
    expect(found.jump).toBeUndefined();
  });
  it('is asked about after a visit to the cancel page, once', () => {
    const visit = page(noon(1), undefined, CANCEL_PAGE);
    const seen = order([toShip(0), visit]);
    expect(standing(seen)).toMatchObject({
      state: 'awaitingShipment',
      questions: ['requestSent'],
      notices: ['askedRequestSent'],
    });
    expect(
      standing(order([toShip(0), visit], [], { answered: [{ question: 'requestSent', at: at(noon(2)) }] })).questions,
    ).toEqual([]);
    expect(standing(order([toShip(0), visit], [mark(noon(1), { kind: 'requestSent' }, noon(2))])).questions).toEqual(
      [],
    );
  });
  it('is not asked about when the order was shipped', () => {
    expect(standing(order([page(noon(), 'inTransit'), page(noon(1), undefined, CANCEL_PAGE)])).questions).toEqual([]);
  });
  it('on a shipped or ended order changes nothing', () => {
    for (const state of ['inTransit', 'cancelled', 'completed'] as const) {
      expect(stateOf(order([page(noon(-1), state)], [asked]))).toBe(state);
    }
  });
});

describe('a state that the buyer set', () => {
  const set = mark(noon(), { kind: 'stateSet', state: 'inTransit' });
  it('stands against pages that show less or something unknown', () => {
    const pages = [page(noon(-1), undefined), page(noon(50), 'awaitingShipment'), page(noon(51), undefined)];
    expect(standing(order(pages, [set]))).toMatchObject({ state: 'inTransit', stateBasis: 'you' });
  });
  it('gives way to a page that shows more', () => {
    expect(stateOf(order([page(noon(-1), undefined), page(noon(5), 'completed')], [set]))).toBe('completed');
  });
  it('dates a closing that no page dates', () => {
    const closed = mark('2026-11-20', { kind: 'stateSet', state: 'cancelled' }, noon(1));
    const paid = page(noon(), 'cancelled', { paid: '2026-11-10' });
    const refund = standing(order([paid], [closed])).deadlines.find(({ kind }) => kind === 'refundBy');
    expect(refund).toMatchObject({ confidence: 'estimated', since: closed.at });
  });
});

describe('what I do not recognise', () => {
  it('is kept word for word and asked about', () => {
    expect(standing(order([page(noon(), undefined)]))).toMatchObject({
      state: 'unknown',
      stateBasis: 'unknown',
      stateText: 'Some new words',
      questions: ['state'],
      notices: expect.arrayContaining(['unknownStatus']),
    });
  });
  it('is a pre-sale with no rule', () => {
    const found = standing(order([page(noon(), 'preSale')]));
    expect(found).toMatchObject({ state: 'unknown', questions: [], deadlines: [] });
    expect(found.traits).toContain('preSale');
  });
  it('is nothing at all when a page shows no status', () => {
    const silent = page(noon(5), undefined, { printed: { status: '' } });
    expect(stateOf(order([page(noon(), 'inTransit'), silent]))).toBe('inTransit');
  });
});

describe('a change that nothing explains', () => {
  it('is believed and marked', () => {
    expect(standing(order([list(noon(), 'inTransit'), list(noon(5), 'awaitingPayment')]))).toMatchObject({
      state: 'awaitingPayment',
      jump: { from: 'inTransit', to: 'awaitingPayment' },
    });
  });
  it('is not what an ordinary purchase does', () => {
    const states = [
      'awaitingPayment',
      'verifyingPayment',
      'awaitingShipment',
      'partlyShipped',
      'inTransit',
      'completed',
      'archived',
    ] as const;
    expect(standing(order(states.map((state, n) => page(noon(n), state)))).jump).toBeUndefined();
  });
});

describe('money', () => {
  it.each([
    [
      'is on its way back after a paid order was cancelled',
      order([page(noon(), 'awaitingShipment'), page(noon(5), 'cancelled')]),
      'open',
    ],
    [
      'was never taken when an unpaid order closed',
      order([page(noon(), 'awaitingPayment'), page(noon(5), 'cancelled')]),
      'closed',
    ],
    [
      'is on its way back when the buyer said "I paid" and the order closed',
      order([page(noon(), 'awaitingPayment'), page(noon(5), 'cancelled')], [mark(noon(1), { kind: 'iPaid' })]),
      'open',
    ],
    [
      'is back when the buyer says so',
      order([page(noon(), 'awaitingShipment'), page(noon(5), 'cancelled')], [mark(noon(9), { kind: 'moneyBack' })]),
      'closed',
    ],
    [
      'may be on its way when the page offers refund information',
      order([page(noon(), 'cancelled', { buttons: ['refundInfo'] })]),
      'open',
    ],
    ['is no question of an order that I only ever saw closed', order([list(noon(), 'cancelled')]), 'none'],
    [
      'was never charged for cash on delivery',
      order([
        page(noon(), 'awaitingShipment', { printed: { paymentMethod: 'cashOnDelivery' } }),
        page(noon(5), 'cancelled', { printed: { paymentMethod: 'cashOnDelivery' } }),
      ]),
      'closed',
    ],
    [
      'is on its way back when a frozen order was closed',
      order([page(noon(), 'frozen'), page(noon(5), 'cancelled')]),
      'open',
    ],
    ['is no question while an order is on its way', order([page(noon(), 'inTransit')]), 'none'],
  ] as const)('%s', (_title, example, refund) => {
    expect(standing(example).refund).toBe(refund);
  });

  it('says that nothing was charged for cash on delivery, and gives no date for it', () => {
    const cash = { printed: { paymentMethod: 'cashOnDelivery' } } as const;
    const found = standing(order([page(noon(), 'awaitingShipment', cash), page(noon(5), 'cancelled', cash)]));
    expect(found.notices).toContain('nothingCharged');
    expect(found.deadlines.map(({ kind }) => kind)).not.toContain('refundBy');
  });

  it('says that nothing was charged for a total of nothing', () => {
    const free = order([page(noon(), 'awaitingShipment', { total: 0 }), page(noon(5), 'cancelled', { total: 0 })]);
    expect(standing(free).notices).toContain('nothingCharged');
    expect(standing(free).deadlines.map(({ kind }) => kind)).not.toContain('refundBy');
  });
});

it('an order once seen in a dispute was shipped, whatever a page says later', () => {
  const found = standing(order([page(noon(), 'disputed'), page(noon(5), 'awaitingShipment')]));
  expect(found.traits).toContain('everShipped');
});

describe('a dispute that the buyer opened', () => {
  const opened = mark(noon(2), { kind: 'disputeOpened' });
  it('is open though the page still shows "Completed"', () => {
    expect(stateOf(order([page(noon(), 'completed'), page(noon(9), 'completed')], [opened]))).toBe('disputed');
  });
  it('is over when the buyer says so', () => {
    const closed = mark(noon(20), { kind: 'disputeClosed' });
    expect(stateOf(order([page(noon(), 'inTransit')], [opened, closed]))).toBe('inTransit');
  });
});
