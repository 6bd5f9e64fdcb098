import { expect, it } from 'vitest';
import { page } from '@/tests/kit/orders';
import { at } from '@/tests/kit/times';
import { add, minutes } from '@/utils/domain/time/instant';
import { bounded, type EvidenceEntry } from './evidence';

const START = at('2026-11-23T10:00:00Z');
const read = (n: number, status: string): EvidenceEntry => {
  const { observation } = page('2026-11-23T10:00:00Z', 'awaitingPayment', { printed: { status } });
  return { kind: 'read', at: add(START, minutes(n)), observation };
};

it('keeps two hundred rows, and the first and last reading of each state whatever comes', () => {
  const rows = [
    read(0, 'To pay'),
    ...Array.from({ length: 300 }, (_, n) => read(n + 1, 'To ship')),
    { kind: 'intentChosen', at: add(START, minutes(301)), intent: 'wantCancel' } as const,
    ...Array.from({ length: 100 }, (_, n) => read(n + 302, 'Shipped')),
  ];
  const kept = bounded(rows);
  expect(kept).toHaveLength(200);
  const edges = [rows[0], rows[1], rows[300], rows[301], rows[302], rows[401]];
  expect(edges.filter((row) => row && !kept.includes(row))).toEqual([]);
  expect(bounded(kept)).toBe(kept);
});
