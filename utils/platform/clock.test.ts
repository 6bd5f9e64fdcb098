import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepAwake, WAKE } from './clock';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const armed = () => fakeBrowser.alarms.get(WAKE);
const arm = (ahead: number) => fakeBrowser.alarms.create(WAKE, { when: Date.now() + ahead, periodInMinutes: 60 });

beforeEach(() => fakeBrowser.reset());

it('an alarm that stands far ahead was armed by a clock that was: one comes within the hour', async () => {
  await arm(8 * DAY);
  await keepAwake();
  expect((await armed())?.scheduledTime).toBeLessThanOrEqual(Date.now() + HOUR);
});

it('an alarm that comes within a day and comes again is left alone', async () => {
  await arm(20 * HOUR);
  const before = await armed();
  await keepAwake();
  expect(await armed()).toEqual(before);
});

it('an alarm that comes only once is no net', async () => {
  await fakeBrowser.alarms.create(WAKE, { when: Date.now() + 2 * HOUR });
  await keepAwake();
  expect(await armed()).toMatchObject({ periodInMinutes: 60 });
});

it('one that comes only once is made to come again, and comes no later than it would have', async () => {
  const when = Date.now() + HOUR / 6;
  await fakeBrowser.alarms.create(WAKE, { when });
  await keepAwake();
  expect(await armed()).toMatchObject({ scheduledTime: when, periodInMinutes: 60 });
});

it('where none stands one is armed that comes within the hour, and again', async () => {
  await keepAwake();
  expect(await armed()).toMatchObject({ periodInMinutes: 60 });
  expect((await armed())?.scheduledTime).toBeLessThanOrEqual(Date.now() + HOUR);
});
