/**
 * Buttons that matter to a decision, by their words: English from DOM26, MMZ, DSH and RZL; `Отменить заказ`, `Оплатить сейчас`,
 * `Confirmar recepción`, `Cancelar pedido` and the other names of cancelling from help copies; `Подтвердить получение товара` and
 * the two of `commande reçue` and `marchandises reçues` from guides for shoppers (2021 to 2026, level D); the rest ours. They explain and
 * never decide a state.
 */
import { BUTTONS, type Button, type ButtonWords } from '@/utils/domain/order/printed';
import { normalise } from '@/utils/page/dom/normalise';
import { once } from '@/utils/page/dom/once';

const BUTTON_WORDS: Readonly<Record<Button, readonly string[]>> = {
  pay: [
    'Pay now',
    'Оплатить сейчас',
    'Оплатить',
    'Сплатити зараз',
    'Pagar ahora',
    'Pagar agora',
    'Payer maintenant',
    'Jetzt bezahlen',
    'Paga ora',
    'Paga adesso',
    'Nu betalen',
    'Zapłać teraz',
    'Şimdi öde',
    'Zaplatit',
    'Zaplatiť',
    'Fizetés',
    'Plătește acum',
    'Πληρωμή τώρα',
    'Плати сега',
    '今すぐ支払う',
    '지금 결제',
    '결제하기',
    '立即付款',
    '去付款',
    'ادفع الآن',
    'שלם עכשיו',
    'ชำระเงินเลย',
    'Thanh toán ngay',
    'Bayar sekarang',
  ],
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
    'Отменить',
    'Скасувати',
    'Скасувати замовлення',
    'Cancelar',
    'Annuler',
    'Stornieren',
    'Bestellung stornieren',
    'Annulla',
    'Annuleren',
    'Bestelling annuleren',
    'Anuluj',
    'Anuluj zamówienie',
    'İptal et',
    'Siparişi iptal et',
    'Zrušit',
    'Zrušiť',
    'Zrušiť objednávku',
    'Rendelés törlése',
    'Anulează comanda',
    'Ακύρωση παραγγελίας',
    'Откажи поръчката',
    '取消订单',
    '取消訂單',
    'إلغاء الطلب',
    'ביטול הזמנה',
    'ยกเลิกคำสั่งซื้อ',
    'Hủy đơn hàng',
    'Batalkan pesanan',
    'Požádat o zrušení objednávky',
    'キャンセル',
    '주문취소',
  ],
  // Seen on a paid order in September 2026 (DOM26).
  editAddress: ['Edit address'],
  withdrawRequest: ['Resume the order', 'Возобновление заказа'],
  confirmReceived: [
    'Confirm received',
    'Confirm goods received',
    'Confirmar recepción',
    'Подтвердить получение',
    'Подтвердить получение товара',
    'Підтвердити отримання',
    'Confirmar recebimento',
    'Confirmer la réception',
    'Confirmer la commande reçue',
    'Confirmer les marchandises reçues',
    'Empfang bestätigen',
    'Erhalt bestätigen',
    'Conferma ricezione',
    'Ontvangst bevestigen',
    'Potwierdź odbiór',
    'Teslimatı onayla',
    'Potvrdit přijetí',
    'Potvrdiť prijatie',
    '受取確認',
    '受け取りを確認',
    '수령 확인',
    '确认收货',
    '確認收貨',
    'تأكيد الاستلام',
    'אשר קבלה',
    'ยืนยันการรับสินค้า',
    'Xác nhận đã nhận hàng',
    'Konfirmasi penerimaan',
  ],
  dispute: ['Returns/refunds', 'Open dispute', 'Return/refund'],
  track: ['Track status', 'Track order'],
  delete: ['Remove', 'Delete'],
  buyAgain: ['Add to cart', 'ReAdd to cart', 'Buy again', 'Add to the basket again'],
  extend: ['Extend time', 'Extend processing time'],
  refundInfo: ['Refund information'],
};

const known = once(
  (): ReadonlyMap<string, Button> =>
    new Map(BUTTONS.flatMap((button) => BUTTON_WORDS[button].map((words) => [normalise(words), button] as const))),
);

/** All of them in their compared form. */
export const buttonLabels = (): readonly string[] => [...known().keys()];

/** The words that the page prints on each button it knows, the first of several. */
export function buttonWordsOf(words: readonly string[]): ButtonWords {
  const named = words.flatMap((text) => {
    const button = known().get(normalise(text));
    return button ? [[button, text] as const] : [];
  });
  return Object.fromEntries(named.toReversed());
}

/** What the buttons are, each once; words that no table knows say nothing. */
export function buttonsOf(words: readonly string[]): readonly Button[] {
  return [...new Set(words.flatMap((text) => known().get(normalise(text)) ?? []))];
}
