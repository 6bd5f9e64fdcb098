/** Values that are safe to send: names, stores and quotes as one short line of plain text. */

/** Directions, joiners and other marks that are not seen but travel with copied text. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Variation_Selector}\ufffd]/gu;
const EMOJI = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]|\u20e3/gu;
const SPACES = /[\s\u00a0\u202f]+/gu;
/** Addresses on the web, of mail and of chat names; messages stay inside the chat of the order. */
const CONTACTS =
  /\b(?:https?|ftp|mailto|tel):\S*|\bwww\.\S+|\S*[@＠﹫]\S*|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|net|org|ru|cn|me|io|co|info|biz|shop|store|link|ly|app|cc|top|xyz)\b\S*|\b(?:whats?app|telegram|viber|we ?chat|weixin|skype|e-?mail)\b|微信/giu;
/** Marks that a template or another program could read as its own. */
const MARKUP = /[{}<>[\]\\`|^~]|\$(?![\s\d])/g;
const DOUBLE_QUOTES = /["“”„«»]/g;
const ELLIPSIS = '…';
/** "Socks , blue": a stop that stands alone. Sellers write it so; in a message it reads as a hole. */
const SPACE_BEFORE_STOP = /\s+(?=[.,;](?:\s|$))/g;
const STOPS_AHEAD = /^(?:[.,;:]+(?:\s+|$))+/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

const codePoints = (text: string): readonly string[] => [...text];

/** Length as a chat box counts it: code points, not UTF-16 units. */
export const lengthOf = (text: string): number => codePoints(text).length;

/** The text cut to so many code points, at a word where one ends near, with "…" in place of the rest. */
export function cut(text: string, limit: number): string {
  const points = codePoints(text);
  if (points.length <= limit) return text;
  const kept = points.slice(0, limit - 1).join('');
  const word = kept.lastIndexOf(' ');
  return (word > kept.length * 0.6 ? kept.slice(0, word) : kept).replace(/[\s,;:.]+$/u, '') + ELLIPSIS;
}

/** Spaces as people type them, nothing unseen: dates and amounts of `Intl` come with both. */
export const plainSpaces = (text: string): string =>
  text.toWellFormed().replace(SPACES, ' ').replace(UNSEEN, '').replace(/ {2,}/g, ' ').trim();

/**
 * The value as one line of plain text, cut to `limit` code points; empty where nothing sendable is left (no letter and no
 * digit), and an empty value is a missing fact.
 * @example cleanValue('Socks {3}\n"warm" 🧦', 60) // "Socks 3 'warm'"
 */
export function cleanValue(value: string, limit: number): string {
  // A title of megabytes is cut before it is searched; four times its room leaves enough when links are gone.
  const text = plainSpaces(value.slice(0, limit * 4))
    .normalize('NFC')
    .replace(EMOJI, ' ')
    .replace(CONTACTS, ' ')
    .replace(MARKUP, ' ')
    .replace(DOUBLE_QUOTES, "'")
    .replace(SPACE_BEFORE_STOP, '')
    .replace(/\.{2,}/g, ELLIPSIS);
  const clean = cut(plainSpaces(text).replace(STOPS_AHEAD, ''), limit).replace(/[\s.,;:]+$/u, '');
  return LETTER_OR_DIGIT.test(clean) ? clean : '';
}
