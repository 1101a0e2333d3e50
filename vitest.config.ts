import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** Unit and contract tests need no browser; browser tests start real ones, one per file, and may take their time. */
export default defineConfig({
  plugins: [preact()],
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      { extends: true, test: { name: 'contract', include: ['tests/contract/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          // Two real browsers on two cores: a test that failed once is run once more, and both runs are shown.
          retry: 1,
        },
      },
    ],
  },
});
