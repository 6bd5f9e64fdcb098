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
    .replace(/[\s.。:：]+$/, '');
}

const ZEROS = [0x660, 0x6f0, 0x966, 0xe50];

/** Digits of other scripts (Arabic-Indic, Persian, Devanagari, Thai; full-width by NFKC) as 0 to 9. */
export function latinDigits(text: string): string {
  return text.normalize('NFKC').replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.find((first) => code >= first && code <= first + 9) ?? code;
    return String(code - zero);
  });
}
