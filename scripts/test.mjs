/** `npm test`: everything. Its last line sums all that ran: tests of Vitest, journeys in both browsers, and each other step. */
import { readyBrowsers } from './browsers.mjs';
import { runSteps, TEST } from './steps.mjs';

await readyBrowsers(['chrome', 'firefox']);
const results = await runSteps(TEST);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const [passed, failed] = [sum('passed'), sum('failed')];
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
