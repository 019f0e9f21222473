import {appendFileSync, createReadStream, existsSync, mkdirSync, renameSync} from 'node:fs';
import {basename, dirname, extname, join} from 'node:path';
import {ExplainedError, messageOf} from '../core/errors.ts';
import {assertRegularFile} from '../core/regular-file.ts';
import {maskSecretsIn} from '../core/secret.ts';
import {decodeHistogram} from '../record/histogram/decode-histogram.ts';
import {type LoadResult, noRequests, type SecondTotals} from '../record/load-result.ts';
import type {LoadRun} from './load.ts';
import {type JournalHead, type JournalSecond, LoadSoFar} from './load-so-far.ts';
import {offeredPerSecond} from './measure/arrivals.ts';

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

/** Tells each second of a run to its journal, and to whoever else wants to know it. */
export function secondsOf({target}: LoadRun, head: JournalHead): (second: JournalSecond) => void {
  const {journal} = target;
  const file =
    journal === undefined ? null : new Journal(journal, head, fault => target.onLog('warn', fault));
  return second => {
    file?.append(second);
    target.onSecond?.(head, second);
  };
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
  let load: LoadSoFar | undefined;
  let written = 0;
  let unfit = 0;
  for await (const line of journalLines(file)) {
    if (load && 'head' in line) throw notAJournal(file, 'two loads wrote into it');
    load ??= new LoadSoFar(headIn(line, file));
    if ('head' in line) continue;
    const second = secondIn(line, load.elapsedMs);
    if (second === null) {
      unfit++;
      continue;
    }
    written++;
    load.add(second);
  }
  if (!load) throw notAJournal(file, 'there is no head in it');
  return load.result([
    `the generator ended before the run did: recovered from its journal up to ${written} s`,
    ...(unfit > 0 ? [`${unfit} lines of the journal do not fit and are left out`] : []),
  ]);
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
