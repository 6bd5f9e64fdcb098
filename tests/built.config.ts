import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests of what was built, in real browsers or as files: one after the other, each with time to start a browser. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('..', import.meta.url)) } },
  test: {
    include: ['tests/{e2e,bundle}/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
