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
});
