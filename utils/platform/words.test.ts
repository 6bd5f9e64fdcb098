import { expect, it } from 'vitest';
import { dictionaryOf } from './words';

it('what is not a message is left out', () => {
  expect(dictionaryOf({ a: { message: 'A' }, b: 'B', c: { message: 3 }, d: null })).toEqual({ a: 'A' });
  expect(dictionaryOf(undefined)).toEqual({});
});
