// @vitest-environment happy-dom
/** aliexpress.ru, which leaves out the year and has words of its own (facts of RX4, MAL, RUX; level B). */
import { describe, expect, it } from 'vitest';
import { RU_LIST_URL, ruDetailUrl, SOCKS } from '../fixtures/pages';
import { ruDetail, ruList } from '../shop/pages/ru';
import * as p from './report-pages';

const seen = (html: string, url: string, when: string, zone = 'Europe/Moscow') =>
  p.readingOfPage(html, url, when, zone);
const onList = (status: string): string | undefined =>
  seen(ruList([{ ...SOCKS, status, placed: '12 марта' }]), RU_LIST_URL, '2026-11-23T10:00:00Z').meaning;

describe('on aliexpress.ru a shopper would have seen', () => {
  it.each([
    ['29 января', '2026-11-23T10:00:00Z', '2026-01-29'],
    ['31 декабря', '2027-01-01T10:00:00Z', '2026-12-31'],
    ['31 декабря', '2026-12-31T20:59:00Z', '2026-12-31'],
    ['1 января', '2026-12-31T20:59:00Z', '2027-01-01'],
    ['1 февраля', '2027-01-31T20:30:00Z', '2027-02-01'],
    ['1 марта', '2027-02-28T20:30:00Z', '2027-03-01'],
    ['29 января 2024', '2026-11-23T10:00:00Z', '2024-01-29'],
  ])('an order of another year: "%s" on the page of %s', (placed, when, day) => {
    const { dates } = seen(ruDetail({ ...SOCKS, placed }), ruDetailUrl(SOCKS.id), when);
    expect(p.dayOf(dates.placed, 'Europe/Moscow')).toBe(day);
  });

  it.each(['31 декабря', '1 января', '12 марта'])(
    'the day of arrival as that of ordering: headline "%s"',
    (headline) => {
      const html = ruList([{ ...SOCKS, status: 'В пути', placed: headline }]);
      const { dates, deadlines, observation } = seen(html, RU_LIST_URL, '2026-12-31T20:59:00Z');
      expect([dates, deadlines, observation.printed.reminder]).toEqual([{}, [], headline]);
    },
  );

  it.each([
    ['CANCELLED', 'cancelled'],
    ['Canceled', 'cancelled'],
    ['TIME FOR PAYMENT HAS EXPIRED', 'cancelled'],
    ['Время на оплату истекло', 'cancelled'],
    ['Срок оплаты истёк', 'cancelled'],
    ['TIME FOR PAYMENT 23:59:00', undefined],
    ['TIME FOR PAYMENT', undefined],
    ['READY FOR PICKUP', 'pickUp'],
    ['Ready for pick-up', 'pickUp'],
    ['READY TO BE PICKED', undefined],
    ['IN TRANSIT', 'inTransit'],
    ['Едет к вам', 'inTransit'],
    ['Продавец собирает заказ', 'awaitingShipment'],
    ['Ожидание оплаты', 'awaitingPayment'],
    ['Заказ\u00a0отправлен', 'inTransit'],
  ])('no state, or another one, for "%s"', (status, meaning) => {
    expect(onList(status)).toBe(meaning);
  });

  it('words of aliexpress.ru taken for states on other pages', () => {
    const html = p.listPage([p.card({ id: SOCKS.id, status: 'Transit' })]);
    expect(p.readingOfPage(html, p.LIST).meaning).toBeUndefined();
  });
});
