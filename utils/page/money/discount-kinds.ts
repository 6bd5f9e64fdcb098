/**
 * What a price row takes off, by a closed list: only the kind is ever kept, so that no label of a page reaches the store.
 * Source of the English words: DOM26, MMZ; the rest are the same words translated.
 */
import { normalise } from '@/utils/page/dom/normalise';

const KINDS = {
  coins: /coin|moneda|moeda|pièce|münz|monet|munt|jeton|монет|コイン|코인|金币|金幣|硬币|عملات|מטבע/,
  coupon:
    /coupon|code|voucher|cup[oó]n|cupom|gutschein|buono|kupon|купон|промокод|クーポン|쿠폰|优惠券|優惠券|قسيمة|קופון/,
  balance: /balance|bonus|credit|saldo|solde|guthaben|баланс|бонус|残高|잔액|余额|餘額|رصيد|יתרה/,
  discount:
    /discount|sale|off\b|promo|descuento|desconto|réduction|remise|rabat|sconto|korting|indirim|скидк|знижк|割引|할인|折扣|خصم|הנחה/,
} as const satisfies Record<string, RegExp>;

/** Which kind of discount a label names; `other` where its words are not known. */
export function discountKindOf(label: string): string {
  const words = normalise(label);
  return Object.entries(KINDS).find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}
