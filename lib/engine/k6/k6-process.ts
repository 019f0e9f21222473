import {type ChildProcess, spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {createInterface} from 'node:readline';
import type {LogLevel} from '../load.ts';

/** Labels that are not in here make no series: a URL with a key in it would make one a request. */
const SYSTEM_TAGS = 'proto,status,method,name,group,check,error_code,scenario,expected_response';

const PROXY = /^(https?|all|no)_proxy$/i;

export interface K6Start {
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
        ...withoutProxies(start.env),
        K6_PROMETHEUS_RW_SERVER_URL: start.remoteWriteUrl,
        K6_PROMETHEUS_RW_PUSH_INTERVAL: '1s',
        K6_PROMETHEUS_RW_TREND_AS_NATIVE_HISTOGRAM: 'true',
        K6_NO_USAGE_REPORT: 'true',
      },
      stdio: ['pipe', 'pipe', 'pipe'],
      // A Ctrl-C of the terminal goes to the whole group; k6 hears of it from us.
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
    if (!entry) return;
    const isScript = entry.source === 'console';
    if (entry.level === 'error' && !isScript) {
      if (entry.executor) this.#failed++;
      this.#lastError = entry.msg;
    }
    start.onLog(entry.level, entry.msg, isScript);
  }
}

/** k6 would send through a proxy, and measure that. Unlike it, the embedded engine honours none. */
function withoutProxies(env: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !PROXY.test(name)));
}

interface LogEntry {
  readonly level: LogLevel;
  readonly msg: string;
  readonly source?: string;
  readonly executor?: string;
}

function readLog(line: string): LogEntry | null {
  if (!line.startsWith('{')) return null;
  try {
    return JSON.parse(line) as LogEntry;
  } catch {
    return null;
  }
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
