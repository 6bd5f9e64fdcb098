/** `npm run slots`: writes the slots of every sentence as types. Run after a change of `public/_locales/en/messages.json`. */
import { readFile, writeFile } from 'node:fs/promises';
import { runnerImport } from 'vite';

const { module } = await runnerImport('./scripts/slots/print.ts', { configFile: false, logLevel: 'error' });
const messages = JSON.parse(await readFile('public/_locales/en/messages.json', 'utf8'));
await writeFile('utils/domain/words/phrase-slots.ts', module.slotsFile(messages));
