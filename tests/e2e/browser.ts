/** Which browser this run is about (`npm run e2e -- firefox`), and what was built for it. */
import { BROWSERS, type BrowserKind } from '../drive/drive';

export const BROWSER: BrowserKind = BROWSERS.find((browser) => browser === process.env.E2E_BROWSER) ?? 'chrome';
export const TEST_BUILD = `.output/${BROWSER}-mv3-test`;
