import { expect, it } from 'vitest';
import { order, page } from '@/tests/kit/orders';
import type { Printed } from '@/utils/domain/order/printed';
import { interpret } from '@/utils/page/interpret';

const reading = (printed: Partial<Printed>) => {
  const { record } = order([page('2026-11-23T12:00:00Z', undefined, { printed: { page: 'list', ...printed } })]);
  return interpret(record, { taught: [] }).readings[0];
};
const read = (printed: Partial<Printed>) => {
  const it = reading(printed);
  return `${it?.meaning} ${it?.basis}`;
};
const buttons = (...words: readonly string[]): { buttons: readonly string[] } => ({ buttons: words });

it.each([
  ['nothing beside it', {}, 'toShipOrShipped translated'],
  ['on the tab of all orders', { tab: 'all' }, 'toShipOrShipped translated'],
  ['on the tab of orders to ship', { tab: 'processing' }, 'awaitingShipment tab'],
  ['on the tab of shipped orders', { tab: 'shipped' }, 'inTransit tab'],
  ['with a Cancel button', buttons('주문 취소'), 'awaitingShipment translated'],
  ['with a button to confirm receipt', buttons('수령 확인'), 'inTransit translated'],
  ['with both', buttons('주문 취소', '수령 확인'), 'toShipOrShipped translated'],
  ['with a shipping date', { dates: { shipped: '2026년 11월 20일' } }, 'inTransit translated'],
] as const)('Korean words for both, %s', (_title, beside, expected) => {
  expect(read({ status: '배송 대기', language: 'ko', ...beside })).toBe(expected);
});

it.each([
  ['he', 'ממתין למשלוח'],
  ['hu', 'Szállításra vár'],
  ['id', 'Menunggu pengiriman'],
  ['th', 'รอการจัดส่ง'],
  ['vi', 'Chờ giao hàng'],
  ['ja', '配送待ち'],
])('%s: %s is neither by itself', (language, status) => {
  expect(read({ status, language })).toBe('toShipOrShipped translated');
});

it.each([
  ['Delivered', 'delivered page'],
  ['Ready for pick-up', 'pickUp page'],
  ['Shipment cancelled', 'shipmentCancelled page'],
  ['Pending operation success', 'groupBuy page'],
  ['Zugestellt', 'delivered translated'],
])('the end of a journey: %s', (status, expected) => {
  expect(read({ status })).toBe(expected);
});

it.each([
  ['환불 완료', true],
  ['환불 완료 ₩12,300', true],
  ['고급 환불 완료', true],
  ['환불 완료: 12,300원', true],
  ['Refund completed US $6.40', true],
  ['환불 완료 ₩12,300; 고급 환불 완료 ₩1,000', true],
  ['환불 완료 ₩12,300; 요청 완료 ₩1,000', false],
  ['AliExpress의 피드백을 기다리는 중입니다.; 환불 완료', false],
  ['요청 완료 ₩12,300', false],
  ['AliExpress의 피드백을 기다리는 중입니다.', false],
  [undefined, false],
])('%j says that money was refunded: %s', (line, says) => {
  expect(reading({ ...(line !== undefined && { stateLine: line }) })?.saysRefunded ?? false).toBe(says);
});
