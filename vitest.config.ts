import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/e2e/**'],
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['src/e2e/**/*.test.ts'],
          globalSetup: ['src/e2e/serve-sites.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // On a busy machine a page may answer late; what it must not do is answer wrongly.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
