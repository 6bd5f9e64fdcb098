// @vitest-environment happy-dom
/** Cases from public reports of shoppers and of people who maintain such readers; personal details replaced, wording ours. */
import { describe, expect, it } from 'vitest';
import { optionsFor } from '@/utils/domain/options/rank-options';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { rungsOf } from '@/utils/domain/reminders/planned-reminders';
import { toIso } from '@/utils/domain/time/calendar';
import { parseDay } from '@/utils/page/dates/parse-date';
import { parseMoney } from '@/utils/page/money/parse-money';
import * as p from './report-pages';

const ID = '8196987604675426';
const now = (iso: string, name = 'Europe/Berlin') => ({ at: p.at(iso), zone: p.zone(name) });
const keys = (standing: ReturnType<typeof p.standingSeen>, iso: string) =>
  optionsFor(standing, now(iso), DEFAULT_PREFERENCES).map(({ key }) => key);

describe('on a page a shopper would have seen', () => {
  it('no order at all on the Spanish list of 2025, with its labels "Pedido efectuado el" and "N° de pedido"', () => {
    const html = p.listPage(
      [
        p.card({
          id: ID,
          status: 'Esperando entrega',
          dateLine: 'Pedido efectuado el: 14 ene, 2025',
          idLine: `N° de pedido: ${ID} `,
        }),
      ],
      { lang: 'es', tabs: ['Ver todo', 'A pagar (0)', 'A enviar (0)', 'Enviado (3)', 'Procesado'] },
    );
    const reading = p.readingOfPage(html, p.LIST);
    expect(reading.observation.printed.orderId).toBe(ID);
    expect([reading.meaning, p.dayOf(reading.dates.placed)]).toEqual(['inTransit', '2025-01-14']);
  });

  it('an unpaid order without its state, on the Spanish tab "Por pagar (1)", whose word nobody knew', () => {
    const html = p.listPage(
      [p.card({ id: ID, status: 'Falta el pago', dateLine: 'Pedido efectuado el: 14 ene, 2025' })],
      {
        lang: 'es',
        tabs: ['Ver todo', 'Por pagar (1)', 'Por enviar', 'Enviado', 'Procesado'],
        tab: 1,
      },
    );
    const reading = p.readingOfPage(html, p.LIST);
    expect([reading.meaning, reading.basis]).toEqual(['awaitingPayment', 'tab']);
  });

  it('no day of ordering on Spanish details, whose label ends with a no-break space', () => {
    const html = p.detailPage({
      id: ID,
      status: 'Esperando entrega',
      lang: 'es',
      rowsHtml: p.row('Nº de pedido:\u00a0', ID, 'id') + p.row('Pedido efectuado el:\u00a0', '14 ene, 2025', 'date'),
    });
    expect(p.dayOf(p.readingOfPage(html, p.detailUrl(ID)).dates.placed)).toBe('2025-01-14');
  });

  it.each(['Refund completed US $6.40', '환불 완료 ₩9,400'])(
    'reminders to fight for money that is back: the line under the card says "%s"',
    (stateLine) => {
      const detail = p.detailPage({
        id: ID,
        status: 'Awaiting delivery',
        rowsHtml:
          p.row('Ref. Number:', ID, 'id') +
          p.row('Order placed on:', 'Oct 1, 2026', 'date') +
          p.row('Paid on:', ' Oct 1, 2026'),
        service: 'Refund if no delivery before Dec 20, 2026',
      });
      const list = p.listPage([
        p.card({ id: ID, status: 'Awaiting delivery', dateLine: 'Date: Oct 1, 2026', stateLine }),
      ]);
      const standing = p.standingSeen(ID, [
        { when: '2026-11-20T10:00:00Z', html: detail, url: p.detailUrl(ID) },
        { when: '2026-11-27T10:00:00Z', html: list, url: p.LIST },
      ]);
      expect(standing.deadlines.some(({ kind }) => kind === 'protectedUntil')).toBe(true); // the set-up is as meant
      const planned = rungsOf(standing, DEFAULT_PREFERENCES, now('2026-11-27T10:00:00Z')).filter(
        ({ kind, status }) => kind === 'protectedUntil' && status === 'planned',
      );
      expect(planned.map(({ rung }) => rung)).toEqual([]);
    },
  );

  it('no day on a French page, which has a space, also a no-break one, before the colon', () => {
    for (const line of [
      'Commande passée le : 12 janv. 2026',
      'Commande passée le\u00a0: 12 janv. 2026',
      'Date\u202f: 12 janv. 2026',
    ]) {
      const html = p.listPage([p.card({ id: ID, status: 'Terminé', dateLine: line })], { lang: 'fr' });
      expect([line, p.dayOf(p.readingOfPage(html, p.LIST).dates.placed)]).toEqual([line, '2026-01-12']);
    }
  });

  it.each([
    ['7. Aug. 2026', '2026-08-07'],
    ['14.11.2025', '2025-11-14'],
    ['3. Mär 2025', '2025-03-03'],
    ['10. Mai 2021', '2021-05-10'],
  ])("the day of the invoice instead of the order's, in German: %s", (text, day) => {
    const read = parseDay(text, {
      language: 'de',
      zone: p.zone('Europe/Berlin'),
      seenAt: p.at('2026-11-23T10:00:00Z'),
      needsYear: true,
    });
    expect(read && `${read.year}-${String(read.month).padStart(2, '0')}-${String(read.day).padStart(2, '0')}`).toBe(
      day,
    );
  });

  it('an order number of 20 digits, glued from day and number, where a card of many items has no link', () => {
    const info = `Date: Jun 18, 2026Ref. Number: ${ID}Copy`;
    for (const infoHtml of [info, `<div>${info}</div>`, `<div>Date: Jun 18, 2026</div><div>${ID.slice(0, 8)}</div>`]) {
      const { printed } = p.read(
        p.listPage([p.card({ id: ID, status: 'Processing', items: 9, hasLink: false, infoHtml })]),
        p.LIST,
      );
      expect(printed.every(({ orderId }) => orderId === ID)).toBe(true);
    }
  });

  it.each([
    ['1 cent is not nothing', 'US $0.01', { minor: 1, currency: 'USD' }],
    ['1 cent is not nothing', '0,01 €', { minor: 1, currency: 'EUR' }],
    ['nothing', 'US $0.00', { minor: 0, currency: 'USD' }],
  ])('a trial order of one cent as free, or gone: %s (%s)', (_name, text, money) => {
    expect(parseMoney(text, 'www.aliexpress.com')).toEqual(money);
  });

  it.each(['1 234,50 грн.', '1 234,50грн', '₴1,234.50', 'UAH 1,234.50'])(
    'an order in hryvnia without its amount: %s',
    (text) => {
      expect(parseMoney(text, 'www.aliexpress.com')).toEqual({ minor: 123450, currency: 'UAH' });
    },
  );

  it.each([
    ['Zu zahlen', 'awaitingPayment'],
    ['Abgebrochen', 'cancelled'],
    ['Erwartet die Lieferung', undefined],
    ['Bearbeitung', undefined],
  ])('a wrong state on a page that the browser translated: "%s"', (status, meaning) => {
    const font = (text: string) =>
      `<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${text}</font></font>`;
    const html = p.listPage(
      [
        p.card({
          id: ID,
          status,
          statusHtml: font(status),
          infoHtml: `<div>${font('Datum: 15. September 2026')}</div><div>${font(`Referenznummer: ${ID}`)}</div>`,
        }),
      ],
      { lang: 'de', htmlClass: 'translated-ltr' },
    );
    const reading = p.readingOfPage(html, p.LIST);
    expect([reading.observation.printed.orderId, reading.meaning, p.dayOf(reading.dates.placed)]).toEqual([
      ID,
      meaning,
      '2026-09-15',
    ]);
  });

  it('an end that is days off, from the milliseconds left on a page of 2024 (5937329001)', () => {
    const html = `<!doctype html><html lang="en"><body><table id="buyer-ordertable"><tbody class="order-item-wraper"><tr><td class="order-info"><p class="first-row"><span class="info-body">${ID}</span></p><p class="second-row"><span class="info-body">15:00 Feb. 24 2024</span></p></td></tr><tr class="order-body"><td class="order-status"><span class="f-left">Awaiting delivery</span><p class="left-sendgoods-day" lefttime="5937329001"></p></td></tr></tbody></table></body></html>`;
    const reading = p.readingOfPage(html, p.LEGACY, '2024-02-28T07:15:30Z');
    expect(reading.deadlines.map(({ kind, moment }) => [kind, toIso(moment.earliest)])).toEqual([
      ['protectedUntil', '2024-05-07T00:30:59.000Z'],
    ]);
  });

  it.each([
    ['Order closed', ['cancelled', undefined]],
    ['Canceled by seller', ['cancelled', undefined]],
    ['Canceled by system', ['cancelled', undefined]],
    ['Shipment cancelled', ['shipmentCancelled']],
    ['Shipment cancelled, Order has been cancelled', ['cancelled', undefined]],
    ['Cancellation is expected', ['cancelPending', undefined]],
    ['Payment is expected', ['awaitingPayment', undefined]],
  ] as const)('a Cancel that is not there, on words that guides and forums quote: "%s"', (status, allowed) => {
    const html = p.listPage([p.card({ id: ID, status })]);
    const { meaning } = p.readingOfPage(html, p.LIST);
    expect(allowed.some((each) => each === meaning)).toBe(true);
    if (meaning !== undefined && meaning !== 'shipmentCancelled') return;
    const standing = p.standingSeen(ID, [{ when: '2026-11-23T10:00:00Z', html, url: p.LIST }]);
    expect([
      standing.state,
      keys(standing, '2026-11-23T11:00:00Z').filter((key) => /askToCancel|cancelNow|lookForCancel/.test(key)),
    ]).toEqual(['unknown', []]);
  });

  it('no day and no refund on a Korean card of 2026, with doubled colons and the amount in the middle of its line', () => {
    const id = '1120739318868050';
    const html = p.listPage(
      [
        p.card({
          id,
          status: '완료',
          dateLine: '주문일자:: 2026년 5월 21일',
          idLine: `주문번호:: ${id} `,
          stateLine: '환불 완료 <span>₩9,400</span>',
          totalHtml: p.chars('₩9,400'),
        }),
      ],
      { lang: 'ko' },
    );
    const reading = p.readingOfPage(html, p.LIST);
    expect([
      reading.observation.printed.orderId,
      reading.meaning,
      p.dayOf(reading.dates.placed),
      reading.observation.printed.stateLine,
      reading.total,
    ]).toEqual([id, 'completed', '2026-05-21', '환불 완료 ₩9,400', { minor: 9400, currency: 'KRW' }]);
  });

  it('nothing at all, and no word why, after the whole layout changed', () => {
    const html = `<!doctype html><html lang="en"><body><div id="root"><section class="ol2-row"><b>Processing</b><a href="//www.aliexpress.com/p/order/detail.html?orderId=${ID}">Details</a></section></div></body></html>`;
    expect(p.read(html, p.LIST)).toMatchObject({ printed: [], trouble: 'unreadablePage' });
  });
});
