import { COLONS } from './colons';
import { plainDigits } from './element-texts';

const TRAILING = new RegExp(`[\\s.。${COLONS}]+$`);

/**
 * The same words in one spelling: compatibility form, small letters, folded spaces, no direction marks, soft hyphens or
 * trailing dots. Status phrases and month words are compared only in this form.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(TRAILING, '');
}

/** Digits of other scripts as 0 to 9, compatibility forms folded first. */
export const latinDigits = (text: string): string => plainDigits(text.normalize('NFKC'));
