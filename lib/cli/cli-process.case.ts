import {spawn} from 'node:child_process';
import {inject} from 'vitest';

/** How a command ended, and what it said. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts `c8gauge` as it is installed, with plain output. */
export function startCli(...args: string[]) {
  return startCliIn({}, ...args);
}

/** As {@link startCli}, with variables laid over this process's own. */
export function startCliIn(environment: NodeJS.ProcessEnv, ...args: string[]) {
  return spawn(process.execPath, [inject('builtMain'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, NO_COLOR: '1', ...environment},
  });
}

/** Runs `c8gauge` to its end. */
export function runCli(...args: string[]): Promise<Ended> {
  return ended(startCli(...args));
}

/** Collects what a process says until it ends. */
export async function ended(child: ReturnType<typeof startCli>): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const status = await new Promise<number | null>(resolve => child.on('close', resolve));
  return {status, stdout, stderr};
}
