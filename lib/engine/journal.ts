import {appendFileSync, mkdirSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {ExplainedError, messageOf} from '../core/errors.ts';
import {maskSecretsIn} from '../core/secret.ts';
import {decodeHistogram} from '../record/decode-histogram.ts';
import type {LoadResult, OperationTotals, SecondTotals} from '../record/load-result.ts';
import {LatencyCounts} from './measure/latency-counts.ts';
import {type MutableCounts, noRequests} from './measure/operation-fold.ts';
import {summarizeLatency} from './measure/operation-totals.ts';

/** What is known before a run measures anything. */
export type JournalHead = Pick<
  LoadResult,
  'scenario' | 'bundleSha256' | 'engine' | 'options' | 'startedAt' | 'seed' | 'offeredPerSecond'
>;

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

  /** @throws ExplainedError when the file cannot be written */
  constructor(file: string, head: JournalHead) {
    this.#file = file;
    try {
      mkdirSync(dirname(file), {recursive: true});
      // A script may have put its environment into its options.
      appendFileSync(file, `${JSON.stringify({head: maskSecretsIn(head)})}\n`);
    } catch (thrown) {
      throw new ExplainedError(
        `cannot write the journal ${file} (${messageOf(thrown)})`,
        'give a folder that can be written to',
      );
    }
  }

  append(second: JournalSecond): void {
    appendFileSync(this.#file, `${JSON.stringify(second)}\n`);
  }
}

/**
 * Makes a LoadResult of what a journal holds. Its figures stand for the seconds that were written;
 * since nobody saw the end, it is not valid, and says so. Latencies are response times: service
 * times are not in a journal.
 *
 * @throws ExplainedError when the file cannot be read or is no journal
 */
export async function recoverLoad(file: string): Promise<LoadResult> {
  const [first, ...lines] = await readLines(file);
  const head = (first as {head?: JournalHead} | undefined)?.head;
  if (!head) throw notAJournal(file, 'its first line is not a head');
  const written = lines as unknown as JournalSecond[];
  const seconds = written.flatMap(each => each.seconds);
  const last = written.at(-1);
  return {
    ...head,
    durationMs: last?.elapsedMs ?? 0,
    iterations: last?.iterations ?? {completed: 0, interrupted: 0, dropped: 0, late: 0, failed: 0},
    operations: operationsOf(seconds),
    seconds,
    thresholds: [],
    checks: [],
    health: {seconds: [], cpuSeconds: 0, rssBytesMax: 0},
    validity: {
      valid: false,
      reasons: [
        `the generator ended before the run did: recovered from its journal up to ${written.length} s`,
      ],
    },
  };
}

async function readLines(file: string): Promise<object[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (thrown) {
    throw notAJournal(file, messageOf(thrown));
  }
  // The last line may be cut in the middle: it is the second that was being written.
  return text.split('\n').flatMap(line => {
    try {
      return [JSON.parse(line) as object];
    } catch {
      return [];
    }
  });
}

function notAJournal(file: string, why: string): ExplainedError {
  return new ExplainedError(
    `cannot read the journal ${file} (${why})`,
    'give the journal of a load',
  );
}

function operationsOf(seconds: readonly SecondTotals[]): OperationTotals[] {
  const byName = new Map<string, {requests: MutableCounts; latency: LatencyCounts}>();
  for (const {operation, requests, histogram} of seconds) {
    const entry = byName.get(operation) ?? {
      requests: noRequests(),
      latency: new LatencyCounts('wide'),
    };
    byName.set(operation, entry);
    for (const name of Object.keys(requests) as (keyof MutableCounts)[])
      entry.requests[name] += requests[name];
    addHistogram(entry.latency, histogram);
  }
  return [...byName.entries()]
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

function addHistogram(into: LatencyCounts, encoded: string): void {
  const {valuesUs, counts} = decodeHistogram(encoded);
  for (const [at, value] of valuesUs.entries()) into.recordMany(value, counts[at] ?? 0);
}
