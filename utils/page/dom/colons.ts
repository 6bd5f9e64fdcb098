/** Signs that end a label. */

/**
 * As a character class: the colon, full width (U+FF1A), its presentation forms (U+FE13, U+FE55), the ratio (U+2236), the
 * letter that looks like one (U+A789), and those of Hebrew and Armenian (U+05C3, U+0589).
 */
export const COLONS = ':：︓﹕∶꞉׃։';

const AFTER_NAME = new RegExp(`^([^${COLONS}]+?)\\s*[${COLONS}]+\\s*(.+)$`, 's');
const AROUND = new RegExp(`^[${COLONS}\\s]+|[${COLONS}\\s]+$`, 'gu');

/** A text without the colons and spaces around it. */
export const withoutColons = (text: string): string => text.replace(AROUND, '');

/** "Order Date : 2014-05-31 10:52:11" as label and value: the label ends at the first colon. */
export function labelled(text: string): readonly [label: string, value: string] | undefined {
  const [, label, value] = AFTER_NAME.exec(text) ?? [];
  return label !== undefined && value !== undefined ? [label, value] : undefined;
}
