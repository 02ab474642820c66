import { defineConfig } from 'vitest/config';

/** The built app in a real browser. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    globalSetup: ['tests/e2e/support/globalSetup.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // Three engines on two cores: once more before a slow machine is called a fault. What is broken fails twice.
    retry: 1,
  },
});
