/**
 * `npm run words -- --lang ja`: every sentence of a language as a person meets it, for reading. `npm run words -- --todo`: the
 * sentences of each language that are still the English ones; ends with 1 if there is any.
 */
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const { values } = parseArgs({ options: { lang: { type: 'string' }, todo: { type: 'boolean', default: false } } });
const config = { configFile: false, logLevel: 'error', resolve: { alias: { '@': process.cwd() } } };

if (values.todo) {
  const { module } = await runnerImport('./scripts/words/todo.ts', config);
  const todo = module.todoText();
  process.stdout.write(todo);
  process.exitCode = todo === '' ? 0 : 1;
} else {
  const { module } = await runnerImport('./scripts/words/print.ts', config);
  process.stdout.write(await module.wordsText(values.lang ?? 'en'));
}
