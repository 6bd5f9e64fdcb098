/** `npm run rules`: prints what the product knows and writes it to docs/rules.md, from the tables themselves. */
import { writeFile } from 'node:fs/promises';
import { runnerImport } from 'vite';

const { module } = await runnerImport('./scripts/rules/document.ts', {
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': process.cwd() } },
});
const text = module.rulesDocument();
await writeFile('docs/rules.md', text);
process.stdout.write(text);
