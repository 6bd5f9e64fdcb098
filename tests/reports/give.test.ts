// @vitest-environment happy-dom
// Cases from public reports. Copy this file and report-pages.ts into tests/reports/ and mend the imports, then
// `npx vitest run tests/reports/give.test.ts`
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchPage } from '@/entrypoints/orders.content/watch';
import { inTurn, run } from '@/entrypoints/background/cycle';
import type { PageRead } from '@/utils/domain/order/page-read';
import { toIso } from '@/utils/domain/time/calendar';
import { exact, UTC } from '@/utils/domain/time/instant';
import { parseOrderId } from '@/utils/domain/order/kinds';
import type { Mark } from '@/utils/domain/order/order';
import { optionsFor } from '@/utils/domain/options/rank-options';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { dueNow } from '@/utils/domain/reminders/due-reminders';
import { reminderWords } from '@/utils/domain/reminders/notification-words';
import { rungsOf } from '@/utils/domain/reminders/planned-reminders';
import messages from '@/public/_locales/en/messages.json';
import { makeWords } from '@/utils/domain/words/words';
import { csvCell } from '@/utils/formats/csv';
import { parseDay } from '@/utils/page/dates/parse-date';
import { parseMoney } from '@/utils/page/money/parse-money';
import * as p from './report-pages';

const ID = '8196987604675426';
const now = (iso: string, name = 'Europe/Berlin') => ({ at: p.at(iso), zone: p.zone(name) });
const keys = (standing: ReturnType<typeof p.standingSeen>, iso: string) =>
  optionsFor(standing, now(iso), DEFAULT_PREFERENCES).map(({ key }) => key);

