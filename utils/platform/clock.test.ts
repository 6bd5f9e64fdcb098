import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { instant } from '@/utils/domain/time/instant';
import { keepAwake, WAKE, wakeAt } from './clock';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const armed = () => fakeBrowser.alarms.get(WAKE);
const arm = (ahead: number) => fakeBrowser.alarms.create(WAKE, { when: Date.now() + ahead, periodInMinutes: 60 });
const refuse = () => Promise.reject(new Error('refused'));

beforeEach(() => fakeBrowser.reset());

it('an alarm that stands far ahead was armed by a clock that was: that is told, and one comes within the hour', async () => {
  await arm(8 * DAY);
  const setBack = vi.fn(async () => undefined);
  await keepAwake(setBack);
  expect(setBack).toHaveBeenCalledOnce();
  expect((await armed())?.scheduledTime).toBeLessThanOrEqual(Date.now() + HOUR);
  await keepAwake(setBack);
  expect(setBack).toHaveBeenCalledOnce();
});

it('what could not be heard out is told again, also after a wake that armed the next alarm', async () => {
  await arm(8 * DAY);
  await keepAwake(refuse);
  await wakeAt(instant(Date.now() + 2 * HOUR));
  const setBack = vi.fn(async () => undefined);
  await keepAwake(setBack);
  await keepAwake(setBack);
  expect(setBack).toHaveBeenCalledOnce();
});

it('an alarm that could not be asked about may have been one that was far ahead', async () => {
  await arm(8 * DAY);
  const get = vi.spyOn(fakeBrowser.alarms, 'get').mockRejectedValueOnce(new Error('refused'));
  const setBack = vi.fn(async () => undefined);
  await keepAwake(setBack);
  expect(setBack).not.toHaveBeenCalled();
  expect((await armed())?.scheduledTime).toBeLessThanOrEqual(Date.now() + HOUR);
  await keepAwake(setBack);
  expect(setBack).toHaveBeenCalledOnce();
  get.mockRestore();
});
