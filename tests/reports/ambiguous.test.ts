// @vitest-environment happy-dom
/** Words that a reader of the language can take for two states: never one of them by themselves, and never a cancel. */
import { describe, expect, it } from 'vitest';
import { CANCEL_FAMILY } from '@/utils/domain/options/options';
import { optionsFor } from '@/utils/domain/options/rank-options';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { PAGE_LANGUAGES, wordsFor } from '../pages/other-words';
import * as p from './report-pages';

const ID = '8196987604675426';
const WHEN = '2026-11-23T10:00:00Z';

/**
 * What a native can read twice, by root and form, written down without a look at the product's tables: "to be shipped" and
 * "to be delivered" where a language has one word for both, "pending" payments, returns and refunds, "concluded" orders,
 * cancelling as a noun. `[what it may mean, forms]`.
 */
const TWO_READINGS: Readonly<Record<string, readonly (readonly [string, RegExp])[]>> = {
  he: [['ship or deliver', /^(?:ל|(?:ממתין|ממתינה|מוכן) ל)(?:משלוח|מסירה)$/]],
  ko: [
    ['ship or deliver', /^배송 ?대기( ?중)?$/],
    ['cancelled or done', /^종료/],
  ],
  ja: [
    ['ship or deliver', /^配送待ち$/],
    ['cancelled or done', /^取引終了$/],
  ],
  hu: [
    ['ship or deliver', /szállításra (?:vár|kész)$/i],
    ['cancelled or done', /^lezár/i],
  ],
  th: [['ship or deliver', /^(?:รอการ|รอ|ที่ต้อง|พร้อม)จัดส่ง$/]],
  vi: [['ship or deliver', /chờ (?:giao hàng|vận chuyển)$/i]],
  id: [
    ['ship or deliver', /^menunggu pengiriman$/i],
    ['being processed or processed', /^diproses$/i],
  ],
  ar: [['ship or deliver', /^(?:قيد الشحن|(?:ب|في )انتظار التسليم)$/]],
  tr: [
    ['ship or deliver', /^kargo bekleniyor$/i],
    ['return or refund', /^[iİ]ade işleniyor$/i],
  ],
  de: [
    ['ship or deliver', /^lieferung ausstehend$/i],
    ['disputed or frozen', /^in klärung$/i],
  ],
  ru: [
    ['asked or cancelled', /^отмена заказа$/i],
    ['return or refund', /возврат[а]?(?: обрабатывается)?$/i],
  ],
  uk: [
    ['return or refund', /^повернення обробляється$/i],
    ['unpaid or expired', /^прострочено$/i],
  ],
  pl: [
    ['return or refund', /^(?:przetwarzanie zwrotu|zwrot w trakcie realizacji)$/i],
    ['cancelled or done', /^zamknięte$/i],
  ],
  es: [['unpaid or expired', /^vencido$/i]],
  'pt-BR': [
    ['to pay or paid', /^pagamento pendente$/i],
    ['cancelled or done', /encerrado$/i],
  ],
  pt: [
    ['to pay or paid', /^pagamento pendente$/i],
    ['asked or cancelled', /^cancelamento pedido$/i],
  ],
  fr: [
    ['to pay or paid', /^paiement en attente$/i],
    ['cancelled or done', /^cl[oô]turée?$/i],
  ],
  it: [['to pay or paid', /^pagamento in sospeso$/i]],
  el: [['to pay or paid', /^εκκρεμεί πληρωμή$/i]],
  cs: [['cancelled or done', /^uzavřen/i]],
  sk: [['cancelled or done', /^uzavret/i]],
  bg: [['cancelled or done', /^приключ/i]],
};

