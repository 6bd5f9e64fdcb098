/** `npm run check`: everything that needs no browser. */
import { CHECK, runSteps } from './steps.mjs';

const results = await runSteps(CHECK);
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
