// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { instant, UTC } from '@/utils/domain/instant';
import type { Printed, Reading } from '@/utils/domain/order';
import { interpret } from '@/utils/page/interpret';
import { readWhole } from '@/utils/page/read-page';
import { readSaved } from '@/utils/page/read-saved';
import { contextAt, documentOf } from '../fixtures/pages';
import { EXAMPLE_PAGES, type ExamplePage, SECRETS } from './examples';
import { MUTATION_NAMES, type Mutation, mutate, randomFrom } from './mutate';

/** `npm run pages` reads many more. */
const PAGES = Number(process.env.PAGES ?? 108);
const FIELDS = ['id', 'status', 'placed', 'total', 'store', 'items', 'buttons'] as const;
const AT = instant(Date.UTC(2026, 10, 23, 10));

const interpreted = (printed: Printed): Reading | undefined =>
  interpret(
    {
      schemaVersion: 1,
      id: printed.orderId,
      rev: 0,
      firstSeenAt: AT,
      marks: [],
      intent: 'undecided',
      reminders: [],
      known: [],
      answered: [],
      observations: [{ printed, firstAt: AT, lastAt: AT, zone: UTC, reader: '0' }],
    },
    { taught: [] },
  ).readings[0];

const readAll = (root: Document, address: string): readonly Printed[] => readWhole(root, contextAt(root, address));

const survived: Record<string, Record<string, number>> = {};
function note(page: ExamplePage, kind: Mutation, before: readonly Printed[], after: readonly Printed[]): void {
  const name = `${page.name} · ${kind}`;
  const row = survived[name] ?? { pages: 0 };
  survived[name] = row;
  row.pages = (row.pages ?? 0) + 1;
  for (const field of FIELDS) {
    const kept = before.filter((printed) => {
      const same = after.find(({ orderId }) => orderId === printed.orderId);
      return same && JSON.stringify(fieldOf(same, field)) === JSON.stringify(fieldOf(printed, field));
    });
    row[field] = (row[field] ?? 0) + kept.length / before.length;
  }
}
const fieldOf = (printed: Printed, field: (typeof FIELDS)[number]): unknown => {
  if (field === 'id') return printed.orderId;
  return field === 'placed' ? printed.dates.placed : printed[field];
};

describe('a changed page', () => {
  it.each(EXAMPLE_PAGES.map((page) => [page.name, page] as const))(
    '%s: nothing is invented, nothing thrown, nothing personal told',
    (_name, page) => {
      const root = documentOf(page.html);
      const body = root.body.innerHTML;
      const original = readAll(root, page.address);
      const truth = new Map(original.map((printed) => [printed.orderId, interpreted(printed)]));
      expect(truth.size).toBeGreaterThan(0);
      for (let seed = 0; seed < PAGES; seed += 1) {
        const kind = MUTATION_NAMES[seed % MUTATION_NAMES.length] ?? 'emptied';
        root.body.innerHTML = body;
        mutate(root, kind, randomFrom(seed));
        const printed = readAll(root, page.address);
        note(page, kind, original, printed);
        for (const each of printed) {
          const before = truth.get(each.orderId);
          const now = interpreted(each);
          const where = `${kind}, seed ${seed}`;
          expect(before, where).toBeDefined();
          // The second tab is the unpaid one by its position; a site that moves its tabs is believed, and the basis says so.
          if (now?.basis !== 'tab') expect([undefined, before?.meaning], where).toContain(now?.meaning);
          for (const date of Object.entries(now?.dates ?? {}))
            expect(Object.entries(before?.dates ?? {}), where).toContainEqual(date);
          for (const deadline of now?.deadlines ?? []) expect(before?.deadlines, where).toContainEqual(deadline);
        }
        const told = JSON.stringify(printed);
        for (const secret of SECRETS) expect(told.includes(secret), `${secret}: ${kind}, seed ${seed}`).toBe(false);
      }
    },
    20_000 + PAGES * 200,
  );

  it.skipIf(!process.env.PAGES)('prints which fields survive', () => {
    const table = Object.entries(survived).map(([name, { pages = 1, ...fields }]) => ({
      name,
      ...Object.fromEntries(
        Object.entries(fields).map(([field, count]) => [field, `${Math.round((100 * count) / pages)} %`]),
      ),
    }));
    console.table(table);
    expect(table.length).toBeGreaterThan(0);
  });
});

describe('a saved file', () => {
  it.each(EXAMPLE_PAGES.map((page) => [page.name, page] as const))(
    '%s reads as the open page, with and without its address',
    (_name, page) => {
      const open = readAll(documentOf(page.html), page.address);
      const named = page.html.replace('<html', `<!-- saved from url=(0042)${page.address} --><html`);
      for (const html of [named, page.html]) {
        const saved = readSaved({ html, at: AT, parse: documentOf });
        expect(saved.ok && saved.value.printed).toMatchObject(open.map((printed) => ({ ...printed, saved: true })));
      }
    },
  );

  it('is refused when it is cut short, or no order page', () => {
    for (const { html } of EXAMPLE_PAGES) {
      expect(readSaved({ html: html.slice(0, html.length - 60), at: AT, parse: documentOf })).toEqual({
        ok: false,
        error: 'cut',
      });
    }
    const other = readSaved({ html: '<html><body><p>A recipe</p></body></html>', at: AT, parse: documentOf });
    expect(other).toEqual({ ok: false, error: 'otherPage' });
  });
});
