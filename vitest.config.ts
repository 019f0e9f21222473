import {availableParallelism} from 'node:os';
import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    // Our slow tests wait for processes of their own, and for time to pass.
    maxWorkers: Math.ceil(availableParallelism() * 2),
    reporters: ['default', './lib/dev/rules/closing-line-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            '{lib,reports,scenarios,conformance/!(operations|flows)}/**/*.test.{ts,tsx}',
            'conformance/*.test.ts',
          ],
          testTimeout: 30_000,
          globalSetup: ['./lib/dev/package/built-for-tests.ts'],
        },
      },
    ],
  },
});
