/**
 * Words that a reader of the language can take for two states. By themselves they give neither; `settle-ambiguous.ts` says
 * what beside them settles them. Found by reading all translated phrases of the 27 languages pair by pair, November 2026.
 * "Awaiting shipment" or "awaiting delivery" is the commonest pair and a meaning of its own, `toShipOrShipped`, in
 * `translated-phrases.ts`, because a card asks for it in words of its own.
 */
import type { OrderState } from '@/utils/domain/order/kinds';

export interface AmbiguousPhrase {
  readonly words: string;
  readonly either: readonly [OrderState, OrderState];
}

const both =
  (...either: AmbiguousPhrase['either']) =>
  (...phrases: readonly string[]): readonly AmbiguousPhrase[] =>
    phrases.map((words) => ({ words, either }));

/** "Pending" is said of what is still to be paid and of what was paid and not yet booked. */
const payment = both('awaitingPayment', 'verifyingPayment');
/** The noun says neither who has to agree nor whether somebody has. */
const cancelling = both('cancelPending', 'cancelled');
/** "Concluded": shops say it of an order that was given up, and of one that went well. */
const ended = both('cancelled', 'completed');
/** One word for goods that go back and for money that comes back. */
const back = both('disputed', 'refundProcessing');

export const AMBIGUOUS_PHRASES: Readonly<Record<string, readonly AmbiguousPhrase[]>> = {
  // Quoted by help pages without a word of what it means.
  ru: [...cancelling('Отмена заказа'), ...back('Обработка возврата', 'Возврат обрабатывается')],
  // "Overdue" as well as "past its time".
  uk: [...back('Повернення обробляється'), ...both('awaitingPayment', 'archived')('Прострочено')],
  es: both('awaitingPayment', 'archived')('Vencido'),
  'pt-BR': [...payment('Pagamento pendente'), ...ended('Encerrado', 'Pedido encerrado')],
  // "Cancelamento pedido" is a request, and a hasty "cancelamento do pedido".
  pt: [...payment('Pagamento pendente'), ...cancelling('Cancelamento pedido')],
  fr: [...payment('Paiement en attente'), ...ended('Clôturée')],
  de: both('disputed', 'frozen')('In Klärung'),
  it: payment('Pagamento in sospeso'),
  pl: [...back('Zwrot w trakcie realizacji', 'Przetwarzanie zwrotu'), ...ended('Zamknięte')],
  tr: back('İade işleniyor'),
  cs: ended('Uzavřeno'),
  sk: ended('Uzavreté'),
  hu: ended('Lezárva'),
  el: payment('Εκκρεμεί πληρωμή'),
  bg: ended('Приключена'),
  ja: ended('取引終了'),
  ko: ended('종료됨'),
};
