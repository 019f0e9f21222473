import {appendFileSync, createReadStream, existsSync, mkdirSync, renameSync} from 'node:fs';
import {basename, dirname, extname, join} from 'node:path';
import {ExplainedError, messageOf} from '../core/errors.ts';
import {assertRegularFile} from '../core/regular-file.ts';
import {maskSecretsIn} from '../core/secret.ts';
import {decodeHistogram} from '../record/histogram/decode-histogram.ts';
import {LatencyCounts} from '../record/histogram/latency-counts.ts';
import {
  type LoadResult,
  type MutableCounts,
  noRequests,
  type OperationTotals,
  type SecondTotals,
} from '../record/load-result.ts';
import type {LoadRun} from './load.ts';
import {offeredPerSecond} from './measure/arrivals.ts';
import {summarizeLatency} from './measure/operation-totals.ts';
import {SecondsBook} from './measure/seconds-book.ts';

/** What is known before a run measures anything. */
export type JournalHead = Pick<
  LoadResult,
  'scenario' | 'bundleSha256' | 'engine' | 'options' | 'startedAt' | 'seed' | 'offeredPerSecond'
>;

/** The part of a run's head that is known before it starts. @param version of the engine */
export function headOf({request, name, bundle, options, plan}: LoadRun, version: string) {
  return {
    scenario: name,
    bundleSha256: bundle.sha256,
    engine: {name: request.engine, version},
    options,
    seed: request.seed,
    offeredPerSecond: offeredPerSecond(plan),
  } as const;
}

/** What one second of a run brought. */
export interface JournalSecond {
  readonly elapsedMs: number;
  readonly seconds: readonly SecondTotals[];
  readonly iterations: LoadResult['iterations'];
}

/**
 * A run's journal: a line at its start and one a second, each on the disk when the second is over.
 * What kills the generator, `kill -9` included, leaves all seconds before it.
 */
export class Journal {
  readonly #file: string;
  readonly #onFault: (fault: string) => void;
  #isWritable = true;

  /**
   * @param onFault is told what was in the way, and once why seconds are not written any more: the run goes on
   * @throws ExplainedError when the file cannot be written
   */
  constructor(file: string, head: JournalHead, onFault: (fault: string) => void) {
    this.#file = file;
    this.#onFault = onFault;
    let aside: string | null = null;
    try {
      mkdirSync(dirname(file), {recursive: true});
      if (existsSync(file)) aside = putAside(file);
      // A script may have put its environment into its options.
      appendFileSync(file, `${JSON.stringify({head: maskSecretsIn(head)})}\n`);
    } catch (thrown) {
      throw new ExplainedError(
        `cannot write the journal ${file} (${messageOf(thrown)})`,
        'give a folder that can be written to',
      );
    }
    if (aside !== null) onFault(`an earlier run was killed: its journal is kept as ${aside}`);
  }

  append(second: JournalSecond): void {
    if (!this.#isWritable) return;
    try {
      appendFileSync(this.#file, `${JSON.stringify(second)}\n`);
    } catch (thrown) {
      this.#isWritable = false;
      this.#onFault(`the journal ${this.#file} is not written any more (${messageOf(thrown)})`);
    }
  }
}

/** @returns where a journal is now that two loads would have written into */
function putAside(file: string): string {
  const extension = extname(file);
  const name = (number: number) =>
    join(dirname(file), `${basename(file, extension)}-${number}${extension}`);
  let number = 1;
  while (existsSync(name(number))) number++;
  renameSync(file, name(number));
  return name(number);
}

/** A second of 23 operations takes some 70 KB; a longer line is not of a journal. */
const LINE_CHARACTERS_MAX = 8 * 1024 * 1024;

/**
 * Makes a LoadResult of what a journal holds, a line at a time: a day of seconds need not fit into
 * memory. Its figures are those of the seconds that were written. As the end is missing, the
 * result is not valid. Latencies are response times: service times are not in a journal.
 *
 * @throws ExplainedError when the file cannot be read or is not a journal
 */
export async function recoverLoad(file: string): Promise<LoadResult> {
  let head: JournalHead | undefined;
  let last: JournalSecond | undefined;
  let written = 0;
  let unfit = 0;
  const entries = new SecondsBook();
  const operations = new RecoveredTotals();
  for await (const line of journalLines(file)) {
    if (head && 'head' in line) throw notAJournal(file, 'two loads wrote into it');
    head ??= headIn(line, file);
    if ('head' in line) continue;
    const second = secondIn(line, last?.elapsedMs ?? 0);
    if (second === null) {
      unfit++;
      continue;
    }
    last = second;
    written++;
    entries.add(last.seconds);
    operations.add(last.seconds);
  }
  if (!head) throw notAJournal(file, 'there is no head in it');
  return {
    ...head,
    durationMs: last?.elapsedMs ?? 0,
    iterations: last?.iterations ?? {completed: 0, interrupted: 0, dropped: 0, late: 0, failed: 0},
    operations: operations.totals(),
    ...entries.entries(),
    thresholds: [],
    checks: [],
    health: {seconds: [], cpuSeconds: 0, rssBytesMax: 0},
    validity: {
      valid: false,
      reasons: [
        `the generator ended before the run did: recovered from its journal up to ${written} s`,
        ...(unfit > 0 ? [`${unfit} lines of the journal do not fit and are left out`] : []),
      ],
    },
  };
}

async function* journalLines(file: string): AsyncGenerator<object> {
  let rest = '';
  try {
    await assertRegularFile(file);
    for await (const chunk of createReadStream(file, 'utf8')) {
      const lines = `${rest}${chunk}`.split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > LINE_CHARACTERS_MAX) throw new Error('a line of more than 8 MB');
      for (const line of lines) yield* parsed(line);
    }
  } catch (thrown) {
    throw notAJournal(file, messageOf(thrown));
  }
  yield* parsed(rest);
}

/** Nothing where it does not parse: the last line may be cut in the middle of its second. */
function parsed(line: string): object[] {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? [value] : [];
  } catch {
    return [];
  }
}

