/** Finding elements by selectors that age. */
import { COLONS } from './colons';

/** How one thing is found: selectors from newest to oldest, and when the newest was last attested. */
export interface Selector {
  readonly any: readonly string[];
  /** Month, such as `2026-10`. */
  readonly seen: string;
}

export interface Picked {
  readonly element: Element;
  /** Index of the selector that found it; above 0 the page is older, or the site has gone back. */
  readonly generation: number;
}

/** The first element that any of the selectors finds, newest selector first. */
export function pick(root: ParentNode, { any }: Selector): Picked | undefined {
  for (const [generation, selector] of any.entries()) {
    const element = root.querySelector(selector);
    if (element) return { element, generation };
  }
  return undefined;
}

/** All elements of the newest selector that finds any. */
export function pickAll(root: ParentNode, { any }: Selector): readonly Element[] {
  for (const selector of any) {
    const elements = root.querySelectorAll(selector);
    if (elements.length > 0) return [...elements];
  }
  return [];
}

/** Folds all white space and drops every mark of direction: some pages put them around numbers, and a name could turn a line of ours around. */
export const fold = (text: string): string =>
  text
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();

/** The number of a card as shops print it: masked but for its last digits. It is no name of anything we read. */
const MASKED_NUMBER = /[*•]{2,}[\s*•-]*\p{Nd}{2,}/u;

/** The text of an element, or `undefined` when there is no element, nothing in it, or a masked number. */
export function textOf(element: Element | undefined): string | undefined {
  const text = fold(element?.textContent ?? '');
  return text === '' || MASKED_NUMBER.test(text) ? undefined : text;
}

/** What follows the label: everything after the last colon that is not inside a clock time (Korean pages double it). */
export const afterLabel = (text: string): string => fold(text.replace(LABEL, ''));
const LABEL = new RegExp(`^.*(?<!\\d)\\s*[${COLONS}]+`, 's');
