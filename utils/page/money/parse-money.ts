/** Turns a printed total into minor units and a currency; what is ambiguous is refused and stays text. */
import { fractionDigits } from '@/utils/domain/order/money';
import type { Money } from '@/utils/domain/order/printed';
import { latinDigits } from '@/utils/page/dom/normalise';
import { currencyOf } from './currencies';

/** Thousands in one spelling: "1,234", "1.234.567", as in India also "1,23,456". */
const THOUSANDS = /^\d{1,3}(?:([.,])(?:\d{2,3}\1)*\d{3})$/;

/** The digits of an amount as an integer of minor units: the last separator is decimal when as many digits follow as the currency has. */
function minorOf(number: string, digits: number): number | undefined {
  const compact = number.replace(/[\s'’]/g, '');
  const tail = /[.,](\d+)$/.exec(compact)?.[1];
  const whole = compact.replace(/[.,]/g, '');
  if (!/^\d{1,15}$/.test(whole)) return undefined;
  if (tail === undefined) return Number(whole) * 10 ** digits;
  // "1,234" of a currency of three decimals is a thousand or one and a bit: only what leaves no doubt is read.
  if (digits === 3 && /^\d{1,3},\d{3}$/.test(compact)) return undefined;
  const head = compact.slice(0, -tail.length - 1);
  const mark = compact.at(-tail.length - 1) ?? '';
  const isHead = /^\d+$/.test(head) || (THOUSANDS.test(head) && !head.includes(mark));
  if (tail.length === digits && isHead) return Number(whole);
  // "1,234" of a currency with cents is a thousand; "1,2345" is nothing we know.
  return THOUSANDS.test(compact) ? Number(whole) * 10 ** digits : undefined;
}

/** Arabic pages have separators of their own (U+066B, U+066C). */
const latinSeparators = (text: string): string => text.replaceAll('\u066b', '.').replaceAll('\u066c', ',');

/**
 * The amount in a total as printed, on that host.
 * @example parseMoney('R$132,74', 'www.aliexpress.com') // { minor: 13274, currency: 'BRL' }
 */
export function parseMoney(printed: string, host: string): Money | undefined {
  const text = latinSeparators(latinDigits(printed)).replace(/[\u00a0\u202f]/g, ' ');
  const currency = currencyOf(text, host);
  const numbers = text.match(/\d[\d.,'’ ]*\d|\d/g) ?? [];
  const [number] = numbers;
  if (!currency || number === undefined || numbers.length !== 1) return undefined;
  const minor = minorOf(number, fractionDigits(currency));
  return minor === undefined ? undefined : { minor, currency };
}
