/** `npm run check`: everything that needs no browser, in the order in which its messages are worth reading. */
import { CHECK, runSteps } from './steps.mjs';

const results = await runSteps(CHECK);
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
