import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * Tests of what was built, in real browsers or as files: one file after the other, each with time to start a browser while
 * another browser is at work. Runs side by side keep their notes apart.
 */
export default defineConfig({
  cacheDir: `.setup/vite-${process.env.E2E_BROWSER ?? 'files'}`,
  resolve: { alias: { '@': fileURLToPath(new URL('..', import.meta.url)) } },
  test: {
    include: ['tests/{e2e,bundle,packages}/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