/** Each form as somebody may print it. */
const PRINTED: readonly (readonly [string, string])[] = [
  ...['למשלוח', 'ממתין למשלוח', 'ממתינה למשלוח', 'מוכן למשלוח', 'ממתין למסירה'].map((each) => ['he', each] as const),
  ...['배송 대기', '배송 대기 중', '종료됨'].map((each) => ['ko', each] as const),
  ...['配送待ち', '取引終了'].map((each) => ['ja', each] as const),
  ...['Szállításra vár', 'Kiszállításra vár', 'Szállításra kész', 'Lezárva'].map((each) => ['hu', each] as const),
  ...['รอการจัดส่ง', 'รอจัดส่ง', 'ที่ต้องจัดส่ง', 'พร้อมจัดส่ง'].map((each) => ['th', each] as const),
  ...['Chờ giao hàng', 'Đang chờ giao hàng', 'Chờ vận chuyển'].map((each) => ['vi', each] as const),
  ...['Menunggu pengiriman', 'Diproses'].map((each) => ['id', each] as const),
  ...['قيد الشحن', 'بانتظار التسليم', 'في انتظار التسليم'].map((each) => ['ar', each] as const),
  ...['Kargo bekleniyor', 'İade işleniyor'].map((each) => ['tr', each] as const),
  ...['Lieferung ausstehend', 'In Klärung'].map((each) => ['de', each] as const),
  ...['Отмена заказа', 'Обработка возврата', 'Возврат обрабатывается'].map((each) => ['ru', each] as const),
  ...['Повернення обробляється', 'Прострочено'].map((each) => ['uk', each] as const),
  ...['Przetwarzanie zwrotu', 'Zwrot w trakcie realizacji', 'Zamknięte'].map((each) => ['pl', each] as const),
  ...['Pagamento pendente', 'Encerrado', 'Pedido encerrado'].map((each) => ['pt-BR', each] as const),
  ...['Pagamento pendente', 'Cancelamento pedido'].map((each) => ['pt', each] as const),
  ...['Paiement en attente', 'Clôturée'].map((each) => ['fr', each] as const),
  ['es', 'Vencido'],
  ['it', 'Pagamento in sospeso'],
  ['el', 'Εκκρεμεί πληρωμή'],
  ['cs', 'Uzavřeno'],
  ['sk', 'Uzavreté'],
  ['bg', 'Приключена'],
];

const listOf = (status: string, lang: string, tab = 0, buttons: readonly string[] = []): string =>
  p.listPage([p.card({ id: ID, status, buttons, dateLine: '2026-11-20' })], { lang, tab });

describe('a Cancel on a parcel that is on its way, from the words', () => {
  it.each(PRINTED)('%s "%s"', (language, status) => {
    const forms = (TWO_READINGS[language] ?? []).filter(([, form]) => form.test(status));
    expect(forms).toHaveLength(1);
    const standing = p.standingSeen(ID, [{ when: WHEN, html: listOf(status, language), url: p.LIST }]);
    const offered = optionsFor(standing, { at: p.at(WHEN), zone: p.zone('Europe/Berlin') }, DEFAULT_PREFERENCES);
    const cancels = offered.filter(({ key }) => CANCEL_FAMILY.some((each) => each === key));
    expect([standing.state, cancels]).toEqual(['unknown', []]);
  });
});

describe('one state from words that have two, in', () => {
  const STATES = ['awaitingPayment', 'verifyingPayment', 'awaitingShipment', 'cancelPending', 'partlyShipped'] as const;
  const ENDS = ['inTransit', 'disputed', 'frozen', 'refundProcessing', 'cancelled', 'completed', 'archived'] as const;
  it.each(PAGE_LANGUAGES)('%s', (language) => {
    const said = [...STATES, ...ENDS].flatMap((state) =>
      wordsFor(state, language).map((words) => [state, words] as const),
    );
    const twice = said.filter(([, words]) => (TWO_READINGS[language] ?? []).some(([, form]) => form.test(words)));
    expect(twice).toEqual([]);
  });
});

describe('words for two states are settled by what the site shows beside them:', () => {
  it.each([
    ['a tab', listOf('Menunggu pengiriman', 'id', 2), 'awaitingShipment tab'],
    ['another tab', listOf('Menunggu pengiriman', 'id', 3), 'inTransit tab'],
    ['a button to cancel', listOf('Szállításra kész', 'hu', 0, ['Cancel']), 'awaitingShipment translated'],
    ['a button to confirm', listOf('ממתין למסירה', 'he', 0, ['Confirm received']), 'inTransit translated'],
    ['a button to pay', listOf('Pagamento pendente', 'pt-BR', 0, ['Pay now']), 'awaitingPayment translated'],
    ['the tab of unpaid orders', listOf('Paiement en attente', 'fr', 1), 'awaitingPayment tab'],
    ['news of a refund', listOf('Zamknięte', 'pl', 0, ['Refund information']), 'cancelled translated'],
    ['a request to take back', listOf('Отмена заказа', 'ru', 0, ['Resume the order']), 'cancelPending translated'],
    ['two of them that disagree', listOf('Diproses', 'id', 3, ['Cancel']), 'toShipOrShipped translated'],
  ])('%s', (_what, html, expected) => {
    const { meaning, basis } = p.readingOfPage(html, p.LIST);
    expect(`${meaning} ${basis}`).toBe(expected);
  });
});
