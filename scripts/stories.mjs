/** `npm run stories`: the stories moment by moment: verdict, small line, first option, its date, recommended message. */
import { runnerImport } from 'vite';

const { module } = await runnerImport('./tests/stories/printed.ts', {
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': process.cwd() } },
});
process.stdout.write(module.storiesText());
