import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Wall } from '../shop/shop';
import { noticeOnList } from './looks';
import { LIST, type Stage, setStage } from './stage';

const NOTICES = { captcha: 'captcha', login: 'signedOut', unreadable: 'unreadablePage' } as const satisfies Record<
  Exclude<Wall, 'none'>,
  string
>;

/** A page is given up ten seconds after it has settled. */
const GIVEN_UP_MS = 14_000;

describe('an order page without an order is never passed over in silence', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await setStage();
  });
  afterEach(() => stage?.strike());

  test.each(['captcha', 'login', 'unreadable'] as const)('%s', async (wall) => {
    stage.shop.setWall(wall);
    await stage.drive.openTab(LIST);
    await new Promise((resolve) => setTimeout(resolve, GIVEN_UP_MS));
    expect(await noticeOnList(stage, NOTICES[wall])).toBe(NOTICES[wall]);
  });
});
