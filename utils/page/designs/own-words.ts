/**
 * The words of an element that are the site's own. Other scripts hang tracking numbers, buttons and badges into the status
 * (facts of public scripts), translators wrap it, and older selectors find more around it: its words are what stands in it
 * directly, else in the first part that holds any.
 */
import { fold } from '@/utils/page/dom/pick';

/** Controls and what is not shown are never its words. */
const NOT_WORDS = 'button, a, input, svg, style, script, [hidden], [aria-hidden="true"]';
/** A number that no state has, of a parcel or a card, and what leads up to it: looked for from the number back. */
const NUMBER = /(?=\p{Nd}{5}|[*•]{2})(?<=([\s\p{P}]*\S*))/u;

function withoutNumber(text: string): string {
  const number = NUMBER.exec(text);
  return number ? text.slice(0, number.index - (number[1] ?? '').length) : text;
}

function ownText(element: Element): string {
  let own = '';
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3) own += node.nodeValue ?? '';
  if (/\p{L}/u.test(own)) return own;
  for (const child of element.children) {
    const text = child.matches(NOT_WORDS) ? '' : ownText(child);
    if (text !== '') return text;
  }
  return '';
}

/** The words, folded; `undefined` where there are none. @example ownWords(statusWithTrackingNumber) // 'Awaiting delivery' */
export const ownWords = (element: Element | undefined): string | undefined =>
  (element && fold(withoutNumber(ownText(element)))) || undefined;
