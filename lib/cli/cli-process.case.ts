import {type ChildProcess, spawn} from 'node:child_process';
import {inject} from 'vitest';

/** `c8gauge` as a process of its own, for what only a process shows: signals, and how it dies. */
export interface CliProcess {
  readonly child: ChildProcess;
  /** Waits until all that stdout has said matches. */
  until(words: RegExp): Promise<RegExpExecArray>;
  /** How the process ended: a status, or the signal that killed it. */
  readonly ended: Promise<{readonly status: number | null; readonly signal: string | null}>;
}

/** Starts the built `c8gauge`. */
export function startCliProcess(...args: string[]): CliProcess {
  const child = spawn(process.execPath, [inject('builtMain'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {...process.env, NO_COLOR: '1'},
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (more: string) => {
    text += more;
  });
  const until = (words: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const match = words.exec(text);
        if (match) resolve(match);
      };
      child.stdout.on('data', look);
      child.once('close', () => reject(new Error(`it ended without ${words}: ${text}`)));
      look();
    });
  return {
    child,
    until,
    ended: new Promise(resolve => {
      child.once('close', (status, signal) => resolve({status, signal}));
    }),
  };
}
