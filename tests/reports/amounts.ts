/**
 * Amounts as pages and shops print them, with what each is, by hand: for every currency that the site offers its prices in.
 * Those that public material shows on an order page come first, with who saw it; the rest are written as shops of the
 * country write (CLDR 48). One line is one amount.
 */

export interface PrintedAmount {
  readonly printed: string;
  /** As it is kept, where white space or marks of direction were folded. */
  readonly kept?: string;
  /** In minor units; absent where two currencies share the sign, so that the words are kept and nothing is counted. */
  readonly is?: { readonly minor: number; readonly currency: string };
  readonly source: string;
}

/** @example of('BRL', 13274, 'R$132,74', 'LBO') */
const of = (
  currency: string,
  minor: number,
  printed: string,
  source = 'CLDR 48',
  kept: string = printed,
): PrintedAmount => ({ printed, kept, is: { minor, currency }, source });

const shared = (printed: string, source = 'CLDR 48'): PrintedAmount => ({ printed, source });

/** On the pages of aliexpress.com. */
export const AMOUNTS: readonly PrintedAmount[] = [
  of('USD', 2509, 'US $25.09', 'public readers'),
  of('EUR', 4888, '€48.88', 'TBX, real'),
  of('EUR', 879, '8,79 €', 'public readers'),
  of('EUR', 879, '8,79\u00a0€', 'public readers', '8,79 €'),
  of('BRL', 13274, 'R$132,74', 'public readers'),
  of('CLP', 13941, 'CLP 13,941', 'public readers'),
  of('AUD', 499, 'AU$4.99', 'public readers'),
  of('CHF', 123450, 'CHF 1’234.50', 'WEB'),
  of('COP', 0, 'COP $0.00', 'ci 5770508111'),
  of('KRW', 11110, '₩11,110', 'public readers'),
  of('UAH', 123450, '1 234,50 грн.', 'ci 51947367526'),
  of('UAH', 123450, '1\u00a0234,50грн', 'ci 51947367526', '1 234,50грн'),
  of('UAH', 123450, '₴1,234.50', 'ci 51947367526'),
  of('UAH', 123450, 'UAH 1,234.50', 'ci 51947367526'),
  shared('$93.62', 'public readers'),
  of('GBP', 1240, '£12.40'),
  of('RUB', 123450, '1 234,50 руб.'),
  of('RUB', 123450, '1\u202f234,50\u00a0₽', 'CLDR 48', '1 234,50 ₽'),
  of('CAD', 1240, 'C$12.40'),
  of('NZD', 1240, 'NZ$12.40'),
  of('MXN', 123450, 'MX$1,234.50'),
  of('SGD', 1240, 'S$12.40'),
  of('HKD', 1240, 'HK$12.40'),
  of('TWD', 123400, 'NT$1,234'),
  of('DOP', 123450, 'RD$1,234.50'),
  of('PEN', 1230, 'S/ 12.30'),
  of('CRC', 123450, '₡1 234,50'),
  of('PYG', 123456, '₲ 123.456'),
  of('UYU', 123450, 'UYU 1.234,50'),
  of('ARS', 123450, 'ARS 1.234,50'),
  of('PLN', 123456, '1.234,56 zł'),
  of('CZK', 123456, '1 234,56 Kč'),
  of('HUF', 1234500, '12 345 Ft'),
  of('RON', 1240, '12,40 RON'),
  of('BGN', 1240, '12,40 лв.'),
  of('SEK', 12345, 'SEK 123,45'),
  of('NOK', 12345, 'NOK 123,45'),
  of('DKK', 12345, 'DKK 123,45'),
  shared('123,45 kr'),
  of('TRY', 123450, '1.234,50 TL'),
  of('TRY', 123450, '₺1.234,50'),
  of('ILS', 1230, '12.30\u00a0\u200f₪', 'CLDR 48', '12.30 ₪'),
  of('SAR', 123450, 'ر.س.\u200f ١٬٢٣٤٫٥٠', 'CLDR 48', 'ر.س. ١٬٢٣٤٫٥٠'),
  of('AED', 1240, '١٢٫٤٠ د.إ.'),
  of('AED', 1240, 'AED 12.40'),
  of('QAR', 1240, 'QAR 12.40'),
  of('KWD', 1250, 'KWD 1.250'),
  shared('KWD 1,250'),
  of('OMR', 1234500, '1,234.500 ر.ع'),
  of('BHD', 1250, 'BHD 1.250'),
  of('EGP', 123450, 'EGP 1,234.50'),
  of('MAD', 12345, '123,45 MAD'),
  of('JPY', 1234, 'JP¥1,234'),
  of('JPY', 1234, '1,234円'),
  of('CNY', 1240, 'CN¥12.40'),
  shared('¥1,234'),
  of('THB', 123450, '฿1,234.50'),
  of('VND', 123456, '123.456 ₫'),
  of('IDR', 1234500, 'Rp12.345,00'),
  of('MYR', 1230, 'RM12.30'),
  of('PHP', 123450, '₱1,234.50'),
  of('INR', 12345600, '₹1,23,456.00'),
  of('PKR', 123450, 'PKR 1,234.50'),
  of('KZT', 1234567, '12 345,67 ₸'),
  of('UZS', 12345600, '123 456 сум'),
  of('GEL', 1240, '₾12.40'),
  of('ZAR', 12345, 'R 123.45'),
  of('NGN', 123450, '₦1,234.50'),
  of('KES', 123450, 'KSh 1,234.50'),
];

/** On aliexpress.us a dollar is one dollar alone. */
export const US_AMOUNTS: readonly PrintedAmount[] = [
  of('USD', 9362, '$93.62', 'public readers'),
  of('USD', 123456, '$1,234.56', 'public readers'),
];
