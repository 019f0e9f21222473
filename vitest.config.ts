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

/** Tests that replace modules, which those beside them must not see. */
const REPLACING = testsThat(/\bvi\.mock\(/);

/** Tests that start c8gauge as a process of its own. */
const PROCESSES = testsThat(/cli-process\.case|installed-package\.case/);

function testsThat(words: RegExp): string[] {
  return ['lib', 'reports', 'scenarios', 'conformance']
    .flatMap(room =>
      readdirSync(room, {recursive: true, encoding: 'utf8'}).map(each => join(room, each)),
    )
    .filter(each => /(?<!\.timing)\.test\.tsx?$/.test(each))
    .filter(each => words.test(readFileSync(each, 'utf8')));
}

/** Some wait for time to pass: half as many again as there are cores keeps the cores busy. */
const workers = {maxWorkers: Math.ceil(availableParallelism() * 1.5)};

const limits = {testTimeout: 30_000, hookTimeout: 60_000};

/** One group after the other: the second starts when the first has ended. */
const inTurn = (groupOrder: number) => ({sequence: {groupOrder}});

export default defineConfig({
  test: {
    reporters: ['default', './lib/dev/rules/closing-line-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          ...{include: TESTS, exclude: [...TIMING, ...REPLACING, ...PROCESSES]},
          // Files share the modules of their worker: reading them anew for each took half the time.
          ...{isolate: false, ...workers, ...limits, ...inTurn(0)},
        },
      },
      {
        test: {
          name: 'replacing',
          ...{include: REPLACING, ...workers, ...limits, ...inTurn(0)},
        },
      },
      {
        test: {
          name: 'processes',
          ...{include: PROCESSES, globalSetup: ['./lib/dev/package/built-for-tests.ts']},
          ...{...workers, ...limits, ...inTurn(0)},
        },
      },
      {
        test: {
          name: 'timing',
          ...{include: TIMING, exclude: ['node_modules/**'], ...limits},
          ...{maxWorkers: 1, fileParallelism: false, ...inTurn(1)},
        },
      },
    ],
  },
});
