/** Tells the class of a payment method. The text, which may hold card digits, never leaves the page. */
import type { PaymentMethod } from '@/utils/domain/order/printed';

/** Brand names are the same in every language. The first match counts, so what may pay for a brand comes before it. */
const BRANDS = [
  ['instalments', /klarna|clearpay|afterpay|instal+ment|scalapay|alma\b/i],
  ['paypal', /paypal/i],
  ['boleto', /boleto/i],
  ['pix', /\bpix\b/i],
  ['oxxo', /oxxo/i],
  ['konbini', /konbini|convenience|コンビニ|seven.?eleven|lawson|familymart/i],
  ['westernUnion', /western\s*union/i],
  ['cashOnDelivery', /cash on delivery|\bcod\b/i],
  ['bankApp', /przelewy|ideal\b|sofort|giropay|bancontact|blik/i],
  ['bankTransfer', /bank transfer|wire transfer|\bt\/t\b|multibanco/i],
  ['cardApp', /google\s*pay|apple\s*pay/i],
  ['wallet', /alipay|qiwi|webmoney|yoomoney|mercado\s*pago|kakao|naver|toss|payco|wallet/i],
  ['balance', /\bbonus\b|balance|gift card/i],
  ['card', /visa|master\s*card|maestro|mir\b|мир|american express|amex|diners|discover|jcb|troy|elo\b|\bcard\b/i],
] as const satisfies readonly (readonly [PaymentMethod, RegExp])[];

/** The class of a printed method; `other` for words it does not know, `undefined` for none. */
export function paymentMethodOf(text: string | undefined): PaymentMethod | undefined {
  if (text === undefined) return undefined;
  return BRANDS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
}
