import { describe, expect, it } from 'vitest';
import { list, mark, order, page } from '@/tests/kit/orders';
import { at } from '@/tests/kit/times';
import type { DeadlineKind } from '@/utils/domain/order/kinds';
import type { Order } from '@/utils/domain/order/order';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import type { Reading } from '@/utils/domain/order/printed';
import { toIso } from '@/utils/domain/time/calendar';
import { standingOf } from './derive-standing';
import { type DatedDeadline, isDated, type Standing } from './standing';

const standing = (example: Order): Standing => standingOf(example, DEFAULT_PREFERENCES);
const dated = (example: Order, kind: DeadlineKind): DatedDeadline | undefined =>
  standing(example)
    .deadlines.filter(isDated)
    .find((deadline) => deadline.kind === kind && deadline.drives);
const span = (deadline: DatedDeadline | undefined) =>
  deadline && [toIso(deadline.moment.earliest), toIso(deadline.moment.latest)];

describe('an unpaid order', () => {
  it('closes 20 days after the day it was placed, by the classic rule', () => {
    const unpaid = order([list('2026-11-23T10:00:00Z', 'awaitingPayment', { placed: '2026-11-22' })]);
    expect(standing(unpaid).state).toBe('awaitingPayment');
    expect(span(dated(unpaid, 'payBy'))).toEqual(['2026-12-11T23:00:00.000Z', '2026-12-12T23:00:00.000Z']);
  });

  it('is being checked once the buyer says "I paid"', () => {
    const paid = order(
      [list('2026-11-23T10:00:00Z', 'awaitingPayment')],
      [mark('2026-11-23T11:00:00Z', { kind: 'iPaid', method: 'card' })],
    );
    expect(standing(paid)).toMatchObject({ state: 'verifyingPayment', stateBasis: 'you' });
  });
});

describe('a cancel request', () => {
  it('is answered within 72 hours of sending it', () => {
    const asked = order(
      [page('2026-11-23T10:00:00Z', 'awaitingShipment', { placed: '2026-11-22', paid: '2026-11-22' })],
      [mark('2026-11-23T11:00:00Z', { kind: 'requestSent' })],
    );
    expect(standing(asked).state).toBe('cancelPending');
    expect(span(dated(asked, 'sellerAnswersBy'))).toEqual(['2026-11-26T11:00:00.000Z', '2026-11-26T11:00:00.000Z']);
  });
});

it('keeps the words of the buttons that the page shows in its present state', () => {
  const buttons = (buttonWords: Reading['buttonWords']) => ({ ...(buttonWords && { buttonWords }) });
  const unpaid = {
    ...page('2026-11-23T08:00:00Z', 'awaitingPayment'),
    ...buttons({ cancel: 'Cancel order', pay: 'Pay' }),
  };
  const paid = { ...page('2026-11-23T10:00:00Z', 'awaitingShipment'), ...buttons({ cancel: 'Отменить' }) };
  expect(standing(order([unpaid])).buttonWords).toEqual({ cancel: 'Cancel order', pay: 'Pay' });
  expect(standing(order([unpaid, paid])).buttonWords).toEqual({ cancel: 'Отменить' });
});

it('lives where its list or details were read, not on the host of the cancel page', () => {
  const shop = list('2026-11-23T08:00:00Z', 'awaitingShipment', {
    printed: { host: 'www.aliexpress.us', language: 'es' },
  });
  const asking = page('2026-11-23T09:00:00Z', undefined, {
    printed: { page: 'cancel', design: 'cancelPage', host: 'm.aliexpress.com', status: '' },
  });
  expect(standing(order([shop, asking]))).toMatchObject({ host: 'www.aliexpress.us', design: 'today', language: 'es' });
});

it('counts a refund in business days from when the order closed', () => {
  const closed = order([
    page('2026-11-23T08:00:00Z', 'awaitingShipment', { paid: '2026-11-20' }),
    page('2026-11-23T10:00:00Z', 'cancelled', { paid: '2026-11-20' }),
  ]);
  expect(standing(closed)).toMatchObject({ state: 'cancelled', refund: 'open', seenAt: at('2026-11-23T10:00:00Z') });
  expect(span(dated(closed, 'refundBy'))).toEqual(['2026-11-25T23:00:00.000Z', '2026-12-21T23:00:00.000Z']);
});
