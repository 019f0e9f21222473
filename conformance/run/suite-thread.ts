import {basename} from 'node:path';
import {pathToFileURL} from 'node:url';
import {type MessagePort, parentPort, workerData} from 'node:worker_threads';
import {startTests, type Task, type Test, type VitestRunner} from '@vitest/runner';
import {messageOf} from '../../lib/core/errors.ts';
import type {FromSuite, SuiteStart} from './handover.ts';

/*
 * The thread of the test files: vitest's runner imports one after the other and runs its cases. Vitest
 * itself is not started: its server and its transforms took more time than the cases of an operation.
 */

const {files} = workerData as SuiteStart;
const port = parentPort as MessagePort;
let isStopped = false;

port.on('message', () => {
  isStopped = true;
});
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (thrown: unknown) => broken('run', 'unhandled', messageOf(thrown)));
}

const runner: VitestRunner = {
  // What is not about files, hooks or filters has no meaning here: each case has its own time limit.
  config: {
    root: '/',
    name: undefined,
    setupFiles: [],
    passWithNoTests: false,
    testNamePattern: undefined,
    allowOnly: true,
    sequence: {seed: 0, hooks: 'stack', setupFiles: 'list'},
    chaiConfig: undefined,
    maxConcurrency: 1,
    testTimeout: 10_000,
    hookTimeout: 10_000,
    retry: 0,
    includeTaskLocation: false,
    tags: [],
    tagsFilter: undefined,
    strictTags: false,
  },
  importFile: file => import(pathToFileURL(file).href),
  onBeforeRunTask(test) {
    if (isStopped) test.mode = 'skip';
    else send({kind: 'begin', title: `${suiteOf(test)}: ${test.name}`});
  },
  onTaskFinished: test =>
    send({
      kind: 'case',
      suite: suiteOf(test),
      title: test.name,
      report: test.meta.c8gauge,
      brokenBy: test.result?.state === 'fail' ? reasonOf(test) : null,
    }),
};

for (const [at, path] of files.entries()) {
  if (isStopped) break;
  const [file] = await startTests([path], runner);
  if (file) tellBroken(file, basename(path));
  send({kind: 'file', share: (at + 1) / files.length});
}
send({kind: 'end'});

/** A file that could not be loaded, and a suite whose hooks failed: their cases never ran. */
function tellBroken(suite: Task, file: string): void {
  if (suite.type !== 'suite') return;
  if (suite.result?.errors?.length) broken(file, 'load', reasonOf(suite));
  for (const each of suite.tasks) tellBroken(each, file);
}

function broken(where: string, what: string, reason: string): void {
  send({kind: 'broken', where, what, reason});
}

function send(message: FromSuite): void {
  port.postMessage(message);
}

function suiteOf({suite}: Test): string {
  return suite?.name ?? '';
}

function reasonOf({result}: Task): string {
  return result?.errors?.[0]?.message ?? 'failed without a reason';
}
