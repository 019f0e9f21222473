#!/usr/bin/env node
import type {Io} from './io.ts';
import {main} from './main.ts';

// Who reads us may stop reading: `c8gauge --help | head -1` is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
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

process.exitCode = await main(process.argv.slice(2), io);
// A channel that is listened to would keep the process alive.
if (interrupt && process.connected) process.disconnect();

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
