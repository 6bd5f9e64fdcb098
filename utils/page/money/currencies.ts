/** Which currency a code, a sign or a word beside an amount names. Committed, so that every browser reads an amount alike. */
import { once } from '@/utils/page/dom/once';

/**
 * Codes of money that people pay with. Source: ISO 4217:2015, list one (SIX), read November 2026, without metals, funds and
 * test codes; and the codes that went out of use since 2012, because orders of then are kept in files (list three).
 * Not asked of `Intl`, whose list grows and shrinks with the browser.
 */
const ISO_4217 = `
AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY
COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR
IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR
MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD
SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD
XCG XOF XPF YER ZAR ZMW ZWG
BYR CUC EEK HRK LTL LVL MRO SLL STD VEF ZMK ZWL`;

const codesOf = once((): ReadonlySet<string> => new Set(ISO_4217.trim().split(/\s+/)));

/**
 * Signs and words that name one currency on AliExpress. Seen there: US $, $, €, R$, AU$, CLP, COP $, CHF, ₩ (facts of
 * public readers), грн. beside ₴ and UAH (an importer of saved orders). The rest: CLDR 48, "symbol" and "narrow symbol",
 * and what shops of the country print. Left out on purpose, because two currencies share them: $ ¥ kr Fr. Rs lei Br Bs L ден
 * 元 ریال; of these only what follows here is sure. Written as they stand after `NFKC`.
 */
const SIGNS: Readonly<Record<string, string>> = {
  ...{ 'US $': 'USD', US$: 'USD', AU$: 'AUD', 'AU $': 'AUD', A$: 'AUD', C$: 'CAD', CA$: 'CAD', NZ$: 'NZD', MX$: 'MXN' },
  ...{ R$: 'BRL', HK$: 'HKD', NT$: 'TWD', S$: 'SGD', SG$: 'SGD', RD$: 'DOP', J$: 'JMD', TT$: 'TTD', N$: 'NAD' },
  ...{ '€': 'EUR', евро: 'EUR', '£': 'GBP', '₽': 'RUB', руб: 'RUB', рублей: 'RUB', рубля: 'RUB', 'р.': 'RUB' },
  ...{ '₴': 'UAH', грн: 'UAH', гривень: 'UAH', гривні: 'UAH', '₩': 'KRW', 원: 'KRW', '₪': 'ILS', 'ש"ח': 'ILS' },
  ...{ 'ש״ח': 'ILS', '₺': 'TRY', TL: 'TRY', '₫': 'VND', đ: 'VND', VNĐ: 'VND', zł: 'PLN', Kč: 'CZK', Ft: 'HUF' },
  ...{ лв: 'BGN', 'JP¥': 'JPY', 円: 'JPY', 'CN¥': 'CNY', RMB: 'CNY', '₹': 'INR', '₱': 'PHP', '฿': 'THB', บาท: 'THB' },
  ...{ RM: 'MYR', Rp: 'IDR', '₸': 'KZT', тг: 'KZT', '₾': 'GEL', '₼': 'AZN', '֏': 'AMD', '₮': 'MNT', сум: 'UZS' },
  ...{ сом: 'KGS', '₦': 'NGN', 'GH₵': 'GHS', '₵': 'GHS', KSh: 'KES', TSh: 'TZS', USh: 'UGX', R: 'ZAR', '₡': 'CRC' },
  ...{ '₲': 'PYG', 'S/': 'PEN', 'S/.': 'PEN', 'B/.': 'PAB', '৳': 'BDT', '₭': 'LAK', '៛': 'KHR', дин: 'RSD', kn: 'HRK' },
  ...{ 'ر.س': 'SAR', 'د.إ': 'AED', 'ر.ق': 'QAR', 'د.ك': 'KWD', 'ر.ع': 'OMR', 'د.ب': 'BHD', 'د.أ': 'JOD', 'د.ا': 'JOD' },
  ...{ 'د.م': 'MAD', 'د.ج': 'DZD', 'د.ت': 'TND', 'ج.م': 'EGP', 'ل.ل': 'LBP', 'د.ع': 'IQD', 'ر.ي': 'YER', 'د.ل': 'LYD' },
};

const escaped = (sign: string): string => sign.replace(/[$/.]/g, '\\$&');
/** Longest first: "US $" is no "$", "CA$" no "A$". A sign of letters is no part of a word. */
const anySign = once(() =>
  Object.keys(SIGNS)
    .sort((one, other) => other.length - one.length)
    .map(escaped)
    .join('|'),
);
const sign = once(() => new RegExp(`(?<![\\p{L}\\p{M}])(?:${anySign()})(?![\\p{L}\\p{M}])`, 'gu'));

/** `$` alone is the US dollar on aliexpress.us only; elsewhere it could be any of a dozen. */
const bareDollar = (host: string): string | undefined => (host.endsWith('.us') ? 'USD' : undefined);

/** The one currency named in a text (ISO 4217 code); `undefined` for none, for two, and for a sign that several share. */
export function currencyOf(text: string, host: string): string | undefined {
  const codes = new Set((text.match(/(?<!\p{L})[A-Z]{3}(?!\p{L})/gu) ?? []).filter((code) => codesOf().has(code)));
  if (codes.size > 1) return undefined;
  const [code] = codes;
  if (code !== undefined) return code;
  const named = new Set((text.match(sign()) ?? []).map((found) => SIGNS[found]));
  if (named.size > 1) return undefined;
  const [one] = named;
  return one ?? (/(?<!\p{L})\$/u.test(text) ? bareDollar(host) : undefined);
}

const NUMBER = String.raw`\p{Nd}[\p{Nd}.,٫٬'’ \u00a0\u202f]*`;
const amount = once(() => {
  const name = `(?:${anySign()}|[A-Z]{3}(?!\\p{L})|\\p{Sc})\\.?`;
  return new RegExp(`(?<!\\p{L})(?:${name}\\s*)*${NUMBER}(?:\\s*${name}(?!\\p{L}))*`, 'gu');
});

/** The words of a text without the amounts in them. @example withoutAmounts('환불 완료 ₩9,400') // '환불 완료 ' */
export const withoutAmounts = (text: string): string => text.replace(amount(), ' ');
