// @vitest-environment happy-dom
import { afterAll, describe, expect, it } from 'vitest';
import { troubleOf } from '@/utils/page/read-page';
import { contextAt, documentOf, readWhole } from '../fixtures/pages';
import { EXAMPLE_PAGES, type ExamplePage } from './examples';
import { expectNothingInvented, FIELDS, survivalOf, truthOf } from './laws';
import { withAttribute } from './mutate';
import { leave, tableOf } from './printout';

const percent = (share: number | undefined): string => (share === undefined ? '–' : `${Math.round(100 * share)}`);

/** Renames a class wherever it stands, as a new build of the site does. */
function rename(elements: readonly Element[], name: string): () => void {
  const undone = elements
    .filter((element) => element.classList.contains(name))
    .map((element) =>
      withAttribute(
        element,
        'class',
        [...element.classList].map((each) => (each === name ? 'new-name' : each)).join(' '),
      ),
    );
  return () => {
    for (const undo of undone) undo();
  };
}

/** One row a class name: how much of each field is still read, or what is said instead. */
function rowsOf({ name, html, address }: ExamplePage): readonly (readonly string[])[] {
  const root = documentOf(html);
  const elements = [...root.body.querySelectorAll('*')];
  const names = [...new Set(elements.flatMap((element) => [...element.classList]))];
  const before = readWhole(root, contextAt(root, address));
  const truth = truthOf(before);
  return names.map((each) => {
    const undo = rename(elements, each);
    const context = contextAt(root, address);
    const after = readWhole(root, context);
    const trouble = troubleOf(root, context, [])?.replace('unreadablePage', '"cannot read"');
    undo();
    expectNothingInvented(after, truth, each);
    const shares = FIELDS.map((field) => survivalOf(before, after, field));
    const [id = 0, status] = shares;
    expect([each, id === 1 || status === 1 || (after.length === 0 && trouble !== undefined)]).toEqual([each, true]);
    return [name, each, ...shares.map(percent), after.length === 0 ? (trouble ?? '') : ''];
  });
}

describe('when one class name of a design changes, its id, its state, or an honest "cannot read" is left', () => {
  const rows: (readonly string[])[] = [];
  it.each(EXAMPLE_PAGES.map((page) => [page.name, page] as const))('%s', (_name, page) => {
    const found = rowsOf(page);
    expect(found.length).toBeGreaterThan(page.name === '.ru detail' ? 0 : 5);
    rows.push(...found);
  });

  afterAll(() => {
    const isWhole = (row: readonly string[]): boolean => row.slice(2).every((cell) => ['100', '–', ''].includes(cell));
    const harmless = rows.filter(isWhole);
    leave('4-survival', [
      `When one class name changes (% of the orders of which a field is still read as before); ${rows.length} names tried:`,
      ...tableOf([['design', 'class', ...FIELDS, 'said instead'], ...rows.filter((row) => !isWhole(row))]),
      '',
      `${harmless.length} names cost nothing when they change:`,
      ...EXAMPLE_PAGES.map(
        ({ name }) => `${name}: ${harmless.flatMap((row) => (row[0] === name ? (row[1] ?? []) : [])).join(' ')}`,
      ),
    ]);
  });
});
