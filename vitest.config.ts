import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    // Vitest leaves one core free; most of our tests wait for a process of their own.
    maxWorkers: '100%',
    reporters: ['default', './lib/tidy/closing-line-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            '{lib,reports,scenarios,conformance/!(operations|flows)}/**/*.test.{ts,tsx}',
            'conformance/*.test.ts',
          ],
          testTimeout: 30_000,
          globalSetup: ['./lib/package/built-for-tests.ts'],
        },
      },
    ],
  },
});
