/** `npm test`: everything. Its last line sums all that ran: tests of Vitest, journeys in both browsers, and each other step. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readyBrowsers } from './browsers.mjs';
import { runSteps, TEST } from './steps.mjs';

/** A gate asks the same cases each time; `npm run check` and `npm run unit` draw new ones, and what they find stays as an example. */
process.env.SEED ??= '20261127';

await readyBrowsers(['chrome', 'firefox']);
const began = performance.now();
const results = await runSteps(TEST);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const [passed, failed] = [sum('passed'), sum('failed')];
const seconds = Math.round((performance.now() - began) / 1000);
writeFileSync(
  join('.setup', 'last-test.json'),
  JSON.stringify({ at: new Date().toISOString(), seconds, passed, failed }),
);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
