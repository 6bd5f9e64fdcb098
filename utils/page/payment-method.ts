/** The class of a payment method by its brand names; digits, holders and everything else of the line are left on the page. */
import type { PaymentMethod } from '../domain/order';

const BRANDS: readonly (readonly [PaymentMethod, RegExp])[] = [
  ['paypal', /paypal/i],
  [
    'card',
    /visa|master\s?card|maestro|amex|american express|discover|diners|jcb|union\s?pay|\bmir\b|мир|\bcard\b|карт/i,
  ],
  ['boleto', /boleto/i],
  ['pix', /\bpix\b/i],
  ['oxxo', /oxxo/i],
  ['konbini', /konbini|コンビニ|convenience store/i],
  ['westernUnion', /western union/i],
  ['cashOnDelivery', /cash on delivery|\bcod\b/i],
  ['instalments', /klarna|afterpay|clearpay|affirm/i],
  [
    'wallet',
    /google\s?pay|apple\s?pay|alipay|qiwi|webmoney|yoomoney|mercado\s?pago|kakao|naver|toss|blik|bizum|ideal|giropay|sofort/i,
  ],
  ['bankTransfer', /bank transfer|wire|t\/t|multibanco|przelew|sepa/i],
  ['balance', /balance|bonus|coins/i],
];

/** `other` for a line that names no brand we know. */
export const paymentMethodOf = (line: string): PaymentMethod =>
  BRANDS.find(([, names]) => names.test(line))?.[0] ?? 'other';
