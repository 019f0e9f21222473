import {readdirSync, readFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {defineConfig} from 'vitest/config';

const TESTS = [
  '{lib,reports,scenarios,conformance/!(operations|flows)}/**/*.test.{ts,tsx}',
  'conformance/*.test.ts',
];

/** Tests that measure time: another test beside them would be in their figures. */
const TIMING = ['**/*.timing.test.ts'];

/** Tests that start c8gauge as a process of its own: those that import what starts it. */
const PROCESSES = readdirSync('lib', {recursive: true, encoding: 'utf8'})
  .map(each => join('lib', each))
  .filter(each => /(?<!\.timing)\.test\.ts$/.test(each))
  .filter(each => /cli-process\.case|installed-package\.case/.test(readFileSync(each, 'utf8')));

/** One after the other: the second starts when the first has ended. */
const inTurn = (groupOrder: number) => ({sequence: {groupOrder}});

export default defineConfig({
  test: {
    reporters: ['default', './lib/dev/rules/closing-line-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          ...{include: TESTS, exclude: [...TIMING, ...PROCESSES]},
          ...{maxWorkers: availableParallelism(), testTimeout: 30_000, ...inTurn(0)},
        },
      },
      {
        test: {
          name: 'processes',
          ...{include: PROCESSES, globalSetup: ['./lib/dev/package/built-for-tests.ts']},
          ...{maxWorkers: availableParallelism(), testTimeout: 30_000, ...inTurn(1)},
        },
      },
      {
        test: {
          name: 'timing',
          ...{include: TIMING, exclude: ['node_modules/**']},
          ...{maxWorkers: 1, fileParallelism: false, testTimeout: 30_000, ...inTurn(2)},
        },
      },
    ],
  },
});
