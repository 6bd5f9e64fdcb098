/** `npm run drafts -- --order example`: every message in every language with its length, then the table of lengths. */
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const { values } = parseArgs({
  options: { order: { type: 'string', default: 'example' }, language: { type: 'string', multiple: true } },
});
const { module } = await runnerImport('./scripts/drafts/print.ts', {
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': process.cwd() } },
});
process.stdout.write(module.draftsText(values.order, values.language));
