/**
 * Walls around free lines: a page's own sentences, labels and headlines may hold what a person is called, where they live or
 * what they pay with, in any language. What has such a shape is not read at all, whatever it says besides.
 */
import { plainDigits } from './element-texts';
import { fold } from './pick';

/** Where the site prints who lives where, and how they are reached (LBO, GYO). */
export const PERSONAL_BLOCKS =
  '[data-pl*="contact"], [data-pl*="address"], [class*="contact"], [class*="address"], [class*="receiver"]';

/** UTF-16 units; sentences of the site are under 160. */
const LONGEST = 300;

/** Days and times of day, which hold as many digits as a telephone number. */
const DAYS_AND_TIMES =
  /\b(?:19|20|25)\d\d[-./]\d{1,2}[-./]\d{1,2}\b|\b\d{1,2}[-./]\d{1,2}[-./](?:19|20|25)?\d\d\b|\b\d{1,2}(?::\d\d){1,2}\b/g;

const PERSONAL = [
  /\d{5}/, // order, card, parcel, postcode, telephone
  /[*•●∙·xX#]{2,}[\s*•●∙·xX#-]*\d{2,}/, // a number masked but for its last digits
  /\d{2,}[\s-]*[*•●∙]{2,}/, // or but for its first
  /\S@\S/,
  /\+\s?\(?\d/, // a telephone number with its country
  /\(\d{2,4}\)\s?\d/, // or with its area
  /\d(?:[\s().-]{0,2}\d){6,}/, // or in groups: seven digits and more with little between them
] as const;

/** True for a text that has the shape of a long or masked number, an e-mail address or a telephone number. */
export function looksPersonal(text: string): boolean {
  const plain = plainDigits(text.normalize('NFKC'));
  if (!/[\d@]/.test(plain)) return false; // no shape is without
  const rest = plain.replace(DAYS_AND_TIMES, ' ; ');
  return PERSONAL.some((shape) => shape.test(rest));
}

/** A free line as it may be read, or `undefined`. */
export function freeLine(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const line = fold(text);
  return line === '' || line.length > LONGEST || looksPersonal(line) ? undefined : line;
}
