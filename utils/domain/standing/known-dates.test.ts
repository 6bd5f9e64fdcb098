import { expect, it } from 'vitest';
import { BERLIN, LOS_ANGELES, moment } from '@/tests/kit/times';
import { asPrinted } from './known-dates';

it('a printed day is said as that day wherever it is read', () => {
  const printed = { moment: moment('2026-11-20', LOS_ANGELES), zone: LOS_ANGELES };
  expect(asPrinted(printed, BERLIN)).toEqual(moment('2026-11-20', BERLIN));
  expect(asPrinted(printed, LOS_ANGELES)).toEqual(printed.moment);
});
it('an exact time is the same everywhere', () => {
  const exactly = moment('2026-11-20T23:30:00Z');
  expect(asPrinted({ moment: exactly, zone: LOS_ANGELES }, BERLIN)).toEqual(exactly);
});
