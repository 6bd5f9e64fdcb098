/** Finds a field by its newest selector that matches, and keeps count of what was missing and what an older one won. */
import type { ReadField } from '../domain/health';
import type { Selector } from './selectors';

/** What reading a page has shown about our own selectors. */
export interface Tally {
  readonly missing: Set<ReadField>;
  readonly drift: Map<ReadField, number>;
}

export const newTally = (): Tally => ({ missing: new Set(), drift: new Map() });

/** The element, by the newest selector that matches; `undefined` when none does. */
export function find(root: ParentNode, selector: Selector): Element | undefined {
  for (const query of selector.any) {
    const found = root.querySelector(query);
    if (found) return found;
  }
  return undefined;
}

/** All elements of the newest selector that matches any. */
export function findAll(root: ParentNode, selector: Selector): readonly Element[] {
  for (const query of selector.any) {
    const found = root.querySelectorAll(query);
    if (found.length > 0) return [...found];
  }
  return [];
}

/** Like `find`, and notes in the tally when the field was missing or an older selector won. */
export function pick(root: ParentNode, selector: Selector, field: ReadField, tally: Tally): Element | undefined {
  for (const [generation, query] of selector.any.entries()) {
    const found = root.querySelector(query);
    if (!found) continue;
    if (generation > 0) tally.drift.set(field, generation);
    return found;
  }
  tally.missing.add(field);
  return undefined;
}

/** The words of an element with folded spaces; an empty text is no text. */
export function textOf(element: Element | undefined): string | undefined {
  const text = element?.textContent?.replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

/** What stands behind the last colon (ASCII, full-width, doubled): labels are cut by structure, never by their words. */
export function afterLabel(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const value = text.slice(Math.max(text.lastIndexOf(':'), text.lastIndexOf('：')) + 1).trim();
  return value === '' ? undefined : value;
}
