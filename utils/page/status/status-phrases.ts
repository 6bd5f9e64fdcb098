/**
 * What the site's status words mean where somebody saw them on a page (`source` says who); our own translations are in
 * `translated-phrases.ts`. Matched whole, after `normalise`, across all languages at once.
 *
 * Sources: DOM26, DEV26, DSH, MMZ, KOT (pages of 2026); LBO, MEL, TBX (2023–26); RZL, JOH, BIR, legacy lists (2012–22);
 * DRO and TOP (API wording); WEB (German export); BLA (Spanish card); GF (Russian userscripts); KOR, CLG (Korean);
 * ceskyali, alixblog (help copies).
 */
import type { StatusMeaning } from '@/utils/domain/order/kinds';

export type PhraseTable = { readonly [Meaning in StatusMeaning]?: readonly string[] };

export interface LanguagePhrases {
  readonly source: string;
  readonly attested: PhraseTable;
}

/** Names that markup or exports carry instead of words (TOP, DRO); the same in every language. */
export const STATUS_CODES = {
  PLACE_ORDER_SUCCESS: 'awaitingPayment',
  RISK_CONTROL: 'verifyingPayment',
  WAIT_SELLER_EXAMINE_MONEY: 'verifyingPayment',
  WAIT_SELLER_SEND_GOODS: 'awaitingShipment',
  IN_CANCEL: 'cancelPending',
  SELLER_PART_SEND_GOODS: 'partlyShipped',
  WAIT_BUYER_ACCEPT_GOODS: 'inTransit',
  WAIT_BUYER_CONFIRM_GOODS: 'inTransit',
  IN_ISSUE: 'disputed',
  IN_FROZEN: 'frozen',
  FUND_PROCESSING: 'refundProcessing',
  FINISH: 'completed',
  IN_PRESELL_PROMOTION: 'preSale',
  WAIT_GROUP_SUCCESS: 'groupBuy',
} as const satisfies Readonly<Record<string, StatusMeaning>>;

export const STATUS_PHRASES = {
  en: {
    source: 'DOM26, DEV26, DSH, LBO, MEL, MMZ, TBX, legacy pages, DRO',
    attested: {
      awaitingPayment: ['To pay', 'Awaiting payment', 'This order is awaiting your payment'],
      verifyingPayment: ['Payment being verified', 'Your payment is being verified', 'Payment not yet confirmed'],
      awaitingShipment: [
        'To ship',
        'Ready to ship',
        'Processing',
        'Awaiting shipment',
        'The supplier is processing your order',
      ],
      cancelPending: ['Awaiting cancellation'],
      partlyShipped: ['Partially shipped', 'Partial shipment'],
      inTransit: ['Awaiting delivery', 'Awaiting receipt', 'Shipped', 'The seller has shipped your order'],
      delivered: ['Delivered'],
      pickUp: ['Ready for pick-up', 'Ready for pickup'],
      shipmentCancelled: ['Shipment cancelled', 'Shipment canceled'],
      disputed: ['In dispute', 'Disputes', 'Dispute orders'],
      frozen: ['Frozen', 'Frozen orders'],
      refundProcessing: ['Fund processing', 'Refund processing'],
      cancelled: ['Canceled', 'Cancelled', 'Closed'],
      completed: ['Completed', 'Finished', 'Order completed', 'Confirmation received'],
      archived: ['Expired'],
      paymentProcessing: ['Payment processing'],
      preSale: ['Promotion is on'],
      groupBuy: ['Pending operation success'],
    },
  },
  ru: {
    source: 'GF, help sites',
    attested: {
      awaitingPayment: ['Ожидается оплата', 'Ожидание оплаты'],
      verifyingPayment: ['Проверка платежа', 'Платёж проверяется'],
      awaitingShipment: ['Ожидается отправка', 'Обработка заказа'],
      inTransit: ['Заказ отправлен'],
      disputed: ['Открыт спор'],
      frozen: ['Заказ заморожен'],
      cancelled: ['Заказ отменён', 'Закрыт'],
      completed: ['С отделкой', 'Завершён', 'Получено подтверждение'],
    },
  },
  de: { source: 'WEB', attested: { completed: ['Abgeschlossen'] } },
  es: { source: 'BLA', attested: { inTransit: ['Esperando entrega'] } },
  'pt-BR': {
    source: 'MMZ',
    attested: {
      awaitingPayment: ['a ser pago', 'aguardando pagamento'],
      awaitingShipment: ['processando'],
      inTransit: ['aguardando a entrega', 'enviado'],
      cancelled: ['cancelado', 'compra cancelada', 'pedido cancelado'],
      completed: ['concluído', 'finalizado'],
      archived: ['expirado', 'pagamento expirado'],
    },
  },
  it: {
    source: 'alixblog',
    attested: {
      awaitingPayment: ['In attesa di pagamento'],
      awaitingShipment: ['In attesa di spedizione'],
      inTransit: ['In attesa di consegna'],
    },
  },
  ko: { source: 'CLG, KOR', attested: { awaitingPayment: ['결제 대기'], cancelled: ['취소'] } },
  ja: { source: 'app screenshots', attested: { awaitingShipment: ['発送予定', '処理中'] } },
  cs: {
    source: 'ceskyali',
    attested: { verifyingPayment: ['Platba se ověřuje'], paymentProcessing: ['Zpracování platby'] },
  },
} as const satisfies Readonly<Record<string, LanguagePhrases>>;
