/** Small readings that several designs share. */
import type { PrintedItem } from '@/utils/domain/order/printed';
import { fold, textOf } from './pick';

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
export function quantityOf(element: Element | undefined): number | undefined {
  const digits = /\d{1,4}/.exec(plainDigits(element?.textContent ?? ''))?.[0];
  return digits === undefined ? undefined : Number(digits);
}

export function itemOf(
  title: string | undefined,
  quantity: number | undefined,
  variant: string | undefined,
): readonly PrintedItem[] {
  if (title === undefined) return [];
  return [{ title, ...(quantity !== undefined && { quantity }), ...(variant !== undefined && { variant }) }];
}

/** Text of an element without that of one part of it. */
export function textWithout(element: Element, part: Element | null): string {
  if (!part) return fold(element.textContent ?? '');
  return fold(
    [...element.childNodes]
      .map((node) => {
        if (node === part) return ' ';
        const isAround = node.contains(part);
        return isAround && node.nodeType === 1 ? ' ' : (node.textContent ?? '');
      })
      .join(''),
  );
}
