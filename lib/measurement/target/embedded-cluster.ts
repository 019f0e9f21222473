import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import {ExplainedError, messageOf} from '../../core/errors.ts';
import {isSource, siblingUrl} from '../../core/own-package.ts';

const START_MS_MAX = 20_000;
const STOP_MS_MAX = 3_000;
const STDERR_CHARS_MAX = 2_000;

/** A reference cluster that runs as a process of its own. */
export interface EmbeddedCluster {
  /** `http://127.0.0.1:PORT`, without `/v2`. */
  readonly baseUrl: string;
  readonly pid: number;
  /** Ends the process and waits for it. Harmless when it has ended already. */
  stop(): Promise<void>;
}

/**
 * Starts `c8gauge serve` on a free loopback port and waits until it listens. The child ends with
 * its parent, however that ends: it watches the channel between the two.
 *
 * @param flags further flags of `serve`: `['--partitions', '4']`
 * @throws ExplainedError when it does not listen within 20 s
 */
export async function startEmbeddedCluster(
  flags: readonly string[] = [],
): Promise<EmbeddedCluster> {
  const child = spawn(
    process.execPath,
    [...nodeFlags(), entryFile(), 'serve', '--port', '0', ...flags],
    {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-STDERR_CHARS_MAX);
  });
  try {
    const baseUrl = await listeningUrl(child);
    return {baseUrl, pid: child.pid ?? 0, stop: () => stop(child)};
  } catch (thrown) {
    await stop(child);
    throw new ExplainedError(
      `the embedded cluster did not start (${messageOf(thrown)}) ${complaint}`,
      'run `c8gauge serve --port 0` to see why, or give --base-url',
    );
  }
}

/** The command line's own entry, as TypeScript in a checkout and as JavaScript in a package. */
function entryFile(): string {
  return fileURLToPath(siblingUrl('../../cli/bin', import.meta.url));
}

function nodeFlags(): string[] {
  return isSource(import.meta.url) ? ['--import', import.meta.resolve('tsx')] : [];
}

async function listeningUrl(child: ChildProcess): Promise<string> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(new Error('no answer within 20 s')), START_MS_MAX);
  const exited = once(child, 'exit', {signal: abort.signal}).then(([code, signal]) => {
    throw new Error(`it ended with ${code ?? signal}`);
  });
  try {
    return await Promise.race([firstListeningLine(child), exited]);
  } finally {
    clearTimeout(timer);
    abort.abort();
    exited.catch(() => undefined);
  }
}

async function firstListeningLine(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('it has no output');
  for await (const line of createInterface({input: child.stdout})) {
    const url = /^listening on (http\S+)$/.exec(line)?.[1];
    if (url) {
      child.stdout.resume();
      return url;
    }
  }
  // The output ended, so the process is ending: its exit is the better explanation.
  return new Promise(() => undefined);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS_MAX);
  await exited;
  clearTimeout(timer);
}
