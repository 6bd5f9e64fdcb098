/** Turns a printed total into minor units and a currency; what is ambiguous is refused and stays text. */
import { fractionDigits } from '@/utils/domain/order/money';
import type { Money } from '@/utils/domain/order/printed';
import { latinDigits } from '@/utils/page/dom/normalise';

/** Signs that name one currency on AliExpress (facts: US $25.09, R$132,74, €48.88, CLP 13,941, AU$4.99, ₩11,110). */
const SIGNS: readonly (readonly [string, string])[] = [
  ['US $', 'USD'],
  ['US$', 'USD'],
  ['AU$', 'AUD'],
  ['AU $', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['NZ$', 'NZD'],
  ['MX$', 'MXN'],
  ['R$', 'BRL'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₽', 'RUB'],
  ['руб', 'RUB'],
  ['₴', 'UAH'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₫', 'VND'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
  ['ر.س', 'SAR'],
  ['د.إ', 'AED'],
];

const CODES = new Set(Intl.supportedValuesOf('currency'));

/** `$` alone is the US dollar on aliexpress.us only; elsewhere it could be any of a dozen. */
const bareDollar = (host: string): string | undefined => (host.endsWith('.us') ? 'USD' : undefined);

function currencyOf(text: string, host: string): string | undefined {
  const codes = text.match(/\b[A-Z]{3}\b/g)?.filter((code) => CODES.has(code)) ?? [];
  if (codes.length === 1) return codes[0];
  const sign = SIGNS.find(([mark]) => text.includes(mark));
  if (sign) return sign[1];
  return text.includes('$') ? bareDollar(host) : undefined;
}

/** The digits of an amount as an integer of minor units: the last separator is decimal when as many digits follow as the currency has. */
function minorOf(number: string, digits: number): number | undefined {
  const compact = number.replace(/[\s'’]/g, '');
  const tail = /[.,](\d+)$/.exec(compact)?.[1];
  const whole = compact.replace(/[.,]/g, '');
  if (!/^\d{1,15}$/.test(whole)) return undefined;
  if (tail === undefined) return Number(whole) * 10 ** digits;
  if (tail.length === digits) return Number(whole);
  // "1,234" of a currency with cents is a thousand; "1,2345" is nothing we know.
  return tail.length === 3 && /^\d{1,3}([.,]\d{3})+$/.test(compact) ? Number(whole) * 10 ** digits : undefined;
}

/**
 * The amount in a total as printed, on that host.
 * @example parseMoney('R$132,74', 'www.aliexpress.com') // { minor: 13274, currency: 'BRL' }
 */
export function parseMoney(printed: string, host: string): Money | undefined {
  const text = latinDigits(printed).replace(/[\u00a0\u202f]/g, ' ');
  const currency = currencyOf(text, host);
  const numbers = text.match(/\d[\d.,'’ ]*\d|\d/g) ?? [];
  const [number] = numbers;
  if (!currency || number === undefined || numbers.length !== 1) return undefined;
  const minor = minorOf(number, fractionDigits(currency));
  return minor === undefined ? undefined : { minor, currency };
}
