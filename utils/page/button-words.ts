/** Buttons that matter to a decision, by their words. Attested in English unless a comment says otherwise (DOM26, MMZ, RZL). */
import { BUTTONS, type Button } from '../domain/order';
import { normalise } from './normalise';

const BUTTON_WORDS: Readonly<Record<Button, readonly string[]>> = {
  pay: ['Pay now', 'Оплатить сейчас'],
  cancel: [
    'Cancel',
    'Cancel order',
    'Request order cancellation',
    'Cancel the order',
    'Отменить заказ',
    'Cancelar pedido',
    'Annuler la commande',
    'Annulla ordine',
    'Zrušit objednávku',
    '주문 취소',
    '注文をキャンセルする',
  ],
  withdrawRequest: ['Resume the order', 'Возобновление заказа'],
  confirmReceived: ['Confirm received', 'Confirm goods received', 'Confirmar recepción'],
  dispute: ['Returns/refunds', 'Open dispute', 'Return/refund'],
  track: ['Track status', 'Track order'],
  delete: ['Remove', 'Delete'],
  buyAgain: ['Add to cart', 'ReAdd to cart', 'Buy again', 'Add to the basket again'],
  extend: ['Extend time', 'Extend processing time'],
  refundInfo: ['Refund information'],
};

const KNOWN: ReadonlyMap<string, Button> = new Map(
  BUTTONS.flatMap((button) => BUTTON_WORDS[button].map((words) => [normalise(words), button] as const)),
);

/** What the buttons are, each once; words that no table knows say nothing. */
export function buttonsOf(words: readonly string[]): readonly Button[] {
  const known = words.map((text) => KNOWN.get(normalise(text))).filter((button) => button !== undefined);
  return [...new Set(known)];
}
