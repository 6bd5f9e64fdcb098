/**
 * Statutory withdrawal by country. Only countries with a source are in it: elsewhere many systems have 7 to 14 days, and
 * some have none, so nothing is assumed. General information, not legal advice.
 */
import { type RuleKey, ruleOf } from './rules';
import type { SourceTag } from './sources';

/** ISO 3166 alpha-2 of the 27 members of the European Union. */
export const EU_MEMBERS = [
  'AT',
  'BE',
  'BG',
  'HR',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HU',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
] as const;

const WITHDRAWAL: Readonly<Record<string, RuleKey>> = {
  ...Object.fromEntries(EU_MEMBERS.map((country) => [country, 'withdrawalEu'])),
  GB: 'withdrawalUk',
  BR: 'withdrawalBrazil',
  RU: 'withdrawalRussia',
  TW: 'withdrawalTaiwan',
  TR: 'withdrawalTurkey',
  KR: 'withdrawalKorea',
};

/** By which rule the money is due after a withdrawal; none is sourced for the other countries. */
const REFUND: { readonly [Rule in RuleKey]?: RuleKey } = {
  withdrawalEu: 'lawRefundEu',
  withdrawalUk: 'lawRefundUk',
  withdrawalRussia: 'lawRefundRussia',
};

/** The rule by which money is due once a buyer in that country withdrew, or `undefined` where no number is sourced. */
export function lawRefundRuleOf(country: string | undefined): RuleKey | undefined {
  const withdrawal = withdrawalRuleOf(country);
  return withdrawal && REFUND[withdrawal];
}

/** True where shops must offer a button to withdraw with, since 19 June 2026 (Directive (EU) 2023/2673). */
export const hasWithdrawalButton = (country: string | undefined): boolean =>
  withdrawalRuleOf(country) === 'withdrawalEu';

/** Countries whose right to withdraw has a source, ISO 3166 alpha-2. */
export const COUNTRIES_WITH_RULE: readonly string[] = Object.keys(WITHDRAWAL);

/** The rule by which a buyer in that country may withdraw after receipt, or `undefined` where none is sourced. */
export const withdrawalRuleOf = (country: string | undefined): RuleKey | undefined =>
  country === undefined ? undefined : WITHDRAWAL[country.toUpperCase()];

/** The law by which a buyer in that country may withdraw, or `undefined` where none is sourced. */
export function lawOf(country: string | undefined): SourceTag | undefined {
  const rule = withdrawalRuleOf(country);
  return rule && ruleOf(rule).sources[0];
}
