/** The list of `npm run mutants`, which runs for half an hour, is found to be out of date here at once. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Named {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}
interface Drawn {
  readonly file: string;
  readonly change: string;
}
interface Lists {
  readonly NAMED: readonly Named[];
  readonly REASONS: readonly (Drawn & { readonly reason: string })[];
  readonly draw: (count: number, seed: number) => readonly Drawn[];
}

/** Scripts run without a compiler, so what they hold is said here. */
const partOf = async <Name extends keyof Lists>(file: string, name: Name): Promise<Lists[Name]> => {
  const found: Lists = await import(`../scripts/mutants/${file}.mjs`);
  return found[name];
};
const NAMED = await partOf('named', 'NAMED');
const REASONS = await partOf('reasons', 'REASONS');
const draw = await partOf('draw', 'draw');

it.each(NAMED)('"$name" changes a line that is there once', ({ file, from, to }) => {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  expect(text.split(from)).toHaveLength(2);
  expect(to).not.toBe(from);
});

it('sixty are drawn, each of another line, and no reason is left of a line that is gone', () => {
  expect(draw(60, 1)).toHaveLength(60);
  const all = draw(100_000, 1).map(({ file, change }) => `${file} ${change.trim()}`);
  expect(REASONS.filter(({ file, change }) => !all.includes(`${file} ${change}`))).toEqual([]);
  expect(REASONS.length).toBeLessThanOrEqual(3);
});
