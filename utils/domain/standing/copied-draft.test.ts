import { describe, expect, it } from 'vitest';
import { order, page } from '@/tests/kit/orders';
import { at, BERLIN } from '@/tests/kit/times';
import type { OrderRecord } from '@/utils/domain/order/order';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { toIso } from '@/utils/domain/time/calendar';
import type { Instant } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import { needsYou } from '@/utils/domain/views/need';
import { changeOrder } from '@/utils/domain/worker/change-order';
import { noticesNow, questionsNow } from './asked-now';
import { isAskedNow, secondAskAt } from './copied-draft';
import { standingOf } from './derive-standing';

const COPIED = at('2026-11-23T09:00:00Z');
const now = (iso: string): Now => ({ at: at(iso), zone: BERLIN });
const EVENING = now('2026-11-23T20:00:00Z');
const NEXT_DAY = now('2026-11-24T07:00:00Z');
const DAY_AFTER = now('2026-11-25T07:00:00Z');
const WEEK_LATER = now('2026-11-30T09:00:00Z');

const reading = page('2026-11-23T08:00:00Z', 'awaitingShipment', { paid: '2026-11-22' });
const copied = order([reading], [], { copied: { draft: 'M2', at: COPIED, text: 'Hello.' } }).record;
const standingFor = (record: OrderRecord) => standingOf({ record, readings: [reading] }, DEFAULT_PREFERENCES);
const isAsked = (record: OrderRecord, when: Now): boolean => {
  const standing = standingFor(record);
  const asked = questionsNow(standing, when).includes('messageSent');
  expect(noticesNow(standing, when).includes('askedMessageSent')).toBe(asked);
  return asked;
};
const no = (record: OrderRecord, when: Now): OrderRecord =>
  changeOrder(record, { kind: 'answered', id: record.id, question: 'messageSent' }, [], when);
const yes = (record: OrderRecord, when: Now): OrderRecord =>
  changeOrder(
    record,
    {
      kind: 'marked',
      id: record.id,
      mark: {
        kind: 'messageSent',
        draft: 'M2',
        text: 'Hello.',
        at: { earliest: when.at, latest: when.at, precision: 'exact' },
        madeAt: when.at,
        zone: when.zone,
      },
    },
    [],
    when,
  );

describe('"did you send it?"', () => {
  it('is asked at once, and the order needs you', () => {
    expect(isAsked(copied, now('2026-11-23T09:00:01Z'))).toBe(true);
    expect(needsYou(standingFor(copied), EVENING)).toBe(true);
  });

  it('rests after a "no" until the next day, and is asked once more then', () => {
    const denied = no(copied, EVENING);
    expect([EVENING, NEXT_DAY, DAY_AFTER].map((when) => isAsked(denied, when))).toEqual([false, true, true]);
    expect(needsYou(standingFor(denied), EVENING)).toBe(false);
  });

  it('is not asked a third time', () => {
    const twice = no(no(copied, EVENING), NEXT_DAY);
    expect([NEXT_DAY, DAY_AFTER, WEEK_LATER].some((when) => isAsked(twice, when))).toBe(false);
  });

  it('is asked the next day where it was never answered, and a "no" then is the last word', () => {
    expect(isAsked(copied, NEXT_DAY)).toBe(true);
    expect(isAsked(no(copied, NEXT_DAY), DAY_AFTER)).toBe(false);
  });

  it.each([EVENING, NEXT_DAY])('is over with a "yes"', (when) => {
    const sent = yes(copied, when);
    expect([EVENING, NEXT_DAY, DAY_AFTER].some((later) => isAsked(sent, later))).toBe(false);
    expect(standingFor(sent).lastDraft).toEqual({ id: 'M2', at: when.at });
  });

  it('is let go after a week', () => {
    expect(isAsked(copied, WEEK_LATER)).toBe(false);
  });

  it('is asked anew of a message copied later', () => {
    const again = changeOrder(
      no(copied, EVENING),
      { kind: 'draftCopied', id: copied.id, draft: 'M11', text: 'Hello again.' },
      [],
      now('2026-11-23T21:00:00Z'),
    );
    expect(isAsked(again, now('2026-11-23T21:01:00Z'))).toBe(true);
  });

  it.each<[string, Instant, string]>([
    ['in the morning: at midnight', at('2026-11-23T09:00:00Z'), '2026-11-23T23:00:00.000Z'],
    ['just before midnight: after the night', at('2026-11-23T22:50:00Z'), '2026-11-24T06:50:00.000Z'],
    ['on the day the clocks go back', at('2026-10-24T09:00:00Z'), '2026-10-24T22:00:00.000Z'],
  ])('comes again, for a copy made %s', (_, copiedAt, second) => {
    expect(toIso(secondAskAt(copiedAt, BERLIN))).toBe(second);
    expect(isAskedNow({ at: copiedAt, isDenied: true }, { at: (at(second) - 1) as Instant, zone: BERLIN })).toBe(false);
    expect(isAskedNow({ at: copiedAt, isDenied: true }, { at: at(second), zone: BERLIN })).toBe(true);
  });
});
