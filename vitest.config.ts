import {availableParallelism} from 'node:os';
import {defineConfig} from 'vitest/config';

const EVERY_TEST = [
  '{lib,reports,scenarios,conformance/!(operations|flows)}/**/*.test.{ts,tsx}',
  'conformance/*.test.ts',
];

/**
 * Rooms whose modules keep nothing between two tests: their files share a process's modules, which
 * are read once for each worker and not for each file.
 */
const STATELESS = [
  'lib/{cluster,stats,record,contract,campaign,faults}/**/*.test.ts',
  'conformance/!(operations|flows)/**/*.test.ts',
  'conformance/*.test.ts',
];

export default defineConfig({
  test: {
    // Our slow tests wait for processes of their own, and for time to pass.
    maxWorkers: Math.ceil(availableParallelism() * 2),
    reporters: ['default', './lib/tidy/closing-line-reporter.ts'],
    projects: [
      {
        test: {
          ...{name: 'unit', include: EVERY_TEST, exclude: STATELESS},
          testTimeout: 30_000,
          globalSetup: ['./lib/package/built-for-tests.ts'],
        },
      },
      {test: {name: 'stateless', include: STATELESS, testTimeout: 30_000, isolate: false}},
    ],
  },
});
