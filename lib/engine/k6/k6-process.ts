import {type ChildProcess, execFile, spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {createInterface} from 'node:readline';
import {promisify} from 'node:util';
import {ExplainedError} from '../../core/errors.ts';
import type {LoadResult} from '../../record/load-result.ts';
import type {LogLevel} from '../load.ts';
import {isSaturated} from '../measure/validity.ts';
import {OPTION_VARIABLES} from '../options/k6-environment.ts';

const run = promisify(execFile);

/**
 * The version of the `k6` on the PATH: `1.3.0`.
 *
 * @throws ExplainedError when there is none
 */
export async function k6Version(): Promise<string> {
  const version = await findK6();
  if (version !== null) return version;
  throw new ExplainedError(
    'there is no k6 on the PATH',
    'install it (https://grafana.com/docs/k6/latest/set-up/install-k6/), or use --engine embedded',
  );
}

/** As {@link k6Version}; null when there is none. */
export async function findK6(): Promise<string | null> {
  try {
    const {stdout} = await run('k6', ['version'], {timeout: 10_000});
    return /v(\d+\.\d+\.\d+\S*)/.exec(stdout)?.[1] ?? 'unknown';
  } catch {
    return null;
  }
}

/** Labels that are not in here make no series: a URL with a key in it would make one a request. */
const SYSTEM_TAGS = 'proto,status,method,name,group,check,error_code,scenario,expected_response';

const NATIVE_HISTOGRAMS = 'native-histograms';

const PROXY = /^(https?|all|no)_proxy$/i;

export interface K6Start {
  /** Of the `k6` on the PATH: `2.2.1`. */
  readonly version: string;
  /** The bundle: k6 reads it from its standard input, so `open` works against the folder. */
  readonly code: string;
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly remoteWriteUrl: string;
  /** Where k6 leaves its totals. */
  readonly summaryFile: string;
  readonly trendStats: readonly string[];
  /** `0:1/2` and the like; null for a single process. */
  readonly segment: {readonly own: string; readonly sequence: string} | null;
  onLog(level: LogLevel, line: string, isScript: boolean): void;
}

/** How a k6 process ended. */
export interface K6End {
  readonly exitCode: number;
  readonly interrupted: number;
  /** Iterations that an exception ended. */
  readonly failed: number;
  /** The last error that k6 wrote; empty when none. */
  readonly lastError: string;
}

/** A running `k6 run`. */
export class K6Process {
  readonly #child: ChildProcess;
  readonly ended: Promise<K6End>;
  #interrupted = 0;
  #failed = 0;
  #lastError = '';

  constructor(start: K6Start) {
    this.#child = spawn('k6', argumentsOf(start), {
      cwd: start.folder,
      env: {
        // The same k6 that was found.
        PATH: process.env['PATH'],
        ...withoutOptions(withoutProxies(start.env)),
        K6_PROMETHEUS_RW_SERVER_URL: start.remoteWriteUrl,
        K6_PROMETHEUS_RW_PUSH_INTERVAL: '1s',
        ...nativeHistograms(start.version).env,
        K6_NO_USAGE_REPORT: 'true',
      },
      stdio: ['pipe', 'pipe', 'pipe'],
      // A Ctrl-C of the terminal goes to the whole process group; we interrupt k6 ourselves.
      detached: true,
    });
    this.#listen(start);
    this.ended = new Promise((resolve, reject) => {
      this.#child.once('error', reject);
      this.#child.once('close', code =>
        resolve({
          exitCode: code ?? -1,
          interrupted: this.#interrupted,
          failed: this.#failed,
          lastError: this.#lastError,
        }),
      );
    });
    this.#child.stdin?.on('error', () => undefined);
    this.#child.stdin?.end(start.code);
  }

  /** Asks it to end: it runs its teardown and says what it measured. */
  interrupt(): void {
    this.#child.kill('SIGINT');
  }

  /** CPU seconds so far; null where the system does not tell (only Linux does, in /proc). */
  cpuSeconds(): number | null {
    try {
      const stat = readFileSync(`/proc/${this.#child.pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return (Number(fields[11]) + Number(fields[12])) / 100;
    } catch {
      return null;
    }
  }

  /** The most memory that it ever held; null where the system does not tell. */
  rssBytesMax(): number | null {
    try {
      const status = readFileSync(`/proc/${this.#child.pid}/status`, 'utf8');
      const kib = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
      return kib === undefined ? null : Number(kib) * 1024;
    } catch {
      return null;
    }
  }

  #listen(start: K6Start): void {
    const {stdout, stderr} = this.#child;
    if (stderr) createInterface({input: stderr}).on('line', line => this.#hearLog(line, start));
    if (stdout)
      createInterface({input: stdout}).on('line', line => {
        const found = /complete and (\d+) interrupted iterations/.exec(line)?.[1];
        if (found !== undefined) this.#interrupted = Number(found);
      });
  }

  #hearLog(line: string, start: K6Start): void {
    const entry = readLog(line);
    // Switched on by us, so it is not news to the user.
    if (!entry || entry.feature === NATIVE_HISTOGRAMS) return;
    const isScript = entry.source === 'console';
    if (entry.level === 'error' && !isScript) {
      if (entry.executor) this.#failed++;
      this.#lastError = entry.msg;
    }
    start.onLog(entry.level, entry.msg, isScript);
  }
}

