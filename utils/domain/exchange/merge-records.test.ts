import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { orderId } from '@/tests/kit/orders';
import { standing } from '@/tests/kit/standings';
import { at } from '@/tests/kit/times';
import { MAX_OBSERVATIONS } from '@/utils/domain/order/observations';
import type { OrderRecord } from '@/utils/domain/order/order';
import { parseOrderRecord } from '@/utils/domain/order/order-schema';
import { DEFAULT_PREFERENCES, type Preferences } from '@/utils/domain/order/preferences';
import type { EvidenceEntry } from '@/utils/domain/standing/evidence';
import { add, minutes } from '@/utils/domain/time/instant';
import { toJson } from '@/utils/formats/json';
import { onlyOnce, openExport, readOrders } from './import-file';
import { changesOf } from './import-preview';
import { importInto } from './merge-records';

const parsed = parseOrderRecord(JSON.parse(readFileSync('tests/fixtures/order-v1.json', 'utf8')));
if (!parsed.ok) throw new Error('the fixture does not parse');
const RECORD: OrderRecord = parsed.value;
const OTHER: OrderRecord = { ...RECORD, id: orderId('8012345678905678') };
const AT = at('2026-11-23T10:00:00Z');
const EVIDENCE: readonly EvidenceEntry[] = [{ kind: 'intentChosen', at: AT, intent: 'willPay' }];
const SETTINGS: Preferences = {
  ...DEFAULT_PREFERENCES,
  payWindowDays: 15,
  taught: [{ words: 'Zu bezahlen', meaning: 'awaitingPayment', from: 'user', at: AT }],
  accounts: { '1234': 'Work' },
};

const fileOf = (...records: readonly OrderRecord[]): string =>
  toJson(
    records.map((record) => ({ record, standing: standing(), evidence: EVIDENCE })),
    SETTINGS,
    AT,
  );
const opened = (text: string) => {
  const file = openExport(text);
  if (!file.ok) throw new Error(file.error);
  return file.value;
};

describe('an export', () => {
  it('is read back exactly as it was: orders, evidence and settings', () => {
    const { orders, settings } = opened(fileOf(RECORD, OTHER));
    expect(readOrders(orders)).toEqual({
      orders: [RECORD, OTHER].map((record) => ({ record, evidence: EVIDENCE })),
      unreadable: 0,
    });
    expect(settings).toEqual(SETTINGS);
  });

  it('says every moment as ISO text, and nothing that belongs to one browser alone', () => {
    const text = toJson([], { ...SETTINGS, syncOn: true, workerWords: { a: 'b' }, welcomedAt: AT }, AT);
    expect(fileOf(RECORD)).not.toMatch(/:\s*17\d{11}/);
    expect(JSON.parse(text)).toMatchObject({ schemaVersion: 1, exportedAt: '2026-11-23T10:00:00.000Z' });
    expect(text).not.toMatch(/syncOn|workerWords|welcomedAt/);
  });

  it('of an earlier version, without settings and evidence and with times as numbers, is read as well', () => {
    const { orders, settings } = opened(JSON.stringify({ schemaVersion: 1, orders: [RECORD] }));
    expect(readOrders(orders).orders).toEqual([{ record: RECORD, evidence: [] }]);
    expect(settings).toBeUndefined();
  });

  it.each([
    ['half a file', fileOf(RECORD).slice(0, 200), 'notJson'],
    ['an empty file', '', 'notJson'],
    ['a list of something else', '[1, 2]', 'notOurs'],
    ['another program’s file', '{"orders": []}', 'notOurs'],
    ['a file of a later version', fileOf(RECORD).replace('"schemaVersion": 1', '"schemaVersion": 9'), 'newer'],
    ['a file with nothing in it', '{"schemaVersion": 1, "orders": []}', 'nothingIn'],
  ])('is not: %s', (_, text, error) => {
    expect(openExport(text)).toEqual({ ok: false, error });
  });

  it('with a broken order gives the others and counts it', () => {
    expect(readOrders([{ schemaVersion: 1, id: 'x' }, JSON.parse(JSON.stringify(RECORD))])).toEqual({
      orders: [{ record: RECORD, evidence: [] }],
      unreadable: 1,
    });
  });

  it('is not: a file of 20,000 levels, wherever they are', () => {
    const deep = '['.repeat(20_000) + ']'.repeat(20_000);
    for (const file of [
      deep,
      `{"schemaVersion": 1, "orders": [${deep}]}`,
      `{"schemaVersion": 1, "orders": [], "settings": {"accounts": ${deep}}}`,
    ]) {
      expect(openExport(file)).toEqual({ ok: false, error: 'notOurs' });
    }
  });

  it('with more pages of one order than a record keeps brings those it keeps, and leaves out what no version wrote', () => {
    const pages = (many: number) =>
      RECORD.observations.slice(0, 1).flatMap((seen) =>
        Array.from({ length: many }, (_, n) => ({
          ...seen,
          printed: { ...seen.printed, status: `words ${n}` },
          firstAt: add(AT, minutes(n)),
          lastAt: add(AT, minutes(n)),
        })),
      );
    const [found] = readOrders([{ ...RECORD, observations: pages(120) }]).orders;
    expect(found?.record.observations).toHaveLength(MAX_OBSERVATIONS);
    expect(readOrders([{ ...RECORD, observations: pages(601) }, OTHER])).toMatchObject({
      orders: [{ record: OTHER }],
      unreadable: 1,
    });
  });

  it('with a broken row of evidence keeps the order and its other rows', () => {
    const row = { ...RECORD, evidence: [{ kind: 'nonsense' }, ...EVIDENCE] };
    expect(readOrders([row]).orders).toEqual([{ record: RECORD, evidence: EVIDENCE }]);
  });

  it('that has an order twice brings it once, with what both know', () => {
    const twice = [RECORD, { ...RECORD, marks: [] }].map((record) => ({ record, evidence: [] }));
    expect(onlyOnce(twice)).toEqual([{ record: RECORD, evidence: [] }]);
  });
});

describe('importing', () => {
  const here = new Map([[RECORD.id, RECORD]]);
  const richer: OrderRecord = { ...RECORD, intent: 'willPay', marks: [...RECORD.marks.slice(0, 1)] };

  it('is previewed without changing anything', () => {
    const ids = [RECORD.id];
    expect(changesOf(here, ids, [RECORD, OTHER], 'merge')).toEqual({ added: 1, changed: 0, same: 1, removed: 0 });
    expect(changesOf(here, ids, [OTHER], 'replace')).toEqual({ added: 1, changed: 0, same: 0, removed: 1 });
    expect([...here.values()]).toEqual([RECORD]);
  });
  it('into what is there loses neither side', () => {
    const [merged] = importInto(here, [{ ...richer, marks: [] }], false);
    expect(merged).toMatchObject({ intent: 'letLapse', marks: RECORD.marks });
    expect(changesOf(here, [RECORD.id], [richer], 'merge')).toMatchObject({ same: 1 });
  });
  it('in place of what is there takes the file’s word', () => {
    const [replaced] = importInto(here, [richer], true);
    expect(replaced).toMatchObject({ intent: 'willPay', marks: richer.marks });
  });
  it('twice is the same as once', () => {
    const once = importInto(here, [richer, OTHER], false);
    const again = importInto(new Map(once.map((record) => [record.id, record])), [richer, OTHER], false);
    expect(again).toEqual(once);
  });
});
