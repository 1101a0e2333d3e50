import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const POLICIES = 'tests/browser/policy.test.ts';

/** What needs its modules for itself: these have some of them replaced, or load them anew. */
const FOR_THEMSELVES = [
  'tests/unit/details/learned/*.test.ts',
  'tests/unit/details/linear/*.test.ts',
  'tests/unit/details/prepare.test.ts',
];

/** The cores of the machine that everything is checked on; left to itself, vitest would keep one for itself. */
const CORES = 2;

/** Unit and contract tests need no browser; browser tests start real ones, one per file, and may take their time. */
export default defineConfig({
  plugins: [preact()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/!(details)/**/*.test.{ts,tsx}', ...FOR_THEMSELVES],
          maxWorkers: CORES,
        },
      },
      {
        extends: true,
        test: {
          // What finds details takes a second to load and an instant to ask: it is loaded once for many files.
          name: 'details',
          include: ['tests/unit/details/**/*.test.ts'],
          exclude: FOR_THEMSELVES,
          isolate: false,
          maxWorkers: CORES,
        },
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
