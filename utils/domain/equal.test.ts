import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isEqual } from './equal';

it.each([
  ['the same in another order of keys', { a: 1, b: [2, { c: 3 }] }, { b: [2, { c: 3 }], a: 1 }, true],
  ['absent and undefined', { a: 1, b: undefined }, { a: 1 }, true],
  ['undefined and absent', { a: 1 }, { a: 1, b: undefined }, true],
  ['a key more', { a: 1 }, { a: 1, b: null }, false],
  ['a key that every object has from its kind', { toString: undefined }, {}, true],
  ['a list and an object', ['a'], { 0: 'a' }, false],
  ['lists of other length', [1], [1, 2], false],
  ['nothing and an empty object', null, {}, false],
  ['no number twice', Number.NaN, Number.NaN, true],
])('%s', (_title, a, b, expected) => {
  expect([isEqual(a, b), isEqual(b, a)]).toEqual([expected, expected]);
});

it('what was written to the store and read again is equal', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(isEqual(value, structuredClone(value))).toBe(true);
      expect(isEqual({ value }, { value: [value] })).toBe(false);
    }),
    { numRuns: 1000 },
  );
});
