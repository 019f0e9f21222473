import {readFile, rename, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {ExplainedError, messageOf} from '../../core/errors.ts';
import type {AcceptedRun, NotedChange, TrendResult, TrendRun} from '../../record/trend-result.ts';
import {METRICS} from '../gate/gate-rules.ts';

/** What people said of a history: kept in a file beside its records, to be committed with them. */
export interface TrendNotes {
  /** The reference; null: none was accepted. */
  readonly accepted: Pick<AcceptedRun, 'runId' | 'acceptedAt'> | null;
  /** Changes that somebody has looked at. */
  readonly changes: readonly NotedChange[];
}

export const NO_NOTES: TrendNotes = {accepted: null, changes: []};

/** The file beside the records. */
export const NOTES_FILE = 'c8gauge-trend.json';
const SCHEMA = 'c8gauge/trend-notes';
const BYTES_MAX = 1_000_000;
const WORD_CHARS_MAX = 500;

/** @throws ExplainedError where the file is there and cannot be understood */
export async function readTrendNotes(folder: string): Promise<TrendNotes> {
  const file = join(folder, NOTES_FILE);
  const text = await readFile(file, 'utf8').catch((thrown: NodeJS.ErrnoException) => {
    if (thrown.code === 'ENOENT') return null;
    throw unreadable(file, messageOf(thrown));
  });
  if (text === null) return NO_NOTES;
  if (text.length > BYTES_MAX) throw unreadable(file, `${text.length} characters`);
  const value = parsed(file, text) as {schema?: unknown} & Partial<TrendNotes>;
  if (value?.schema !== SCHEMA) throw unreadable(file, `its schema is not ${SCHEMA}`);
  const {accepted = null, changes = []} = value;
  const isAccepted =
    accepted === null ||
    (typeof accepted.runId === 'string' && !Number.isNaN(Date.parse(accepted.acceptedAt)));
  if (!isAccepted) throw unreadable(file, 'what it says of the accepted run has another shape');
  if (!Array.isArray(changes) || !changes.every(isNoted))
    throw unreadable(file, 'a change in it has another shape');
  return {accepted, changes};
}

function isNoted(value: unknown): value is NotedChange {
  if (typeof value !== 'object' || value === null) return false;
  const {runId, scenario, metric, ratio, word, notedAt} = value as Partial<NotedChange>;
  const areTexts = [runId, scenario, word, notedAt].every(each => typeof each === 'string');
  const isMetric = typeof metric === 'string' && Object.hasOwn(METRICS, metric);
  return areTexts && isMetric && typeof ratio === 'number' && ratio > 0;
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    throw unreadable(file, messageOf(thrown));
  }
}

function unreadable(file: string, why: string): ExplainedError {
  return new ExplainedError(`cannot read ${file}: ${why}`, 'correct it, or remove it');
}

/** Written beside and renamed, so that a crash leaves the old file. */
export async function writeTrendNotes(folder: string, notes: TrendNotes): Promise<void> {
  const file = join(folder, NOTES_FILE);
  try {
    await writeFile(`${file}.new`, `${JSON.stringify({schema: SCHEMA, ...notes}, null, 2)}\n`);
    await rename(`${file}.new`, file);
  } catch (thrown) {
    throw new ExplainedError(
      `cannot write ${file} (${messageOf(thrown)})`,
      'give a folder that can be written to',
    );
  }
}

/** A note as it is given on the command line: `RUN=a word`. */
export interface GivenNote {
  /** A run by its id, or by a version or a commit that is of no other run. */
  readonly run: string;
  /** Empty: the note is taken back. */
  readonly word: string;
}

/**
 * The notes with what was given added.
 *
 * @param result the history as it was judged: the runs that can be named, and the changes
 * @throws ExplainedError for a run that is not in the history, or with which no change begins
 */
export function withGiven(
  {accepted, changes}: TrendNotes,
  given: {readonly accept?: string | undefined; readonly notes: readonly GivenNote[]},
  result: Pick<TrendResult, 'history' | 'changes'>,
  nowIso: string,
): TrendNotes {
  let noted = changes;
  for (const {run, word} of given.notes) {
    const {id} = runNamed(run, result.history);
    const begun = result.changes.filter(each => each.runId === id);
    const isOther = (one: NotedChange) =>
      one.runId !== id && !begun.some(each => each.noted === one);
    if (word !== '' && begun.length === 0) throw noChangeAt(id, result);
    const words = begun.map(({scenario, metric, ratio}) => ({
      ...{runId: id, scenario, metric, ratio},
      ...{word: word.slice(0, WORD_CHARS_MAX), notedAt: nowIso},
    }));
    noted = [...noted.filter(isOther), ...(word === '' ? [] : words)];
  }
  const {accept} = given;
  return {
    accepted:
      accept === undefined
        ? accepted
        : {runId: runNamed(accept, result.history).id, acceptedAt: nowIso},
    changes: noted,
  };
}

function noChangeAt(id: string, {changes}: Pick<TrendResult, 'changes'>): ExplainedError {
  const places = [...new Set(changes.map(each => each.runId))];
  return new ExplainedError(
    `no change begins with the run ${id}`,
    places.length === 0
      ? 'there is none to say a word to'
      : `changes begin with ${places.join(', ')}`,
  );
}

function runNamed(name: string, history: readonly TrendRun[]): TrendRun {
  const byId = history.filter(each => each.id === name);
  const called = byId.length > 0 ? byId : history.filter(each => isCalled(each, name));
  const [run, another] = called;
  if (run && !another) return run;
  const newest = called.at(-1) ?? history.at(-1);
  throw new ExplainedError(
    run
      ? `'${name}' are ${called.length} runs of this history`
      : `there is no usable run '${name}' in this history`,
    newest === undefined ? 'record runs first' : `give the id of one, such as ${newest.id}`,
  );
}

function isCalled({version, revision}: TrendRun, name: string): boolean {
  return version === name || revision === name;
}
