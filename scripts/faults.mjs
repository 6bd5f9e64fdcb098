/**
 * `npm run faults`: plays five thousand random stories on a modelled browser around the real worker, checks every promise
 * after every step, and prints a table. `-- --runs 200`, `-- --seed 7`, `-- --broken`.
 */
import { runnerImport } from 'vite';

const wished = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? fallback : Number(process.argv[at + 1]);
};

const { module } = await runnerImport('./tests/faults/report.ts', {
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': process.cwd() } },
});
const isGood = process.argv.includes('--broken')
  ? await module.reportBroken(wished('seed', 1), wished('runs', 500))
  : await module.report(wished('seed', Math.floor(Math.random() * 1e9)), wished('runs', 5000), wished('most', 5));
process.exitCode = isGood ? 0 : 1;
