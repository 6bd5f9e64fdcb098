/**
 * Sentences of a detail page that may hold a deadline.
 *
 * Today's page prints them in blocks whose class names no public capture shows (MMZ), so the sentence is looked for, not the
 * class. Three walls keep personal text out: whole blocks are never entered, outside of service blocks only a sentence
 * with a full date counts, and long runs of digits (phones, postcodes) disqualify.
 */
import { plainDigits } from './element-texts';
import { contentOf } from './pick';
import { PERSONAL_BLOCKS } from './walls';

/** Address and contact (LBO, GYO), items, prices, buttons, dialogs, and links to elsewhere. */
const NEVER_ENTERED = [
  PERSONAL_BLOCKS,
  '.order-detail-info',
  '.order-detail-item-content',
  '.order-price',
  '.order-block-title',
  'button',
  'script',
  'style',
  'input',
  'textarea',
  '[role="dialog"]',
  '.more-to-love',
].join();

const SERVICE = /status|reminder|service|commit|guarant|promise|protect|progress|assurance|\beta\b/i;
const MOST = 20;
const LONGEST = 300;

const hasOwnText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === 3 && /\p{L}/u.test(node.textContent ?? ''));

const nameOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('data-pl') ?? ''}`;

/** A year beside a day of the month: Gregorian or Buddhist. */
const FULL_DATE = /(?:^|\D)(?:\d{1,2}\D{1,14}(?:20|25)\d\d|(?:20|25)\d\d\D{1,14}\d{1,2})(?:\D|$)/;

function mayHoldDeadline(text: string, isService: boolean): boolean {
  const plain = plainDigits(text);
  if (text.length < 8 || text.length > LONGEST || /\d{5}/.test(plain) || /[@*•]/.test(plain)) return false;
  return isService ? /\d/.test(plain) : FULL_DATE.test(plain);
}

function collect(element: Element, isService: boolean, into: Set<string>): void {
  if (into.size >= MOST || element.matches(NEVER_ENTERED)) return;
  if (hasOwnText(element)) {
    const text = contentOf(element);
    if (!element.querySelector(NEVER_ENTERED) && mayHoldDeadline(text, isService)) into.add(text);
    return;
  }
  for (const child of element.children) collect(child, isService || SERVICE.test(nameOf(child)), into);
}

export function readSentences(root: Element): readonly string[] {
  const sentences = new Set<string>();
  collect(root, false, sentences);
  return [...sentences];
}
