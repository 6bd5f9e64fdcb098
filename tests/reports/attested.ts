/**
 * What AliExpress's own pages print, as public material shows it, with who saw it and how sure that is. Written down from
 * there and kept apart from the tables that the product reads with: the tests of languages take what they expect from here
 * where it has a word. One line is one word; adding one needs nothing else.
 *
 * Levels: A seen or captured on the page · B used by a reader that its author ran · C a word list never shown to match ·
 * D help page, blog, forum. "ci" is a file of a public source index, which names no repository.
 */
import type { OrderState, StatusMeaning } from '@/utils/domain/order/kinds';
import type { DateKind, Tab } from '@/utils/domain/order/printed';

export type Level = 'A' | 'B' | 'C' | 'D';
interface Attested {
  readonly language: string;
  readonly words: string;
  readonly source: string;
  readonly level: Level;
}
export interface AttestedStatus extends Attested {
  readonly means: StatusMeaning;
}

const from =
  (source: string, level: Level) =>
  (language: string, means: StatusMeaning, ...words: readonly string[]): readonly AttestedStatus[] =>
    words.map((each) => ({ language, means, words: each, source, level }));

export const STATUSES: readonly AttestedStatus[] = [
  from('LBO 2023, MEL 2025: card', 'A')('en', 'awaitingShipment', 'To ship'),
  from('DOM26 2026-09-04: card and details', 'A')('en', 'awaitingShipment', 'Processing'),
  from('KOT 2026: card', 'B')('en', 'awaitingShipment', 'Ready to ship'),
  from('LBO, MEL, MMZ, DSH: card', 'A')('en', 'inTransit', 'Awaiting delivery'),
  from('MMZ, TBX, MEL, DOM26: card', 'A')('en', 'completed', 'Completed'),
  from('DOM26 2026-09: details, then card', 'A')('en', 'cancelled', 'Canceled'),
  from('TBX 2026-06, MMZ: card of 2019', 'A')('en', 'archived', 'Expired'),
  from('DSH 2026-09: card', 'B')('en', 'awaitingPayment', 'To pay'),
  from('mysku.club: legacy list', 'D')('en', 'awaitingPayment', 'Awaiting Payment'),
  from('mysku.club: legacy details', 'D')('en', 'awaitingPayment', 'This order is awaiting your payment'),
  from(
    'mysku.club: legacy list and details',
    'D',
  )(...(['en', 'verifyingPayment', 'Payment being verified', 'Your payment is being verified'] as const)),
  from('mysku.club: legacy list', 'D')('en', 'awaitingShipment', 'Awaiting shipment'),
  from('mysku.club: legacy details', 'D')('en', 'awaitingShipment', 'The supplier is processing your order'),
  from('BIR 2014: saved page, row of an item', 'A')('en', 'inTransit', 'Awaiting Receipt'),
  from('RZL 2020, JOH 2021: screenshots', 'A')('en', 'completed', 'Finished'),
  from('RZL 2020: screenshot', 'A')('en', 'completed', 'Confirmation Received'),
  from('DRO 2016-21: words of the buyer beside API names', 'B')('en', 'cancelPending', 'Awaiting Cancellation'),
  from('DRO', 'B')('en', 'partlyShipped', 'Partial Shipment'),
  from('DRO', 'B')('en', 'completed', 'Order Completed'),
  from('DRO', 'B')('en', 'disputed', 'Dispute Orders'),
  from('DRO', 'B')('en', 'frozen', 'Frozen Orders'),
  from('DRO', 'B')('en', 'verifyingPayment', 'Payment not yet confirmed'),
  from('DRO', 'B')('en', 'preSale', 'Promotion is on'),
  from('DRO', 'B')('en', 'groupBuy', 'Pending operation success'),
  from('DRO', 'B')('en', 'refundProcessing', 'Fund Processing'),
  from('freightcourse.com, skip lists of readers', 'D')('en', 'cancelled', 'Closed'),
  from(
    'onicom.sk, freightcourse.com, mstore36.ru 2020',
    'D',
  )(...(['en', 'shipmentCancelled', 'Shipment cancelled', 'Shipment canceled'] as const)),
  from('WEB 2025-11: export of a German account, 190 orders', 'A')('de', 'completed', 'Abgeschlossen'),
  from('BLA: whole card; ci 18458171882', 'A')('es', 'inTransit', 'Esperando entrega'),
  from('ci 5770508111: card of 2019, Colombia', 'B')('es', 'cancelled', 'Cerrado'),
  from('MMZ table', 'C')('pt-BR', 'awaitingPayment', 'a ser pago', 'aguardando pagamento'),
  from('MMZ table', 'C')('pt-BR', 'awaitingShipment', 'processando'),
  from('MMZ table', 'C')('pt-BR', 'inTransit', 'aguardando a entrega', 'enviado'),
  from('MMZ: card', 'A')('pt-BR', 'completed', 'concluído '),
  from('MMZ table', 'C')('pt-BR', 'completed', 'finalizado'),
  from('MMZ table', 'C')('pt-BR', 'cancelled', 'cancelado', 'compra cancelada', 'pedido cancelado'),
  from('MMZ table', 'C')('pt-BR', 'archived', 'expirado', 'pagamento expirado'),
  from('GF 2022-24: .com in Russian, a mistranslated "Finished"', 'B')('ru', 'completed', 'С отделкой'),
  from('aliexpress.ru and help sites', 'D')('ru', 'awaitingPayment', 'Ожидание оплаты', 'Ожидается оплата'),
  from('help sites', 'D')('ru', 'verifyingPayment', 'Проверка платежа', 'Платёж проверяется'),
  from('help sites', 'D')('ru', 'awaitingShipment', 'Обработка заказа', 'Ожидается отправка'),
  from('help sites', 'D')('ru', 'inTransit', 'Заказ отправлен'),
  from('help sites', 'D')('ru', 'cancelled', 'Заказ отменён', 'Закрыт'),
  from('help sites', 'D')('ru', 'frozen', 'Заказ заморожен'),
  from('help sites', 'D')('ru', 'disputed', 'Открыт спор'),
  from('help sites', 'D')('ru', 'completed', 'Завершён', 'Получено подтверждение'),
  from('chinaparcel.net/fr/posts/114: list and details', 'D')('fr', 'disputed', 'Litige en cours'),
  from('alixblog', 'D')('it', 'awaitingPayment', 'In attesa di pagamento'),
  from('alixblog', 'D')('it', 'awaitingShipment', 'In attesa di spedizione'),
  from('alixblog', 'D')('it', 'inTransit', 'In attesa di consegna'),
  from('alixblog', 'D')('it', 'cancelled', 'Ordini cancellati'),
  from('alixblog', 'D')('it', 'disputed', 'Ordini contestati'),
  from('app of 2024: tab', 'D')('ko', 'awaitingPayment', '결제 대기'),
  from('CLG, KOR', 'A')('ko', 'cancelled', '취소'),
  from('screenshots of the app', 'D')('ja', 'awaitingShipment', '発送予定', '処理中'),
  from('ceskyali.cz', 'D')('cs', 'verifyingPayment', 'Platba se ověřuje'),
  from('ceskyali.cz', 'D')('cs', 'paymentProcessing', 'Zpracování platby'),
].flat();

