import {spawn} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {ExplainedError, messageOf} from '../../core/errors.ts';
import {runScenario} from '../../engine/engine.ts';
import type {LoadResult} from '../../record/load-result.ts';
import {atHost, type ForeignScript, SUMMARY, wrap} from './foreign-scripts.ts';
import type {SeenRequest, StandInSite} from './stand-in-site.ts';

/** What one engine made of a script. */
export interface ScriptRun {
  /** k6's exit code, or what it would be. */
  readonly exitCode: number;
  /** The embedded engine refused it before it ran: why, and where. */
  readonly refused?: string;
  readonly requests: readonly SeenRequest[];
  /** What `handleSummary` was given; null where the run did not come so far. */
  readonly summary: Summary | null;
  /** The last lines of its log. */
  readonly log: readonly string[];
}

/** The part of k6's summary that is compared. */
export interface Summary {
  readonly metrics: Readonly<
    Record<
      string,
      {
        readonly values: Readonly<Record<string, number>>;
        readonly thresholds?: Readonly<Record<string, {readonly ok: boolean}>>;
      }
    >
  >;
  readonly root_group: Group;
}

interface Group {
  readonly checks: readonly {
    readonly path: string;
    readonly passes: number;
    readonly fails: number;
  }[];
  readonly groups: readonly Group[];
}

/** What scripts import k6's libraries by. */
const JSLIB = 'https://jslib.k6.io/';

const LIMIT_MS = 90_000;
const LOG_LINES = 12;

/** A script with its folder, at the stand-in site, ready for both engines. */
export class PlacedScript {
  readonly #folder = mkdtempSync(join(tmpdir(), 'c8gauge-compare-'));
  readonly #site: StandInSite;
  readonly #file: string;
  readonly #jslib: string;
  readonly #write: (text: string) => void;
  readonly #text: string;

  /** @param jslib where k6 finds what a script imports of {@link JSLIB} */
  constructor(script: ForeignScript, site: StandInSite, iterations: number, jslib = JSLIB) {
    this.#site = site;
    this.#jslib = jslib;
    const name = /\.ts(#|$)/.test(script.name) ? 'script.ts' : 'script.js';
    if (existsSync(script.folder)) cpSync(script.folder, this.#folder, {recursive: true});
    this.#text = atHost(script.text, site.baseUrl);
    this.#write = text => writeFileSync(join(this.#folder, name), text);
    this.#file = join(this.#folder, 'wrapped-script.js');
    writeFileSync(this.#file, wrap(name, this.#text, iterations));
  }

  dispose(): void {
    rmSync(this.#folder, {recursive: true, force: true});
  }

  async onK6(): Promise<ScriptRun> {
    this.#write(this.#text.replaceAll(JSLIB, this.#jslib));
    this.#site.take();
    const {exitCode, output} = await k6Run(this.#file, this.#folder);
    return {
      exitCode,
      requests: this.#site.take(),
      summary: summaryIn(output),
      log: output
        .split('\n')
        .filter(each => each && !each.startsWith(SUMMARY))
        .slice(-LOG_LINES),
    };
  }

  async onEmbedded(): Promise<ScriptRun> {
    this.#write(this.#text);
    this.#site.take();
    const log: string[] = [];
    const told: string[] = [];
    try {
      const result = await runScenario({
        script: this.#file,
        baseUrl: this.#site.baseUrl,
        engine: 'embedded',
        seed: 1,
        workers: 1,
        signal: AbortSignal.timeout(LIMIT_MS),
        onLog: (_, line) => void log.push(line),
        onSummary: (_, content) => void told.push(String(content)),
      });
      return {
        exitCode: exitCodeOf(result),
        requests: this.#site.take(),
        summary: summaryIn(told.join('')),
        log: log.slice(-LOG_LINES),
      };
    } catch (thrown) {
      const requests = this.#site.take();
      const isRefused = thrown instanceof ExplainedError && requests.length === 0;
      const summary = summaryIn(told.join(''));
      const message = messageOf(thrown);
      // k6 has no code of its own for it.
      const exitCode = message.includes('error marshaling setup() data') ? 255 : 107;
      const failure = {exitCode, requests, summary, log: [...log, message]};
      return isRefused ? {...failure, refused: thrown.message} : failure;
    }
  }
}

function summaryIn(output: string): Summary | null {
  const line = output.split('\n').find(each => each.startsWith(SUMMARY));
  return line ? (JSON.parse(line.slice(SUMMARY.length)) as Summary) : null;
}

/** https://grafana.com/docs/k6/latest/reference/exit-codes/ */
function exitCodeOf({exit, thresholds}: LoadResult): number {
  if (exit && exit.code !== 0) return exit.code;
  return thresholds.some(each => each.state === 'broken') ? 99 : 0;
}

function k6Run(
  file: string,
  cwd: string,
): Promise<{readonly exitCode: number; readonly output: string}> {
  return new Promise((resolve, reject) => {
    // No name is looked up: what a script still sends elsewhere fails.
    const env = {
      PATH: process.env['PATH'],
      HOME: cwd,
      K6_BLOCK_HOSTNAMES: '*',
      K6_NO_USAGE_REPORT: 'true',
    };
    const k6 = spawn('k6', ['run', '--quiet', '--no-color', file], {cwd, env});
    let output = '';
    const add = (chunk: Buffer) => {
      if (output.length < 1 << 20) output += chunk.toString('utf8');
    };
    k6.stdout.on('data', add);
    k6.stderr.on('data', add);
    const limit = setTimeout(() => k6.kill('SIGKILL'), LIMIT_MS);
    k6.on('error', reject);
    k6.on('close', code => {
      clearTimeout(limit);
      resolve({exitCode: code ?? -1, output});
    });
  });
}
