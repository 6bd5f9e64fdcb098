import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { at, BERLIN, known } from '@/tests/kit/times';
import { NO_HEALTH } from '@/utils/domain/order/health';
import type { OrderRecord } from '@/utils/domain/order/order';
import { parseOrderRecord } from '@/utils/domain/order/order-schema';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { parseEvidence } from '@/utils/domain/standing/standing-schema';
import { interpret } from '@/utils/page/interpret';
import { withinWalls } from '@/utils/page/within-walls';
import type { Event } from './events';
import { step } from './step';
import type { World } from './world';

/** Stored by a version that read every line. */
const FILE = JSON.parse(readFileSync('tests/fixtures/order-before-walls.json', 'utf8'));
const parsed = parseOrderRecord(FILE.record);
const rows = parseEvidence(FILE.evidence);
const RECORD: OrderRecord = known(parsed.ok ? parsed.value : undefined);
const EVIDENCE = known(rows.ok ? rows.value : undefined);
const PERSONAL = /Mustermann|4242|Rose Lane|\+49 30|030123|erika@/;

const world = (records: readonly OrderRecord[]): World => ({
  records: new Map(records.map((record) => [record.id, record])),
  standings: new Map(),
  preferences: DEFAULT_PREFERENCES,
  health: NO_HEALTH,
  evidence: new Map(),
});
const after = (before: World, event: Event): World =>
  step(before, event, { at: at('2026-11-25T10:00:00Z'), zone: BERLIN }, { interpret, withinWalls, version: '0.1.0' })
    .world;
const textOf = ({ records, standings, evidence }: World): string =>
  JSON.stringify([...records, ...standings, ...evidence]);
const rebuilt = (record: OrderRecord, entries = EVIDENCE.entries): World =>
  after({ ...world([record]), kept: new Map([[record.id, entries]]) }, { kind: 'rebuilt', ids: [record.id] });

describe('an order that was stored before the walls stood', () => {
  it('holds what a person is called, where they live and what they pay with', () => {
    expect(JSON.stringify(RECORD)).toMatch(PERSONAL);
  });

  it('loses it when it is derived anew, in its record, its row and its evidence', () => {
    const { records, evidence, evidenceAnew, ...rest } = rebuilt(RECORD);
    expect(textOf({ records, evidence, ...rest })).not.toMatch(PERSONAL);
    expect(evidenceAnew).toEqual(new Set([RECORD.id]));
    const printed = records.get(RECORD.id)?.observations[0]?.printed;
    expect(printed).toMatchObject({
      status: 'Awaiting delivery',
      reminder: 'refund if no delivery before Dec 7, 2026.',
      sentences: ['Refund if no delivery before Dec 7, 2026'],
      dateRows: [{ label: 'Placed', text: 'Nov 22, 2026' }],
      discounts: ['other', 'coins'],
      unknownLines: 2,
    });
    expect(printed && 'cancelReason' in printed).toBe(false);
    expect(evidence.get(RECORD.id)?.[0]).toMatchObject({ kind: 'read', observation: { printed } });
  });

  it('loses it also where another page of it was read within the walls', () => {
    const within = known(rebuilt(RECORD).records.get(RECORD.id)).observations;
    const both = { ...RECORD, observations: [...RECORD.observations, ...within] };
    expect(textOf(rebuilt(both))).not.toMatch(PERSONAL);
  });

  it('is not changed once more', () => {
    const once = rebuilt(RECORD);
    const record = known(once.records.get(RECORD.id));
    const twice = rebuilt(record, once.evidence.get(RECORD.id));
    expect(twice.records.get(RECORD.id)).toBe(record);
    expect(twice.evidenceAnew).toEqual(new Set());
  });

  it('loses it on its way in from a file', () => {
    const file: Event = { kind: 'recordsImported', records: [RECORD], evidence: [EVIDENCE], replace: false };
    expect(textOf(after(world([]), file))).not.toMatch(PERSONAL);
  });
});
