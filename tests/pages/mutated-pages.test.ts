// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { documentOf } from '../fixtures/pages';
import { EXAMPLE_PAGES } from './examples';
import { type Days, expectNothingInvented, readAll, truthOf } from './laws';
import { MUTATION_NAMES, type Mutation, mutate } from './mutate';
import { leave, MUTATED_PAGES } from './printout';
import { randomFrom } from './random';

const trustIn = (kind: Mutation, address: string): Days => {
  if (kind === 'parts swapped') return 'moved';
  return kind === 'text cut' && address.includes('aliexpress.ru') ? 'halved' : 'kept';
};

describe('a changed page', () => {
  let tried = 0;
  const began = performance.now();

  it.each(EXAMPLE_PAGES.map((page) => [page.name, page] as const))(
    '%s: nothing is invented, nothing thrown, nothing personal told',
    (_name, page) => {
      const root = documentOf(page.html);
      const elements = [...root.body.querySelectorAll('*')];
      const before = readAll(root, page.address);
      const truth = truthOf(before);
      expect(truth.size).toBeGreaterThan(0);
      for (let seed = 0; seed < MUTATED_PAGES; seed += 1) {
        const kind = MUTATION_NAMES[seed % MUTATION_NAMES.length] ?? 'emptied';
        const undo = mutate(elements, kind, randomFrom(seed));
        const printed = readAll(root, page.address);
        expectNothingInvented(printed, truth, `${kind}, seed ${seed}`, trustIn(kind, page.address));
        undo();
        tried += 1;
      }
      expect(readAll(root, page.address), 'the page is whole again').toEqual(before);
      expect(root.body.querySelectorAll('*')).toHaveLength(elements.length);
      const seconds = ((performance.now() - began) / 1000).toFixed(0);
      leave('3-mutated', [
        `Mutated pages tried: ${tried}, violations: 0 (${MUTATION_NAMES.length} kinds, ${seconds} s)`,
      ]);
    },
    20_000 + MUTATED_PAGES * 100,
  );
});

describe('a huge page', () => {
  it.each(EXAMPLE_PAGES.map((page) => [page.name, page] as const))('%s: is read as before', (_name, page) => {
    const root = documentOf(page.html);
    const before = readAll(root, page.address);
    const clutter = '<div class="promo"><a href="/item/1.html"><b>To pay</b> Sep 1, 2026 US $1.00</a></div>'.repeat(
      1000,
    );
    root.body.insertAdjacentHTML('afterbegin', clutter);
    root.body.insertAdjacentHTML('beforeend', clutter);
    expect(readAll(root, page.address)).toEqual(before);
  });
});
