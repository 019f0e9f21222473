import {type ChildProcess, spawn} from 'node:child_process';
import {inject} from 'vitest';

/** `c8gauge` as a process of its own, for what only a process shows: signals, and how it dies. */
export interface CliProcess {
  readonly child: ChildProcess;
  /** Waits until all that stdout has said matches. */
  until(wanted: RegExp): Promise<RegExpExecArray>;
  /** All that stderr has said. */
  said(): string;
  /** How the process ended: a status, or the signal that killed it. */
  readonly ended: Promise<{readonly status: number | null; readonly signal: string | null}>;
}

/** Starts the built `c8gauge`. */
export function startCliProcess(...args: string[]): CliProcess {
  const child = spawn(process.execPath, [inject('builtMain'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, NO_COLOR: '1'},
  });
  let text = '';
  let words = '';
  child.stderr.setEncoding('utf8').on('data', (more: string) => {
    words += more;
  });
  child.stdout.setEncoding('utf8').on('data', (more: string) => {
    text += more;
  });
  const until = (wanted: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const match = wanted.exec(text);
        if (match) resolve(match);
      };
      child.stdout.on('data', look);
      child.once('close', () => reject(new Error(`it ended without ${wanted}: ${text}${words}`)));
      look();
    });
  return {
    child,
    until,
    said: () => words,
    ended: new Promise(resolve => {
      child.once('close', (status, signal) => resolve({status, signal}));
    }),
  };
}
