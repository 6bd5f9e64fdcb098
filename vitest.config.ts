import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['{entrypoints,components,utils,tests}/**/*.test.{ts,tsx}'],
    exclude: ['tests/{e2e,bundle}/**'],
    environment: 'node',
    testTimeout: 20_000,
  },
});
