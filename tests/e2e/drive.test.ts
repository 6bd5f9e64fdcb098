import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Drive, eventually } from '../drive/drive';
import { launch } from '../drive/launch';
import { BROWSER, TEST_BUILD } from './browser';

describe('the browser', () => {
  let drive: Drive;
  beforeAll(async () => {
    drive = await launch({ browser: BROWSER, extensionDir: TEST_BUILD, zone: 'Asia/Tokyo' });
  });
  afterAll(() => drive?.close());

  test('keeps what the extension stores', async () => {
    await drive.setStorage({ probe: [1, 2] });
    expect(await drive.getStorage('probe')).toEqual({ probe: [1, 2] });
  });

  test('lives in the zone it is told to', async () => {
    const page = await drive.openExtensionPage('popup.html');
    expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe('Asia/Tokyo');
  });

  test('turns dark and light', async () => {
    const page = await drive.openExtensionPage('popup.html');
    const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    expect(await isDark()).toBe(false);
    await drive.setDark(true);
    // Firefox hands a changed preference to open pages in its own time.
    await eventually('a dark page', isDark);
    await drive.setDark(false);
  });

  test.runIf(BROWSER === 'chrome')('ends the background, by the word of the browser itself', async () => {
    const running = () =>
      drive.inExtension(
        async (api) => (await api.runtime.getContexts?.({ contextTypes: ['BACKGROUND'] }))?.length ?? -1,
        null,
      );
    await drive.inExtension((api) => api.runtime.sendMessage({ name: 'wake' }).catch(() => undefined), null);
    await eventually('a running background', async () => (await running()) === 1);
    await drive.killBackground();
    expect(await running()).toBe(0);
  });

  test('starts anew as after an installation', async () => {
    const now = '2026-11-23T09:00:00.000Z';
    await drive.openExtensionPage('popup.html');
    await drive.setStorage({ 'order/8012345678901234': 'kept', testClock: { now: '2027-01-01T00:00:00.000Z' } });
    await drive.startAnew(now);
    expect(await drive.getStorage(null)).toEqual({ testClock: { now } });
    expect((await drive.tabs()).filter((url) => /popup|welcome/.test(url))).toEqual([]);
    const page = await drive.openExtensionPage('popup.html');
    await eventually('a popup without orders', () =>
      page.evaluate(() => document.querySelector('main[data-ready="true"]') !== null),
    );
    expect(await page.evaluate(() => document.querySelectorAll('article').length)).toBe(0);
  });
});
