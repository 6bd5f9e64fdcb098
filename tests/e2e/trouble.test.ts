import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noticed, noticeOnList } from './looks';
import { LIST, type Stage, setStage } from './stage';

/** A page is given up ten seconds after it has settled. */
const GIVEN_UP_MS = 11_000;

describe('an order page without an order is never passed over in silence', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(() => stage?.strike());

  test.each([
    ['captcha', 'captcha'],
    ['login', 'signedOut'],
  ] as const)('%s', async (wall, notice) => {
    stage.shop.setWall(wall);
    await stage.drive.openTab(LIST);
    await noticed(stage, notice);
    expect(await noticeOnList(stage, notice)).toBe(notice);
  });

  test('both stay what they were when their pages are given up', async () => {
    await new Promise((resolve) => setTimeout(resolve, GIVEN_UP_MS));
    expect(await noticeOnList(stage, 'signedOut')).toBe('signedOut');
  });

  test('unreadable', async () => {
    await stage.startAnew();
    stage.shop.setWall('unreadable');
    await stage.drive.openTab(LIST);
    await noticed(stage, 'unreadablePage');
    expect(await noticeOnList(stage, 'unreadablePage')).toBe('unreadablePage');
  });
});
