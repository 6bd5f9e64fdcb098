/** Small readings that several designs share. */
import type { PrintedItem } from '@/utils/domain/order/printed';
import { contentOf, fold, pick, type Selector, textOf } from './pick';

/** Without the fields that hold nothing: in what is kept and told, nothing is absent. */
export function filled<Row>(row: { readonly [Field in keyof Row]?: Row[Field] | undefined }): Partial<Row> {
  const full: Partial<Row> = {};
  for (const field in row) {
    const value = row[field];
    if (value !== undefined) full[field] = value;
  }
  return full;
}

/** Labels of buttons and button-like links, each once. */
export function labelsOf(elements: readonly Element[]): readonly string[] {
  const labels: string[] = [];
  for (const element of elements) {
    const label = textOf(element);
    if (label !== undefined && !labels.includes(label)) labels.push(label);
  }
  return labels;
}

/** Code points of the zeros: ASCII, Arabic, Persian, Devanagari, Bengali, Thai, full width. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** Digits of any script as 0 to 9. */
export const plainDigits = (text: string): string =>
  text.replace(/(?!\d)\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });

/** The number in "x2", "X1" or "2 шт."; `undefined` without one. */
function quantityOf(element: Element | undefined): number | undefined {
  const digits = /\d{1,4}/.exec(plainDigits(element?.textContent ?? ''))?.[0];
  return digits === undefined ? undefined : Number(digits);
}

/** An item by its title; without one it is none. */
export function itemOf(title: string | undefined, quantity?: Element, variant?: Element): readonly PrintedItem[] {
  return title === undefined
    ? []
    : [{ title, ...filled({ quantity: quantityOf(quantity), variant: textOf(variant) }) }];
}

/** Where the parts of an item are. */
interface ItemParts {
  readonly itemTitle: Selector;
  readonly itemQuantity: Selector;
  readonly itemVariant: Selector;
}

export const itemsOf = (items: readonly Element[], parts: ItemParts): readonly PrintedItem[] =>
  items.flatMap((item) =>
    itemOf(textOf(pick(item, parts.itemTitle)), pick(item, parts.itemQuantity), pick(item, parts.itemVariant)),
  );

/** Text of an element without that of one part of it. */
export function textWithout(element: Element, part: Element | undefined): string {
  if (!part) return contentOf(element);
  return fold([...element.childNodes].map((node) => (node.contains(part) ? ' ' : (node.textContent ?? ''))).join(''));
}
