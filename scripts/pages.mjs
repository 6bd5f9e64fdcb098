/** `npm run pages`: 5,000 changed pages of every design are read; prints which fields survive which change. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'tests/pages'], {
  stdio: 'inherit',
  env: { PAGES: '5000', ...process.env },
});
process.exitCode = status ?? 1;
