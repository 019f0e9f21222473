import {EventEmitter} from 'node:events';
import {Writable} from 'node:stream';
import type {Invocation} from './io.ts';
import {main} from './main.ts';

/** How a command ended, and what it said. */
export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that runs in this process. */
export interface RunningCommand {
  /** Fires `text` with all that stdout has said, each time that it says more. */
  readonly stdout: CollectedText;
  readonly stderr: CollectedText;
  readonly ended: Promise<Ended>;
  /** What Ctrl-C does: the command ends and keeps what it has. */
  interrupt(): void;
}

/** Starts `c8gauge` in this process, with plain output and no variables but those given. */
export function startCli(environment: NodeJS.ProcessEnv, ...args: string[]): RunningCommand {
  const [stdout, stderr] = [new CollectedText(), new CollectedText()];
  const interrupt = new AbortController();
  const env = {NO_COLOR: '1', PATH: process.env['PATH'], ...environment};
  const io = {stdout, stderr, env, cwd: process.cwd(), interrupt: interrupt.signal};
  return {
    stdout,
    stderr,
    ended: main(args, io).then(status => ({status, stdout: stdout.text, stderr: stderr.text})),
    interrupt: () => interrupt.abort(new Error('interrupted by the test')),
  };
}

/** Runs `c8gauge` to its end. */
export function runCli(...args: string[]): Promise<Ended> {
  return startCli({}, ...args).ended;
}

/** As {@link runCli}, with variables of its own. */
export function runCliIn(environment: NodeJS.ProcessEnv, ...args: string[]): Promise<Ended> {
  return startCli(environment, ...args).ended;
}

/** A reference cluster in this process. */
export interface Cluster {
  /** `http://127.0.0.1:PORT`, without `/v2`. */
  readonly baseUrl: string;
  /** Harmless when it was stopped already. */
  stop(): Promise<void>;
}

/** Starts `c8gauge serve` with further flags, and waits until it listens. */
export async function startCluster(flags: readonly string[] = []): Promise<Cluster> {
  const running = startCli({}, 'serve', '--port', '0', ...flags);
  const listening = running.stdout.until(/^listening on (http\S+)\n/m);
  const ended = running.ended.then(({stderr}) => {
    throw new Error(`the cluster did not start: ${stderr}`);
  });
  const [, baseUrl = ''] = await Promise.race([listening, ended]);
  ended.catch(() => undefined);
  return {
    baseUrl,
    stop: async () => {
      running.interrupt();
      await running.ended;
    },
  };
}

/** For commands that are only looked at: nothing is run, nothing is shown. */
export function unusedInvocation(): Invocation {
  const stream = new CollectedText();
  return {stdout: stream, stderr: stream, env: {}, cwd: process.cwd(), exitCode: 0};
}

/** A stream that keeps what is written to it. */
export class CollectedText extends Writable {
  text = '';
  readonly #more = new EventEmitter();

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    this.#more.emit('text');
    done();
  }

  /** Waits until all that was written matches. */
  until(words: RegExp): Promise<RegExpExecArray> {
    return new Promise(resolve => {
      const look = () => {
        const match = words.exec(this.text);
        if (!match) return;
        this.#more.off('text', look);
        resolve(match);
      };
      this.#more.on('text', look);
      look();
    });
  }
}