/** The tab bar, in its order: all, unpaid, to ship, shipped, ended; some end with a sixth for deleted orders. */
export const TAB_BARS: readonly (Omit<Attested, 'words'> & { readonly tabs: readonly string[] })[] = [
  { language: 'en', source: 'MEL 2025', level: 'A', tabs: ['View all', 'To pay', 'To ship', 'Shipped', 'Completed'] },
  {
    ...{ language: 'en', source: 'MMZ, DOM26 2026-09', level: 'A' },
    tabs: ['View all', 'To pay (2)', 'Processing (1)', 'Processed (3)', 'Completed', 'Deleted orders'],
  },
  {
    ...{ language: 'es', source: 'ci 18458171882, 2025', level: 'B' },
    tabs: ['Ver todo', 'A pagar (0)', 'A enviar (0)', 'Enviado (3)', 'Procesado'],
  },
  {
    ...{ language: 'es', source: 'ci 5770508111, Colombia', level: 'B' },
    tabs: ['Ver todo', 'Por pagar', 'Por enviar', 'Enviado', 'Procesado', 'Productos Eliminados'],
  },
];
export const TAB_ORDER: readonly Tab[] = ['all', 'unpaid', 'processing', 'shipped', 'completed', 'deleted'];

/** The line of a card that holds the day of ordering, and the day it names. */
export const DATE_LINES: readonly (Attested & { readonly day: string })[] = [
  { language: 'en', words: 'Order date: Jan 24, 2025', day: '2025-01-24', source: 'MEL, TBX', level: 'A' },
  { language: 'en', words: 'Date: Sep 4, 2026', day: '2026-09-04', source: 'DOM26, UMX', level: 'A' },
  { language: 'de', words: '3. Aug 2025', day: '2025-08-03', source: 'WEB', level: 'A' },
  { language: 'de', words: '10. Dez 2024', day: '2024-12-10', source: 'WEB', level: 'A' },
  { language: 'de', words: '10. Mai 2021', day: '2021-05-10', source: 'WEB', level: 'A' },
  {
    language: 'es',
    words: 'Pedido efectuado el: 14 ene, 2025',
    day: '2025-01-14',
    source: 'ci 18458171882',
    level: 'B',
  },
  {
    language: 'es',
    words: 'Pedido efectuado el: 10 jul, 2019',
    day: '2019-07-10',
    source: 'ci 5770508111',
    level: 'B',
  },
  { language: 'pt-BR', words: '24 nov, 2023', day: '2023-11-24', source: 'MMZ', level: 'B' },
  { language: 'fr', words: '12 janv. 2026', day: '2026-01-12', source: 'facts 8.3', level: 'B' },
  { language: 'pl', words: '12 lis 2025', day: '2025-11-12', source: 'ci 58517092439', level: 'B' },
  { language: 'ko', words: '주문일자:: 2026년 5월 21일', day: '2026-05-21', source: 'ci 55291189796', level: 'B' },
];

