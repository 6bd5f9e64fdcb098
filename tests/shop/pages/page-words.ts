/**
 * Labels of the current site, per language. `attested` names the source where one exists; everything else in a row is a
 * stand-in that only has the right shape (a label, a colon, a value), because no public capture shows it.
 */
export interface PageWords {
  readonly language: string;
  readonly attested: string;
  readonly date: string;
  readonly id: string;
  readonly copy: string;
  readonly details: string;
  readonly total: string;
  readonly more: string;
  /** View all, To pay, Processing, Processed, Completed; the tail tab is Deleted orders (MMZ, DOM26). */
  readonly tabs: readonly [string, string, string, string, string, string];
  readonly placed: string;
  readonly paid: string;
  readonly shipped: string;
  readonly completed: string;
  readonly payment: string;
  readonly contact: string;
}

export const TODAY_WORDS = {
  en: {
    language: 'en',
    attested: 'DOM26, UMX, MMZ',
    date: 'Date: ',
    id: 'Ref. Number: ',
    copy: 'Copy',
    details: 'Details',
    total: 'Total:',
    more: 'View orders',
    tabs: ['View all', 'To pay', 'Processing', 'Processed', 'Completed', 'Deleted orders'],
    placed: 'Order placed on:',
    paid: 'Paid on:',
    shipped: 'Shipment completed on:',
    completed: 'Order completed on:',
    payment: 'Payment method:',
    contact: 'Contact information',
  },
  /** The labels of 2022 to May 2026 (MEL, PY26, KAG). */
  enBefore2026: {
    language: 'en',
    attested: 'MEL, PY26, KAG, PTA',
    date: 'Order date: ',
    id: 'Order ID: ',
    copy: 'Copy',
    details: 'Order details',
    total: 'Total:',
    more: 'View orders',
    tabs: ['View all', 'To pay', 'To ship', 'Shipped', 'Processed', 'Deleted orders'],
    placed: 'Order placed on:',
    paid: 'Paid on:',
    shipped: 'Shipment completed on:',
    completed: 'Order completed on:',
    payment: 'Payment method:',
    contact: 'Contact information',
  },
  de: {
    language: 'de',
    attested: 'Bestellnummer, Bestelldatum (level C)',
    date: 'Bestelldatum: ',
    id: 'Bestellnummer: ',
    copy: 'Kopieren',
    details: 'Bestelldetails',
    total: 'Gesamt:',
    more: 'Mehr anzeigen',
    tabs: ['Alle anzeigen', 'Zu bezahlen', 'In Bearbeitung', 'Versendet', 'Abgeschlossen', 'Gelöschte Bestellungen'],
    placed: 'Bestellt am:',
    paid: 'Bezahlt am:',
    shipped: 'Versendet am:',
    completed: 'Abgeschlossen am:',
    payment: 'Zahlungsmethode:',
    contact: 'Kontaktinformationen',
  },
  es: {
    language: 'es',
    attested: 'Fecha de compra, Ver más pedidos (CHL, level C)',
    date: 'Fecha de compra: ',
    id: 'ID del pedido: ',
    copy: 'Copiar',
    details: 'Detalles del pedido',
    total: 'Total:',
    more: 'Ver más pedidos',
    tabs: ['Ver todo', 'Por pagar', 'Procesando', 'Procesado', 'Completado', 'Pedidos eliminados'],
    placed: 'Pedido realizado el:',
    paid: 'Pagado el:',
    shipped: 'Envío completado el:',
    completed: 'Pedido completado el:',
    payment: 'Método de pago:',
    contact: 'Información de contacto',
  },
  /** The double colon of 2026-07-15 (CLG). */
  ko: {
    language: 'ko',
    attested: 'CLG',
    date: '주문일자:: ',
    id: '주문번호:: ',
    copy: '복사',
    details: '주문 상세',
    total: '합계:',
    more: '주문 더 보기',
    tabs: ['전체 보기', '결제 대기', '처리 중', '처리됨', '완료됨', '삭제된 주문'],
    placed: '주문일:',
    paid: '결제일:',
    shipped: '배송 완료일:',
    completed: '주문 완료일:',
    payment: '결제 방법:',
    contact: '연락처 정보',
  },
  he: {
    language: 'he',
    attested: 'none',
    date: 'תאריך: ',
    id: 'מספר הזמנה: ',
    copy: 'העתק',
    details: 'פרטים',
    total: 'סה"כ:',
    more: 'הצג הזמנות',
    tabs: ['הצג הכל', 'לתשלום', 'בטיפול', 'טופלו', 'הושלמו', 'הזמנות שנמחקו'],
    placed: 'הוזמן בתאריך:',
    paid: 'שולם בתאריך:',
    shipped: 'נשלח בתאריך:',
    completed: 'הושלם בתאריך:',
    payment: 'אמצעי תשלום:',
    contact: 'פרטי קשר',
  },
} as const satisfies Record<string, PageWords>;

/** The words of a language; where no labels are known its pages have English ones, and the language all the same. */
export const wordsIn = (language: string): PageWords =>
  Object.values(TODAY_WORDS).find((words) => words.language === language) ?? { ...TODAY_WORDS.en, language };
