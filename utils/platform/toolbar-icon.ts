/** The sign in the toolbar: in colour once anything is known, grey before. Lost at each start of the browser, so set anew. */
import { browser } from './browser';
import { logFailure } from './log';

const SIZES = [16, 32, 48] as const;

export async function showIcon(isAnythingKnown: boolean): Promise<void> {
  const name = isAnythingKnown ? '' : 'grey-';
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icon/${name}${size}.png`]));
  try {
    await browser.action.setIcon({ path });
  } catch (error) {
    logFailure('icon', error);
  }
}
