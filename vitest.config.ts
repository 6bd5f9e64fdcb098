import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Laws are asked of cases drawn by this seed; a run with the same one asks the same cases. */
const SEED = process.env.SEED ?? String(Math.floor(Math.random() * 2 ** 31));
console.log(`SEED=${SEED}`);

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['{entrypoints,components,utils,tests}/**/*.test.{ts,tsx}'],
    exclude: ['tests/{e2e,bundle,packages}/**'],
    environment: 'node',
    env: { SEED },
    setupFiles: ['tests/seed.ts'],
    testTimeout: 60_000, // laws ask many cases, and two browsers may run beside them
  },
});
