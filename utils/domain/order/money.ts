/** How many digits of an amount are minor units, for every reader and writer of amounts. */

/**
 * Currencies whose minor unit is not a hundredth, with its digits.
 * Source: ISO 4217:2015, list one (SIX, "Currency, fund and precious metal codes"), column "Minor unit"; read November 2026.
 * Not asked of `Intl`: its digits are those of daily use (HUF, IDR, COP, PKR and IQD have none there) and change with the
 * browser, so that one page would be another amount after an update.
 */
const MINOR_DIGITS: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
  CLF: 4,
  UYW: 4,
};

/** Digits of the minor unit of a currency (ISO 4217 code). @example fractionDigits('USD') // 2 */
export const fractionDigits = (currency: string): number =>
  Object.hasOwn(MINOR_DIGITS, currency) ? (MINOR_DIGITS[currency] ?? 2) : 2;
