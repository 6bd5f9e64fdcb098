/**
 * Labels of the dated rows on detail pages: English attested (DOM26, MMZ, LBO, legacy RZL), the rest ours but for what is
 * named. 배송 완료일 is left out: it may be the day of sending as well as that of arrival. A row whose label
 * is not here says nothing.
 */
import { DATE_KINDS, type DateKind } from '@/utils/domain/order/printed';
import { normalise } from '@/utils/page/dom/normalise';
import { once } from '@/utils/page/dom/once';

const DATE_LABELS = {
  placed: [
    // Seen: en DOM26, MMZ, BIR; es two front ends made after the page; ko CLG, before and since July 2026; ru, az MAL.
    ...[
      'Order placed on',
      'Order date',
      'Order time',
      'Date',
      'Pedido efectuado el',
      '주문일자',
      '주문일',
      'Дата заказа',
    ],
    ...['Sifariş tarixi', 'Дата замовлення', 'Fecha de compra', 'Fecha del pedido', 'Pedido realizado em'],
    ...['Pedido feito em', 'Data do pedido', 'Commande passée le', 'Date de commande', 'Bestelldatum', 'Bestellt am'],
    ...['Ordine effettuato il', "Data dell'ordine", 'Bestelling geplaatst op', 'Besteldatum', 'Data zamówienia'],
    ...['Zamówienie złożono dnia', 'Sipariş tarihi', 'Datum objednávky', 'Dátum objednávky', 'Rendelés dátuma'],
    ...['Data comenzii', 'Ημερομηνία παραγγελίας', 'Дата на поръчката', '注文日', '下单时间', '下單時間'],
    ...['تاريخ الطلب', 'תאריך הזמנה', 'วันที่สั่งซื้อ', 'Ngày đặt hàng', 'Tanggal pemesanan'],
  ],
  paid: [
    ...['Paid on', 'Payment date', 'Payment completed on', 'Оплачено', 'Дата оплаты', 'Сплачено', 'Дата оплати'],
    ...[
      'Pagado el',
      'Pago realizado el',
      'Fecha de pago',
      'Pago em',
      'Data do pagamento',
      'Payé le',
      'Date de paiement',
    ],
    ...['Bezahlt am', 'Zahlungsdatum', 'Pagato il', 'Data di pagamento', 'Betaald op', 'Opłacono', 'Data płatności'],
    ...['Ödeme tarihi', 'Zaplaceno dne', 'Datum platby', 'Zaplatené dňa', '결제일', '결제 날짜', '支払い日', '支払日'],
    ...[
      '付款时间',
      '支付时间',
      '付款時間',
      'تاريخ الدفع',
      'תאריך תשלום',
      'שולם בתאריך',
      'วันที่ชำระเงิน',
      'Ngày thanh toán',
    ],
    ...['Dibayar pada', 'Fizetve', 'Plătit la', 'Πληρώθηκε στις', 'Платено на'],
  ],
  shipped: [
    ...[
      'Shipment completed on',
      'Shipping time',
      'Shipped on',
      'Отправлено',
      'Дата отправки',
      'Відправлено',
      'Дата відправлення',
    ],
    ...['Envío completado el', 'Enviado el', 'Fecha de envío', 'Envio concluído em', 'Enviado em', 'Data de envio'],
    ...['Expédié le', "Date d'expédition", 'Versendet am', 'Versanddatum', 'Spedito il', 'Data di spedizione'],
    ...[
      'Verzonden op',
      'Wysłano dnia',
      'Data wysyłki',
      'Gönderim tarihi',
      'Odesláno dne',
      'Datum odeslání',
      'Odoslané dňa',
    ],
    ...['발송일', '発送日', '发货时间', '發貨時間', '出貨時間', 'تاريخ الشحن', 'תאריך משלוח', 'נשלח בתאריך'],
    ...['วันที่จัดส่ง', 'Ngày gửi hàng', 'Dikirim pada', 'Feladva', 'Expediat la', 'Απεστάλη στις', 'Изпратено на'],
  ],
  delivered: ['Delivered on', 'Delivery completed on'],
  completed: [
    ...['Order completed on', 'Completed on', 'Заказ завершён', 'Дата завершения', 'Замовлення завершено'],
    ...['Pedido completado el', 'Completado el', 'Pedido concluído em', 'Concluído em', 'Commande terminée le'],
    ...[
      'Bestellung abgeschlossen am',
      'Abgeschlossen am',
      'Ordine completato il',
      'Bestelling voltooid op',
      'Voltooid op',
    ],
    ...['Zamówienie zakończone', 'Zakończono dnia', 'Sipariş tamamlanma tarihi', 'Dokončeno dne', 'Dokončené dňa'],
    ...['주문 완료일', '注文完了日', '完成时间', '完成時間', 'تاريخ اكتمال الطلب', 'הושלם בתאריך', 'วันที่เสร็จสิ้น'],
    ...['Ngày hoàn thành', 'Selesai pada', 'Teljesítve', 'Finalizat la', 'Ολοκληρώθηκε στις', 'Завършено на'],
  ],
} as const satisfies Readonly<Record<DateKind, readonly string[]>>;

const known = once(
  (): ReadonlyMap<string, DateKind> =>
    new Map(DATE_KINDS.flatMap((kind) => DATE_LABELS[kind].map((label) => [normalise(label), kind] as const))),
);

/** All of them in their compared form. */
export const dateRowLabels = (): readonly string[] => [...known().keys()];

/** Which day a label names, or `undefined`: a row with an unknown label says nothing. */
export const dateKindOf = (label: string): DateKind | undefined => known().get(normalise(label));
