import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const POLICIES = 'tests/browser/policy.test.ts';

/** The cores of the machine that everything is checked on; left to itself, vitest would keep one for itself. */
const CORES = 2;

/** Unit and contract tests need no browser; browser tests start real ones, one per file, and may take their time. */
export default defineConfig({
  plugins: [preact()],
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], maxWorkers: CORES },
      },
      {
        extends: true,
        test: { name: 'contract', include: ['tests/contract/**/*.test.ts'], maxWorkers: CORES },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: [POLICIES],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: CORES,
        },
      },
      {
        extends: true,
        test: {
          // Policies hold for every browser of the machine: their tests run when all others are done.
          name: 'policies',
          include: [POLICIES],
          sequence: { groupOrder: 1 },
          maxWorkers: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