/** k6 would send through a proxy, and measure that. Unlike it, the embedded engine honours none. */
export function withoutProxies(env: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !PROXY.test(name)));
}

/** Its options have them already, and what the command line says wins over them. */
function withoutOptions(env: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !OPTION_VARIABLES.includes(name)),
  );
}

interface LogEntry {
  readonly level: LogLevel;
  readonly msg: string;
  readonly source?: string;
  readonly executor?: string;
  /** The feature that was switched on. */
  readonly feature?: string;
}

/** A line of k6's log in JSON; null for anything else. */
export function readLog(line: string): LogEntry | null {
  if (!line.startsWith('{')) return null;
  try {
    return JSON.parse(line) as LogEntry;
  } catch {
    return null;
  }
}

/**
 * How Trends are sent as native histograms: a feature of its own since k6 2, which logs a line about it.
 * https://grafana.com/docs/k6/latest/results-output/real-time/prometheus-remote-write/
 */
function nativeHistograms(version: string) {
  return Number.parseInt(version, 10) >= 2
    ? {flags: ['--features', NATIVE_HISTOGRAMS], env: {}}
    : {flags: [], env: {K6_PROMETHEUS_RW_TREND_AS_NATIVE_HISTOGRAM: 'true'}};
}

function argumentsOf(start: K6Start): string[] {
  const segment = start.segment
    ? [
        '--execution-segment',
        start.segment.own,
        '--execution-segment-sequence',
        start.segment.sequence,
      ]
    : [];
  return [
    'run',
    // Its own REST server would take a fixed port.
    '--address',
    '',
    '--no-color',
    '--log-format',
    'json',
    '--system-tags',
    SYSTEM_TAGS,
    '--summary-export',
    start.summaryFile,
    '--summary-trend-stats',
    start.trendStats.join(','),
    '--out',
    'experimental-prometheus-rw',
    ...nativeHistograms(start.version).flags,
    ...segment,
    '-',
  ];
}

/** https://grafana.com/docs/k6/latest/using-k6/k6-options/reference/#execution-segment */
export function segmentOf(
  at: number,
  count: number,
): {readonly own: string; readonly sequence: string} | null {
  if (count === 1) return null;
  const mark = (part: number) => (part === 0 ? '0' : part === count ? '1' : `${part}/${count}`);
  return {
    own: `${mark(at)}:${mark(at + 1)}`,
    sequence: Array.from({length: count + 1}, (_, part) => mark(part)).join(','),
  };
}

/** With more than this share of the machine, k6 itself sets the pace. */
const MACHINE_SHARE = 0.95;

/** What the system knows about a k6 process. */
export type WatchedProcess = Pick<K6Process, 'cpuSeconds' | 'rssBytesMax'>;

interface Second {
  readonly second: number;
  readonly cpuCores: number;
}

/** Watches k6 processes from outside: their CPU, second by second. */
export class K6Health {
  readonly #processes: readonly WatchedProcess[];
  readonly #cores: number;
  readonly #nowMs: () => number;
  readonly #seconds: Second[] = [];
  #cpuSeconds = 0;
  #rssBytesMax = 0;
  #atMs: number;

  constructor(
    processes: readonly WatchedProcess[],
    nowMs: () => number,
    cores = availableParallelism(),
  ) {
    this.#processes = processes;
    this.#cores = cores;
    this.#nowMs = nowMs;
    this.#atMs = nowMs();
  }

  /** Called once a second. */
  sample(): void {
    const cpuSeconds = sum(this.#processes.map(each => each.cpuSeconds()));
    this.#rssBytesMax = Math.max(
      this.#rssBytesMax,
      sum(this.#processes.map(each => each.rssBytesMax())),
    );
    const nowMs = this.#nowMs();
    // A process that has ended has no figures any more: its last ones stay.
    const used = Math.max(0, cpuSeconds - this.#cpuSeconds);
    const cpuCores = used / Math.max(0.001, (nowMs - this.#atMs) / 1000);
    this.#seconds.push({second: this.#seconds.length, cpuCores});
    this.#cpuSeconds = Math.max(this.#cpuSeconds, cpuSeconds);
    this.#atMs = nowMs;
  }

  /** k6 has no event loop to watch and drops what it cannot start: those figures are 0. */
  health(): LoadResult['health'] {
    return {
      seconds: this.#seconds.map(each => ({
        ...each,
        eventLoopDelayMsP99: 0,
        startLatenessMsP99: 0,
      })),
      cpuSeconds: this.#cpuSeconds,
      rssBytesMax: this.#rssBytesMax,
    };
  }

  /** Whether k6 had CPU left in all but a few of the whole seconds. */
  validity(): LoadResult['validity'] {
    const full = this.#seconds.slice(1, -1);
    const busy = full.filter(each => each.cpuCores > this.#cores * MACHINE_SHARE).length;
    if (!isSaturated(busy, full.length)) return {valid: true, reasons: []};
    return {
      valid: false,
      reasons: [
        `k6 used more than ${MACHINE_SHARE * 100} % of ${this.#cores} cores in ${busy} of ` +
          `${full.length} seconds, so it and not the target set the pace: lower the load or use ` +
          'another machine',
      ],
    };
  }
}

/** An ended process has no figures. */
function sum(figures: readonly (number | null)[]): number {
  return figures.reduce<number>((total, each) => total + (each ?? 0), 0);
}
