import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { migrate, SCHEMA_VERSION } from './migrations';
import { parseOrderRecord } from './order-schema';

const fixture = (version: number): unknown => JSON.parse(readFileSync(`tests/fixtures/order-v${version}.json`, 'utf8'));

describe('values of every version so far', () => {
  it.each(Array.from({ length: SCHEMA_VERSION }, (_, n) => n + 1))('version %i is still understood', (version) => {
    const parsed = parseOrderRecord(fixture(version));
    expect(parsed.ok && parsed.value.observations[0]?.printed.status).toBe('To pay');
    expect(parsed.ok && parsed.value.marks.map(({ kind }) => kind)).toEqual(['iPaid', 'note']);
  });
});

it.each([
  ['a dispute that is over, told before its outcome was asked for', { kind: 'disputeClosed' }],
  ['a dispute that was lost', { kind: 'disputeClosed', outcome: 'lost' }],
  ['a payment by a method that is no longer offered', { kind: 'iPaid', method: 'konbini' }],
  ['a payment by a slip', { kind: 'iPaid', method: 'voucher' }],
  ['what came does not fit', { kind: 'cameBut', fault: 'doesNotFit' }],
])('a mark is understood: %s', (_title, said) => {
  const made = 1_795_428_000_000;
  const moment = { earliest: made, latest: made, precision: 'exact' };
  const mark = { ...said, at: moment, zone: 'Europe/Berlin', madeAt: made };
  const parsed = parseOrderRecord({ ...Object(fixture(1)), marks: [mark] });
  expect(parsed.ok && parsed.value.marks).toEqual([mark]);
});

describe('lifting a value', () => {
  const steps = {
    1: (value: unknown) => ({ schemaVersion: 2, was: value }),
    2: (value: unknown) => ({ schemaVersion: 3, was: value }),
  };
  it('takes one version after the other, whole value in, whole value out', () => {
    const lifted = migrate({ schemaVersion: 1, text: 'x' }, steps, 3);
    expect(lifted).toEqual({
      ok: true,
      value: { schemaVersion: 3, was: { schemaVersion: 2, was: { schemaVersion: 1, text: 'x' } } },
    });
  });
  it.each([
    ['of a later version', { schemaVersion: 4 }, 'newer'],
    ['without a version', { text: 'x' }, 'broken'],
    ['of a version that never was', { schemaVersion: 0.5 }, 'broken'],
    ['that is no value at all', null, 'broken'],
  ])('leaves one alone %s', (_, value, error) => {
    expect(migrate(value, steps, 3)).toEqual({ ok: false, error });
  });
});