function headIn(line: object, file: string): JournalHead {
  const {head} = line as {head?: JournalHead};
  const isHead =
    typeof head?.scenario === 'string' &&
    typeof head.engine?.name === 'string' &&
    Number.isFinite(Date.parse(head.startedAt));
  if (!isHead) throw notAJournal(file, 'its first line is not a head');
  return head;
}

/** A second as it was written; null where it does not fit. @param sinceMs no second goes back */
function secondIn(line: object, sinceMs: number): JournalSecond | null {
  const {elapsedMs, seconds, iterations} = line as Partial<JournalSecond>;
  if (typeof elapsedMs !== 'number' || !(elapsedMs >= sinceMs) || !Array.isArray(seconds))
    return null;
  const entries = seconds as readonly SecondTotals[];
  if (typeof iterations?.completed !== 'number' || !entries.every(isEntry)) return null;
  // Journals that are older than some classes of requests have none of them.
  const complete = entries.map(each => ({
    ...each,
    requests: {...noRequests(), ...each.requests},
  }));
  return {elapsedMs, seconds: complete, iterations};
}

function isEntry(entry: SecondTotals | null): boolean {
  if (typeof entry?.operation !== 'string' || !Number.isInteger(entry.second)) return false;
  const counts: unknown[] = Object.values(entry.requests ?? {});
  if (counts.length === 0 || !counts.every(each => Number.isSafeInteger(each))) return false;
  try {
    decodeHistogram(entry.histogram);
    return entry.histogram.startsWith('HISTF');
  } catch {
    return false;
  }
}

function notAJournal(file: string, why: string): ExplainedError {
  return new ExplainedError(
    `cannot read the journal ${file} (${why})`,
    'give the journal of a load',
  );
}

/** The operations' totals, as far as their seconds tell. */
class RecoveredTotals {
  readonly #byName = new Map<string, {requests: MutableCounts; latency: LatencyCounts}>();

  add(seconds: readonly SecondTotals[]): void {
    for (const {operation, requests, histogram} of seconds) {
      const entry = this.#byName.get(operation) ?? {
        requests: noRequests(),
        latency: new LatencyCounts('wide'),
      };
      this.#byName.set(operation, entry);
      for (const name of Object.keys(requests) as (keyof MutableCounts)[])
        entry.requests[name] += requests[name];
      addHistogram(entry.latency, histogram);
    }
  }

  totals(): OperationTotals[] {
    return [...this.#byName.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([operation, {requests, latency}]) => ({
        operation,
        requests,
        byStatus: {},
        byError: {},
        responseTime: summarizeLatency(latency),
        serviceTime: summarizeLatency(new LatencyCounts()),
      }));
  }
}

function addHistogram(into: LatencyCounts, encoded: string): void {
  const {valuesUs, counts} = decodeHistogram(encoded);
  for (const [at, value] of valuesUs.entries()) into.recordMany(value, counts[at] ?? 0);
}
