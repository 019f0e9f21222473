import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

/** How a command ended. */
export interface CommandEnd {
  /** Null where its process ended, or had to be ended. */
  readonly exitCode: number | null;
  /** All that it said. */
  readonly said: string;
  readonly isHung: boolean;
  readonly seconds: number;
  /** The most that was resident meanwhile; 0 where the system does not say it. */
  readonly peakMegabytes: number;
}

/** What is said is kept up to here. */
const SAID_MAX = 100_000;

/**
 * Commands one after the other in a process of their own, which is started again where one of them hangs or
 * breaks it: starting c8gauge takes longer than most of them.
 */
export class CommandProcess {
  readonly #main: string;
  #child: ChildProcess | null = null;

  /** @param built the folder of the built program */
  constructor(built: string) {
    this.#main = pathToFileURL(join(built, 'lib', 'cli', 'main.js')).href;
  }

  /**
   * @param argv what follows `c8gauge`
   * @param folder where it runs
   */
  async run(argv: readonly string[], folder: string, secondsMax: number): Promise<CommandEnd> {
    const child = this.#child ?? this.#start();
    const startedMs = performance.now();
    const [watch, timer] = [new PeakWatch(child.pid), new AbortController()];
    let isHung = false;
    const limit = setTimeout(() => {
      isHung = true;
      child.kill('SIGKILL');
    }, secondsMax * 1000);
    child.send({argv, folder});
    const [answer] = await Promise.race([
      once(child, 'message', {signal: timer.signal}),
      once(child, 'exit', {signal: timer.signal}).then(() => [null]),
    ]);
    timer.abort();
    clearTimeout(limit);
    const seconds = (performance.now() - startedMs) / 1000;
    const peakMegabytes = watch.end();
    const end = answer as {exitCode: number; said: string} | null;
    if (end === null) this.#child = null;
    const {exitCode = null, said = ''} = end ?? {};
    return {exitCode, said, isHung, seconds, peakMegabytes};
  }

  async close(): Promise<void> {
    if (this.#child === null) return;
    this.#child.kill();
    await once(this.#child, 'exit');
  }

  #start(): ChildProcess {
    const stdio: ('ignore' | 'inherit' | 'ipc')[] = ['ignore', 'ignore', 'inherit', 'ipc'];
    const code = `(${serveCommands.toString()})(${JSON.stringify(this.#main)}, ${SAID_MAX})`;
    this.#child = spawn(process.execPath, ['-e', code], {env: ownEnvironment(), stdio});
    return this.#child;
  }
}

/** What the process runs: plain JavaScript, without anything around it. */
async function serveCommands(mainUrl: string, saidMax: number): Promise<void> {
  const {PassThrough} = await import('node:stream');
  const {main} = await import(mainUrl);
  process.on('message', async ({argv, folder}: {argv: string[]; folder: string}) => {
    let said = '';
    const stream = new PassThrough();
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-saidMax);
    });
    const io = {stdout: stream, stderr: stream, env: process.env, cwd: folder};
    process.send?.({exitCode: await main(argv, io), said});
  });
}

const WATCHED_EVERY_MS = 50;

/** The most memory of a process that was resident: VmHWM, which `clear_refs` sets back. */
class PeakWatch {
  readonly #pid: number | undefined;
  readonly #timer: NodeJS.Timeout;
  #peak = 0;

  constructor(pid: number | undefined) {
    this.#pid = pid;
    try {
      // https://man7.org/linux/man-pages/man5/proc_pid_clear_refs.5.html
      writeFileSync(`/proc/${pid}/clear_refs`, '5');
    } catch {
      // Another system: nothing is told.
    }
    this.#timer = setInterval(() => this.#look(), WATCHED_EVERY_MS);
  }

  end(): number {
    clearInterval(this.#timer);
    this.#look();
    return this.#peak;
  }

  #look(): void {
    try {
      const status = readFileSync(`/proc/${this.#pid}/status`, 'utf8');
      const kilobytes = Number(/^VmHWM:\s*(\d+) kB/m.exec(status)?.[1] ?? 0);
      this.#peak = Math.max(this.#peak, Math.round(kilobytes / 1024));
    } catch {
      // It has ended.
    }
  }
}

/** Without what a user may have set for clusters of their own. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(CAMUNDA|C8GAUGE)_/.test(name));
  return Object.fromEntries(kept);
}
