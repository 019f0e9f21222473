#!/usr/bin/env node
import {EXIT_STATUS} from '../record/verdict/verdict.ts';
import type {Io} from './io.ts';
import {main} from './main.ts';
import {shownText} from './shown-stream.ts';

/** Whether something that was said could not be written: its reader has gone, or the disk is full. */
let isOutputLost = false;
for (const stream of [process.stdout, process.stderr])
  stream.on('error', () => {
    isOutputLost = true;
  });

// Node ends a process that broke with 1, which would blame the target.
process.exitCode = EXIT_STATUS.inconclusive;
process.on('uncaughtException', thrown => {
  process.stderr.write(
    `c8gauge: this is a bug of ours, please report it: ${shownText(thrown.stack ?? String(thrown), false)}\n`,
  );
  process.exit(EXIT_STATUS.inconclusive);
});

let interrupt: AbortSignal | undefined;

const io: Io = {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  // Listened for only when a command asks: any other ends as Node ends it.
  get interrupt() {
    interrupt ??= listenForInterrupt();
    return interrupt;
  },
};

const exitCode = await main(process.argv.slice(2), io);
await Promise.all([process.stdout, process.stderr].map(writtenOut));
process.exitCode = exitCode;
// A pass that nobody could read is not complete; a failure is known from the exit code all the same.
if (isOutputLost && exitCode === EXIT_STATUS.passed) {
  process.stderr.write('c8gauge: not all of the output could be written, so this is no pass\n');
  process.exitCode = EXIT_STATUS.inconclusive;
}
// A channel that is listened to would keep the process alive.
if (interrupt && process.connected) process.disconnect();

/** Waits until all that was written to a stream has left, or is known to be lost. */
function writtenOut(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise(resolve => void stream.write('', () => resolve()));
}

/**
 * The first SIGINT or SIGTERM asks the work to end and keep what it has; the second one ends the
 * process at once, with the status a shell expects of that signal. The end of a parent that opened a
 * channel to us counts as the first: a cluster must not be left behind.
 */
function listenForInterrupt(): AbortSignal {
  const abort = new AbortController();
  const onSignal = (name: NodeJS.Signals) => {
    if (abort.signal.aborted) process.exit(name === 'SIGINT' ? 130 : 143);
    abort.abort(new Error(`interrupted by ${name}`));
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  process.once('disconnect', () => abort.abort(new Error('the parent process ended')));
  return abort.signal;
}
