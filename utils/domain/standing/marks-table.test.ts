import { describe, expect, it } from 'vitest';
import { routeOf } from '@/components/frame/route';
import { at, NOW } from '@/tests/kit/times';
import { dayMoment } from '@/utils/domain/time/calendar';
import { exact } from '@/utils/domain/time/instant';
import { momentOfField } from './marks-table';

describe('when it happened, by the user’s word', () => {
  it.each([
    ['to the minute', '2026-11-23T11:00', false, exact(at('2026-11-23T10:00:00Z'))],
    ['only the day', '2026-11-23T11:00', true, dayMoment({ year: 2026, month: 11, day: 23 }, NOW.zone)],
    ['not filled in yet', '', false, undefined],
    ['a day that does not exist', '2026-02-31T11:00', false, undefined],
  ])('%s', (_title, value, isDayOnly, moment) => {
    expect(momentOfField(value, isDayOnly, NOW.zone)).toEqual(moment);
  });
});

it.each([
  ['#/order/8012345678901234', 'order'],
  ['#/order/x', 'list'],
  ['#/order/8012345678901234/../1', 'list'],
  ['', 'list'],
])('the address %s opens the %s', (hash, view) => {
  expect(routeOf(hash).view).toBe(view);
});
