/** Finding elements by selectors that age. */
import { COLONS } from './colons';

/** How one thing is found: selectors from newest to oldest. */
export type Selector = readonly string[];

/** The first element that any of the selectors finds, newest selector first. */
export function pick(root: ParentNode, selectors: Selector): Element | undefined {
  for (const selector of selectors) {
    const element = root.querySelector(selector);
    if (element) return element;
  }
  return undefined;
}

/** By index: to spread a list of the page takes three times as long. */
function arrayOf(found: NodeListOf<Element>): readonly Element[] {
  const elements: Element[] = [];
  for (let n = 0; n < found.length; n += 1) {
    const element = found[n];
    if (element) elements.push(element);
  }
  return elements;
}

/** All elements of the newest selector that finds any. */
export function pickAll(root: ParentNode, selectors: Selector): readonly Element[] {
  for (const selector of selectors) {
    const found = root.querySelectorAll(selector);
    if (found.length > 0) return arrayOf(found);
  }
  return [];
}

/** Folds all white space and drops every mark of direction: some pages put them around numbers, and a name could turn a line of ours around. */
export function fold(text: string): string {
  const inner = text.trim();
  if (FOLDED.test(inner)) return inner;
  return inner
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
/** Words of plain letters and signs with one space between them, as most texts of most pages are. */
const FOLDED = /^[!-~]+(?: [!-~]+)*$/;

/**
 * The number of a card as shops print it: masked but for its last digits. It is no name of anything we read. Looked for from
 * its digits back, so that a text of nothing but stars costs no more than another.
 */
const MASKED_NUMBER = /(?=\p{Nd}{2})(?<=[*•]{2}[\s*•-]*)/u;

/** All that stands in an element, folded; nothing where there is none. */
export const contentOf = (element: Element | null | undefined): string => fold(element?.textContent ?? '');

/** The text of an element, or `undefined` when there is no element, nothing in it, or a masked number. */
export function textOf(element: Element | null | undefined): string | undefined {
  const text = contentOf(element);
  return text === '' || MASKED_NUMBER.test(text) ? undefined : text;
}

/** What follows the label: everything after the last colon that is not inside a clock time (Korean pages double it). */
export const afterLabel = (text: string): string => fold(text.replace(LABEL, ''));
const LABEL = new RegExp(`^.*(?<!\\d)\\s*[${COLONS}]+`, 's');
