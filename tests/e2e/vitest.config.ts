import { defineConfig } from 'vitest/config';

/** The built app in a real browser. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    globalSetup: ['tests/e2e/support/globalSetup.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // One after the other in a process that has loaded rules, texts and browser once: each test has a context of its own there.
    isolate: false,
    // Three engines on two cores: once more before a slow machine is called a fault. What is broken fails twice.
    retry: 1,
  },
});
