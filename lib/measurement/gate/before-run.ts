import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {ExplainedError, oneLine} from '../../core/errors.ts';
import type {Side} from './run-figures.ts';

/** To install a release and wait for its cluster may take so long. */
const MS_MAX = 30 * 60_000;
/** Of its last words. */
const CHARS_MAX = 2000;

/** What a command is told of the run that comes next. */
export interface NextRun {
  readonly side: Side;
  /** 0 for what comes before the first pair. */
  readonly pair: number;
  /** The address that will be measured. */
  readonly url: string;
}

/**
 * Runs the user's command before a run: with it one cluster is both sides, the release of the side that
 * comes next installed in between. It gets the side as its last argument, and as `C8GAUGE_SIDE`; the pair
 * as `C8GAUGE_PAIR`; the address as `C8GAUGE_URL`. When it ends, the cluster has to be ready.
 *
 * @throws ExplainedError when it fails, or does not end in half an hour; the gate's interrupt ends it too
 */
export async function beforeRun(
  command: string,
  {side, pair, url}: NextRun,
  {cwd, signal}: {readonly cwd: string; readonly signal: AbortSignal},
): Promise<void> {
  // A group of its own: what the shell started ends with it.
  const child = spawn('/bin/sh', ['-c', `${command} "$@"`, 'before-run', side], {
    cwd,
    env: {...process.env, C8GAUGE_SIDE: side, C8GAUGE_PAIR: String(pair), C8GAUGE_URL: url},
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let [last, isLate] = ['', false];
  const hear = (chunk: Buffer) => {
    last = `${last}${chunk.toString()}`.slice(-CHARS_MAX);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const end = () => {
    if (child.pid !== undefined && child.exitCode === null) endGroup(child.pid);
  };
  const timer = setTimeout(() => {
    isLate = true;
    end();
  }, MS_MAX);
  signal.addEventListener('abort', end, {once: true});
  if (signal.aborted) end();
  try {
    const [code, killedBy] = (await once(child, 'close')) as [number | null, string | null];
    if (code === 0) return;
    const how = isLate
      ? `did not end in ${MS_MAX / 60_000} minutes`
      : `ended with ${code ?? killedBy}`;
    const said = last.trim().split('\n').at(-1) ?? '';
    throw new ExplainedError(
      `--before-run '${command} ${side}' ${how}${said === '' ? '' : `: ${oneLine(said)}`}`,
      'it has to end with 0 once the release of that side runs',
    );
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  }
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It has just ended by itself.
  }
}