describe('reading', () => {
  it('01 Spanish list of 2025: labels "Pedido efectuado el", "N° de pedido"', () => {
    const html = p.listPage(
      [p.card({ id: ID, status: 'Esperando entrega', dateLine: 'Pedido efectuado el: 14 ene, 2025', idLine: `N° de pedido: ${ID} ` })],
      { lang: 'es', tabs: ['Ver todo', 'A pagar (0)', 'A enviar (0)', 'Enviado (3)', 'Procesado'] },
    );
    const reading = p.readingOfPage(html, p.LIST);
    expect(reading.observation.printed.orderId).toBe(ID);
    expect([reading.meaning, p.dayOf(reading.dates.placed)]).toEqual(['inTransit', '2025-01-14']);
  });

  it('03 Spanish tab "Por pagar (1)" teaches an unknown status word', () => {
    const html = p.listPage([p.card({ id: ID, status: 'Falta el pago', dateLine: 'Pedido efectuado el: 14 ene, 2025' })], {
      lang: 'es',
      tabs: ['Ver todo', 'Por pagar (1)', 'Por enviar', 'Enviado', 'Procesado'],
      tab: 1,
    });
    const reading = p.readingOfPage(html, p.LIST);
    expect([reading.meaning, reading.basis]).toEqual(['awaitingPayment', 'tab']);
  });

  it('04 Spanish details: the label ends with a no-break space', () => {
    const html = p.detailPage({
      id: ID,
      status: 'Esperando entrega',
      lang: 'es',
      rowsHtml: p.row('Nº de pedido:\u00a0', ID, 'id') + p.row('Pedido efectuado el:\u00a0', '14 ene, 2025', 'date'),
    });
    expect(p.dayOf(p.readingOfPage(html, p.detailUrl(ID)).dates.placed)).toBe('2025-01-14');
  });

  it.each(['Refund completed US $6.40', '환불 완료 ₩9,400'])('07 refunded card has a fourth block (%s): no reminder to fight for what is already refunded', (stateLine) => {
    const detail = p.detailPage({
      id: ID,
      status: 'Awaiting delivery',
      rowsHtml: p.row('Ref. Number:', ID, 'id') + p.row('Order placed on:', 'Oct 1, 2026', 'date') + p.row('Paid on:', ' Oct 1, 2026'),
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
    const planned = rungsOf(standing, DEFAULT_PREFERENCES, now('2026-11-27T10:00:00Z')).filter(({ kind, status }) => kind === 'protectedUntil' && status === 'planned');
    expect(planned.map(({ rung }) => rung)).toEqual([]);
  });

  it('09 French typography: a space, also a no-break one, before the colon', () => {
    for (const line of ['Commande passée le : 12 janv. 2026', 'Commande passée le\u00a0: 12 janv. 2026', 'Date\u202f: 12 janv. 2026']) {
      const html = p.listPage([p.card({ id: ID, status: 'Terminé', dateLine: line })], { lang: 'fr' });
      expect([line, p.dayOf(p.readingOfPage(html, p.LIST).dates.placed)]).toEqual([line, '2026-01-12']);
    }
  });

  it.each([
    ['7. Aug. 2026', '2026-08-07'],
    ['14.11.2025', '2025-11-14'],
    ['3. Mär 2025', '2025-03-03'],
    ['10. Mai 2021', '2021-05-10'],
  ])('10 German forms that an invoice tool met: %s', (text, day) => {
    const read = parseDay(text, { language: 'de', zone: p.zone('Europe/Berlin'), seenAt: p.at('2026-11-23T10:00:00Z'), needsYear: true });
    expect(read && `${read.year}-${String(read.month).padStart(2, '0')}-${String(read.day).padStart(2, '0')}`).toBe(day);
  });

  it('11 order of many items: date and number glued in one line, no link: never a number of 20 digits', () => {
    const info = `Date: Jun 18, 2026Ref. Number: ${ID}Copy`;
    for (const infoHtml of [info, `<div>${info}</div>`, `<div>Date: Jun 18, 2026</div><div>${ID.slice(0, 8)}</div>`]) {
      const { printed } = p.read(p.listPage([p.card({ id: ID, status: 'Processing', items: 9, hasLink: false, infoHtml })]), p.LIST);
      expect(printed.every(({ orderId }) => orderId === ID)).toBe(true);
    }
  });

  it.each([
    ['1 cent is not nothing', 'US $0.01', { minor: 1, currency: 'USD' }],
    ['1 cent is not nothing', '0,01 €', { minor: 1, currency: 'EUR' }],
    ['nothing', 'US $0.00', { minor: 0, currency: 'USD' }],
  ])('12 trial orders: %s (%s)', (_name, text, money) => {
    expect(parseMoney(text, 'www.aliexpress.com')).toEqual(money);
  });

  it.each(['1 234,50 грн.', '1 234,50грн', '₴1,234.50', 'UAH 1,234.50'])('13 hryvnia as %s', (text) => {
    expect(parseMoney(text, 'www.aliexpress.com')).toEqual({ minor: 123450, currency: 'UAH' });
  });

  it.each([
    ['Zu zahlen', 'awaitingPayment'],
    ['Abgebrochen', 'cancelled'],
    ['Erwartet die Lieferung', undefined],
    ['Bearbeitung', undefined],
  ])('16 page translated by the browser, status "%s": right, or said to be unknown', (status, meaning) => {
    const font = (text: string) => `<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${text}</font></font>`;
    const html = p.listPage(
      [p.card({ id: ID, status, statusHtml: font(status), infoHtml: `<div>${font('Datum: 15. September 2026')}</div><div>${font(`Referenznummer: ${ID}`)}</div>` })],
      { lang: 'de', htmlClass: 'translated-ltr' },
    );
    const reading = p.readingOfPage(html, p.LIST);
    expect([reading.observation.printed.orderId, reading.meaning, p.dayOf(reading.dates.placed)]).toEqual([ID, meaning, '2026-09-15']);
  });

  it('17 milliseconds left as in the order data of 2024 (5937329001): an exact end', () => {
    const html = `<!doctype html><html lang="en"><body><table id="buyer-ordertable"><tbody class="order-item-wraper"><tr><td class="order-info"><p class="first-row"><span class="info-body">${ID}</span></p><p class="second-row"><span class="info-body">15:00 Feb. 24 2024</span></p></td></tr><tr class="order-body"><td class="order-status"><span class="f-left">Awaiting delivery</span><p class="left-sendgoods-day" lefttime="5937329001"></p></td></tr></tbody></table></body></html>`;
    const reading = p.readingOfPage(html, p.LEGACY, '2024-02-28T07:15:30Z');
    expect(reading.deadlines.map(({ kind, moment }) => [kind, toIso(moment.earliest)])).toEqual([['protectedUntil', '2024-05-07T00:30:59.000Z']]);
  });

  it.each([
    ['Order closed', ['cancelled', undefined]],
    ['Canceled by seller', ['cancelled', undefined]],
    ['Canceled by system', ['cancelled', undefined]],
    ['Shipment cancelled', [undefined]],
    ['Shipment cancelled, Order has been cancelled', ['cancelled', undefined]],
    ['Cancellation is expected', ['cancelPending', undefined]],
    ['Payment is expected', ['awaitingPayment', undefined]],
  ] as const)('38 words that guides and forums quote, "%s": right, or asked; never a cancel on it', (status, allowed) => {
    const html = p.listPage([p.card({ id: ID, status })]);
    const { meaning } = p.readingOfPage(html, p.LIST);
    expect(allowed as readonly unknown[]).toContain(meaning);
    if (meaning !== undefined) return;
    const standing = p.standingSeen(ID, [{ when: '2026-11-23T10:00:00Z', html, url: p.LIST }]);
    expect([standing.state, keys(standing, '2026-11-23T11:00:00Z').filter((key) => /askToCancel|cancelNow|lookForCancel/.test(key))]).toEqual(['unknown', []]);
  });

  it('42 Korean card of 2026: doubled colons, state line with the amount in a span', () => {
    const id = '1120739318868050';
    const html = p.listPage(
      [p.card({ id, status: '완료', dateLine: '주문일자:: 2026년 5월 21일', idLine: `주문번호:: ${id} `, stateLine: '환불 완료 <span>₩9,400</span>', totalHtml: p.chars('₩9,400') })],
      { lang: 'ko' },
    );
    const reading = p.readingOfPage(html, p.LIST);
    expect([reading.observation.printed.orderId, reading.meaning, p.dayOf(reading.dates.placed), reading.observation.printed.stateLine, reading.total]).toEqual([id, 'completed', '2026-05-21', '환불 완료 ₩9,400', { minor: 9400, currency: 'KRW' }]);
  });

  it('36 the whole layout changed, links to orders are there: said aloud, no silent zero', () => {
    const html = `<!doctype html><html lang="en"><body><div id="root"><section class="ol2-row"><b>Processing</b><a href="//www.aliexpress.com/p/order/detail.html?orderId=${ID}">Details</a></section></div></body></html>`;
    expect(p.read(html, p.LIST)).toMatchObject({ printed: [], trouble: 'unreadablePage' });
  });

  it('19 "View orders" puts cards straight into the list: they are read', async () => {
    vi.useFakeTimers();
    document.body.innerHTML = new DOMParser().parseFromString(p.listPage([p.card({ id: ID, status: 'Processing' })]), 'text/html').body.innerHTML;
    const rests: (ReadonlySet<Element> | undefined)[] = [];
    const stop = watchPage(document, () => new URL(p.LIST), { onMutation: () => undefined, onNewPage: () => undefined, onRest: ({ touched }) => rests.push(touched) });
    rests.length = 0;
    const more = new DOMParser().parseFromString(p.card({ id: '8196987604695426', status: 'To pay' }), 'text/html').body.firstElementChild;
    if (more) document.querySelector('.comet-checkbox-group')?.append(more);
    await vi.advanceTimersByTimeAsync(400);
    stop();
    vi.useRealTimers();
    expect(rests.flatMap((touched) => [...(touched ?? [])])).toEqual([document.querySelectorAll('.order-item')[1]]);
  });
});

describe('stories', () => {
  const processing = p.detailPage({ id: ID, status: 'Processing', rowsHtml: p.row('Ref. Number:', ID, 'id') + p.row('Order placed on:', 'Nov 1, 2026', 'date') + p.row('Paid on:', ' Nov 1, 2026') });

  it('20 paid, then the list says "Closed" (closed by the seller): money is on its way, within 20 business days', () => {
    const closed = p.listPage([p.card({ id: ID, status: 'Closed', dateLine: 'Date: Nov 1, 2026', buttons: ['Add to cart'] })]);
    const standing = p.standingSeen(ID, [
      { when: '2026-11-02T10:00:00Z', html: processing, url: p.detailUrl(ID) },
      { when: '2026-11-20T10:00:00Z', html: closed, url: p.LIST },
    ]);
    expect([standing.state, standing.refund]).toEqual(['cancelled', 'open']);
    const refund = standing.deadlines.find(({ kind }) => kind === 'refundBy');
    expect(refund?.confidence).toBe('estimated');
    expect(keys(standing, '2026-11-20T11:00:00Z')).not.toContain('askToCancel');
  });

  it('22 paid by voucher, the page says "To pay" for two days more: never pay twice', () => {
    const toPay = p.listPage([p.card({ id: ID, status: 'To pay', dateLine: 'Date: Nov 20, 2026', buttons: ['Pay now'] })]);
    const mark: Mark = { kind: 'iPaid', at: exact(p.at('2026-11-20T12:00:00Z')), zone: p.zone('Europe/Berlin'), madeAt: p.at('2026-11-20T12:00:00Z') };
    const seen = (...when: string[]) => p.standingSeen(ID, when.map((each) => ({ when: each, html: toPay, url: p.LIST })), { marks: [mark] });
    const early = seen('2026-11-20T11:00:00Z', '2026-11-22T12:00:00Z');
    expect(early.state).toBe('verifyingPayment');
    expect(keys(early, '2026-11-22T13:00:00Z')).not.toContain('payNow');
    const late = p.standingSeen(
      ID,
      [{ when: '2026-11-20T11:00:00Z', html: toPay, url: p.LIST }, { when: '2026-11-23T13:00:00Z', html: p.listPage([p.card({ id: ID, status: 'To pay', dateLine: 'Date: Nov 20, 2026', buttons: ['Pay now', 'Cancel'] })]), url: p.LIST }],
      { marks: [mark] },
    );
    expect([late.state, late.notices]).toEqual(['awaitingPayment', ['paidButUnpaid']]);
    expect(keys(late, '2026-11-23T14:00:00Z')[0]).toBe('dontPayTwice');
  });

  it('24 a dispute in French can be withdrawn by mistake: keep it, never a cancel', () => {
    const html = p.listPage([p.card({ id: ID, status: 'Litige en cours', dateLine: 'Date : 1 nov. 2026' })], { lang: 'fr' });
    const standing = p.standingSeen(ID, [{ when: '2026-11-20T10:00:00Z', html, url: p.LIST }]);
    expect(standing.state).toBe('disputed');
    expect(keys(standing, '2026-11-20T11:00:00Z')).toContain('keepDispute');
    expect(keys(standing, '2026-11-20T11:00:00Z').filter((key) => /cancel/i.test(key))).toEqual([]);
  });

  it('35 the seller let the time run out in the holidays; the next look says "Canceled"', () => {
    const canceled = p.detailPage({ id: ID, status: 'Canceled', reminder: 'Your order has been cancelled successfully.', rowsHtml: p.row('Ref. Number:', ID, 'id') + p.row('Order placed on:', 'Nov 1, 2026', 'date') });
    const standing = p.standingSeen(ID, [
      { when: '2026-11-02T10:00:00Z', html: processing, url: p.detailUrl(ID) },
      { when: '2026-11-16T10:00:00Z', html: canceled, url: p.detailUrl(ID) },
    ]);
    const refund = standing.deadlines.find(({ kind }) => kind === 'refundBy');
    expect([standing.refund, refund && 'moment' in refund && refund.moment.latest > p.at('2026-12-10T00:00:00Z')]).toEqual(['open', true]);
  });
});

describe('the worker', () => {
  const clockAt = (iso: string) => vi.setSystemTime(p.at(iso));
  const settled = () => inTurn(async () => undefined).then(() => inTurn(async () => undefined));
  const order = parseOrderId(ID);
  const toPay = (renderedAt: string): PageRead => ({
    kind: 'pageRead',
    zone: UTC,
    sightings: order
      ? [{ renderedAt: p.at(renderedAt), printed: { orderId: order, page: 'list', design: 'today', language: 'en', host: 'www.aliexpress.com', status: 'To pay', dates: { placed: 'Nov 22, 2026' }, sentences: [], buttons: [], discounts: [], items: [{ title: 'Lamp' }] } }]
      : [],
    health: { page: 'list', design: 'today', at: p.at(renderedAt), orders: 1, missing: [], drift: {}, unknownWords: [] },
  });
  const shown: string[] = [];

  beforeEach(() => {
    fakeBrowser.reset();
    shown.length = 0;
    vi.useFakeTimers({ toFake: ['Date'] });
    clockAt('2026-11-22T10:00:00Z');
    vi.spyOn(console, 'warn').mockReturnValue();
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'x', version: '0.1.0' });
    vi.spyOn(fakeBrowser.action, 'setIcon').mockResolvedValue();
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key: string) => key);
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
    vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(async (id: unknown) => {
      shown.push(String(id));
      return String(id);
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('25 every wake of the worker arms the alarm anew: it must not', async () => {
    await run(toPay('2026-11-22T10:00:00Z'));
    const armed = (await fakeBrowser.alarms.get('wake'))?.scheduledTime;
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    for (let hour = 11; hour < 20; hour += 1) {
      clockAt(`2026-11-22T${hour}:00:00Z`);
      await run({ kind: 'woke' });
    }
    expect(armed).toBeGreaterThan(0);
    expect([(await fakeBrowser.alarms.get('wake'))?.scheduledTime, create.mock.calls.length]).toEqual([armed, 0]);
  });

  it('27 ended between showing and noting: shown again under the same id, then never more', async () => {
    await run(toPay('2026-11-22T10:00:00Z'));
    const ended = new Error('worker was ended');
    // With and without buttons: nothing reaches the screen, but the store already says "is being shown".
    vi.mocked(fakeBrowser.notifications.create).mockRejectedValueOnce(ended).mockRejectedValueOnce(ended).mockRejectedValueOnce(ended).mockRejectedValueOnce(ended);
    clockAt('2026-12-07T10:00:00Z'); // 5 days before the end by the classic rule
    const ofPayBy = () => shown.filter((id) => id.includes('/payBy/'));
    await run({ kind: 'woke' });
    await settled();
    expect(ofPayBy()).toEqual([]);
    for (const minute of ['01', '02', '03']) {
      clockAt(`2026-12-07T10:${minute}:00Z`);
      await run({ kind: 'woke' });
      await settled();
    }
    expect(ofPayBy()).toEqual([`r/${ID}/payBy/5d`]);
  });

  it('29 slept from before the first reminder until after the end: one note, the one that is still true', async () => {
    await run(toPay('2026-11-22T10:00:00Z'));
    clockAt('2026-12-20T10:00:00Z');
    await run({ kind: 'woke' });
    await settled();
    expect(shown.filter((id) => id.includes('/payBy/'))).toEqual([`r/${ID}/payBy/after`]);
  });

  it('31 an update clears the alarms: they are armed again', async () => {
    await run(toPay('2026-11-22T10:00:00Z'));
    await fakeBrowser.alarms.clear('wake');
    await run({ kind: 'woke' }); // what onInstalled asks for
    expect((await fakeBrowser.alarms.get('wake'))?.scheduledTime).toBeGreaterThan(0);
  });
});

describe('words', () => {
  it('39 a reminder that comes hours late says how long is left now, not how long it was planned before', () => {
    const html = p.detailPage({ id: ID, status: 'To pay', clock: '2 days 00:00:00', rowsHtml: p.row('Ref. Number:', ID, 'id') + p.row('Order placed on:', 'Nov 23, 2026', 'date') });
    const standing = p.standingSeen(ID, [{ when: '2026-11-23T10:00:00Z', html, url: p.detailUrl(ID) }]); // ends on the 25th, 10:00Z
    const late = now('2026-11-25T04:30:00Z'); // the 24h reminder was due a day before; 5 h 30 min are left
    const { give } = dueNow(standing, DEFAULT_PREFERENCES, late);
    const [rung] = give;
    const words = rung && reminderWords({ standing, record: { ...rung, status: 'due' } }, DEFAULT_PREFERENCES, late);
    const { say } = makeWords({ language: 'en', messages: Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message])), zone: late.zone, now: late.at });
    const said = words ? `${say(words.title)} ${say(words.message)}` : '';
    expect(said).toMatch(/\b5 hours\b/);
    expect(said).not.toMatch(/24 hours|1 day\b/);
  });
});

describe('files', () => {
  it('33 a 16-digit order number in a table survives a spreadsheet (which keeps 15 digits of a number)', () => {
    // Bare digits are read as a number: 8196987604675426 becomes 8.19699E+15 and, once saved, 8196987604675420.
    expect(/^\d{16,}$/.test(csvCell(ID))).toBe(false);
  });
});
