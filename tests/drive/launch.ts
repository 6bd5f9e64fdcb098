/** Starts a real browser with the extension installed. */
import { launchChromium } from './chromium';
import type { Drive, LaunchOptions } from './drive';
import { launchFirefox } from './firefox';

export const launch = (options: LaunchOptions): Promise<Drive> =>
  options.browser === 'chrome' ? launchChromium(options) : launchFirefox(options);