/** Labels of dated rows on details pages. */
export const DATE_LABELS: readonly (Attested & { readonly day: DateKind })[] = [
  { language: 'en', words: 'Order placed on', day: 'placed', source: 'DOM26, MMZ', level: 'A' },
  { language: 'en', words: 'Paid on', day: 'paid', source: 'DOM26, MMZ', level: 'A' },
  { language: 'en', words: 'Shipment completed on', day: 'shipped', source: 'DOM26, MMZ', level: 'A' },
  { language: 'en', words: 'Order completed on', day: 'completed', source: 'DOM26, MMZ', level: 'A' },
  { language: 'en', words: 'Order Date', day: 'placed', source: 'BIR, RZL: legacy', level: 'A' },
  { language: 'en', words: 'Payment Date', day: 'paid', source: 'BIR, RZL: legacy', level: 'A' },
  { language: 'en', words: 'Shipping Time', day: 'shipped', source: 'BIR, RZL: legacy', level: 'A' },
  { language: 'es', words: 'Pedido efectuado el:\u00a0', day: 'placed', source: 'ci 31860297956', level: 'B' },
  { language: 'ko', words: '주문일자::', day: 'placed', source: 'CLG', level: 'A' },
  { language: 'ru', words: 'Дата заказа', day: 'placed', source: 'MAL 2026-07', level: 'B' },
  { language: 'az', words: 'Sifariş tarixi', day: 'placed', source: 'MAL', level: 'B' },
];

/** Words of a state in a language, the surest first. */
export const attestedWords = (state: OrderState, language: string): readonly AttestedStatus[] =>
  STATUSES.filter((each) => each.means === state && each.language === language).toSorted((one, other) =>
    one.level.localeCompare(other.level),
  );
