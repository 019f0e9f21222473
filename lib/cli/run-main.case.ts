import {Writable} from 'node:stream';
import type {Invocation, Io} from './io.ts';
import {main} from './main.ts';

/** How a command line ended, and what it said. */
export interface Said {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `c8gauge` in this process, with plain output and an environment of its own. */
export async function runMain(
  argv: readonly string[],
  {env = {}, cwd = process.cwd(), interrupt}: Partial<Pick<Io, 'env' | 'cwd' | 'interrupt'>> = {},
): Promise<Said> {
  const [stdout, stderr] = [new CollectedText(), new CollectedText()];
  const io = {stdout, stderr, env, cwd, ...(interrupt ? {interrupt} : {})};
  const status = await main(argv, io);
  return {status, stdout: stdout.text, stderr: stderr.text};
}

/** For commands that are only looked at: nothing is run, nothing is shown. */
export function unusedInvocation(): Invocation {
  const stream = new CollectedText();
  return {stdout: stream, stderr: stream, env: {}, cwd: process.cwd(), exitCode: 0};
}

/** A stream that keeps what is written to it. */
export class CollectedText extends Writable {
  text = '';

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
