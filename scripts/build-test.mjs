/** `npm run build:test`: both browsers with the clock that tests can set, beside the shipped builds. */
import { build } from 'wxt';

process.env.TEST_CLOCK = '1';
for (const browser of ['chrome', 'firefox']) await build({ browser });
