import {readdir, rm} from 'node:fs/promises';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import {Worker} from 'node:worker_threads';
import {messageOf} from '../../lib/core/errors.ts';
import {isSource, siblingUrl} from '../../lib/core/own-package.ts';
import {temporaryFolder} from '../../lib/core/temporary-folder.ts';
import {bundleSuite} from './bundle-suite.ts';
import {caseTimeoutMs, type FromSuite, type RunSettings, type SuiteStart} from './handover.ts';
import type {OutcomeReporter} from './outcome-reporter.ts';

/** Test files that are found once and run any number of times, one run at a time. */
export interface TestRunner {
  /** Runs all files against the target of the settings; an abort stops the run. */
  run(
    settings: RunSettings,
    reporter: OutcomeReporter,
    signal: AbortSignal | undefined,
  ): Promise<void>;
  close(): Promise<void>;
}

/**
 * Finds the test files. Nothing is read from the folder that the user is in.
 *
 * @param flowFiles test files of the user's own, absolute paths; they run after ours
 * @param readingMs how long the thread may be silent beyond the time limit of a case
 * @throws ExplainedError when a file of the user's does not build
 */
export async function startTestRunner(
  flowFiles: readonly string[],
  readingMs = READING_MS,
): Promise<TestRunner> {
  const own = (await Promise.all(['operations', 'flows'].map(filesIn))).flat().sort(inOrder);
  const all = [fileURLToPath(siblingUrl('./suite-thread', import.meta.url)), ...own, ...flowFiles];
  // Node reads no TypeScript: in a checkout all of it is made JavaScript, else what is the user's.
  const kept = isSource(import.meta.url) ? 0 : all.length - flowFiles.length;
  const folder = await temporaryFolder();
  const close = () => rm(folder, {recursive: true, force: true});
  try {
    const made = kept === all.length ? [] : await bundleSuite(all.slice(kept), folder);
    const [thread = '', ...files] = [...all.slice(0, kept), ...made];
    return {
      run: (settings, reporter, signal) =>
        runInThread(thread, {settings, files}, readingMs, reporter, signal),
      close,
    };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const url = new URL(`../${folder}/`, import.meta.url);
  const names = await readdir(url);
  const tests = names.filter(each => /\.test\.[jt]s$/.test(each));
  return tests.map(each => fileURLToPath(new URL(each, url)));
}

/** How long a stopped run may go on with its case before its thread is ended. */
const STOPPING_MS = 10_000;

/** What a thread may take, beyond a case's own time, to read a file and make its cases. */
const READING_MS = 60_000;

/**
 * Runs the files in a thread of their own, which is ended when it is silent for too long: what keeps it
 * busy without end, a pattern of the document or an answer, costs the cases that are left and no more.
 */
async function runInThread(
  threadFile: string,
  start: SuiteStart,
  readingMs: number,
  reporter: OutcomeReporter,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (signal?.aborted) return;
  const thread = new Worker(threadFile, {workerData: start, execArgv: []});
  const stop = () => thread.postMessage('stop');
  signal?.addEventListener('abort', stop, {once: true});
  try {
    await endOf(thread, caseTimeoutMs(start.settings) + readingMs, reporter, signal);
  } finally {
    signal?.removeEventListener('abort', stop);
    // What it says from here on is of the past.
    thread.removeAllListeners();
    await thread.terminate();
  }
}

/** Takes the reports of the thread until it has ended, or has to be ended. */
function endOf(
  thread: Worker,
  silenceMs: number,
  reporter: OutcomeReporter,
  signal: AbortSignal | undefined,
): Promise<void> {
  return new Promise(resolve => {
    let at = 'before the first case';
    const broken = (reason: string) => {
      reporter.error('run', 'unhandled', `${reason}, ${at}`);
      resolve();
    };
    const silent = () => broken(`the thread of the cases was busy for ${silenceMs / 1000} s`);
    const silence = setTimeout(silent, silenceMs).unref();
    signal?.addEventListener('abort', () => setTimeout(resolve, STOPPING_MS).unref(), {once: true});
    thread.on('message', (message: FromSuite) => {
      silence.refresh();
      if (message.kind === 'begin') at = `in ${message.title}`;
      else if (message.kind === 'end') resolve();
      else reporter.take(message);
    });
    thread.on('error', thrown => broken(messageOf(thrown)));
    thread.on('exit', () => broken('the thread of the cases ended'));
  });
}

/** Other operations need these to arrange their state, so they are checked first. */
const FIRST = ['getTopology', 'createDeployment', 'createProcessInstance', 'activateJobs'];

/** Files in the same order in every run: those that others need first, then by name. */
function inOrder(left: string, right: string): number {
  const [leftName, rightName] = [nameOf(left), nameOf(right)];
  const byRank = rank(leftName) - rank(rightName);
  if (byRank !== 0) return byRank;
  return leftName < rightName ? -1 : 1;
}

function nameOf(file: string): string {
  return basename(file).replace(/\.test\.[jt]s$/, '');
}

function rank(name: string): number {
  const at = FIRST.indexOf(name);
  return at < 0 ? FIRST.length : at;
}
