import { expect, it } from 'vitest';
import { list, order } from '@/tests/kit/orders';
import { addObservation } from './observations';

it('of more readings than a record keeps the first and the newest stay', () => {
  const saying = (n: number) =>
    list(new Date(Date.UTC(2026, 9, 1, n)).toISOString(), undefined, { printed: { status: `words ${n}` } }).observation;
  const all = Array.from({ length: 70 }, (_, n) => saying(n));
  const { observations } = all.reduce(addObservation, order([]).record);
  const said = observations.map(({ printed }) => printed.status);
  expect(said[0]).toBe('words 0');
  expect(said.slice(-5)).toEqual(['words 65', 'words 66', 'words 67', 'words 68', 'words 69']);
  expect(said).not.toContain('words 1');
});
