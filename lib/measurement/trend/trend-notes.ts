import {readFile, rename, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {ExplainedError, messageOf} from '../../core/errors.ts';

/** What people said of a history: kept in a file beside its records, to be committed with them. */
export interface TrendNotes {
  /** The reference; null: none was accepted. */
  readonly accepted: {readonly runId: string; readonly acceptedAt: string} | null;
  /** Changes that somebody has looked at, by the id of the run that they begin with. */
  readonly notes: Readonly<Record<string, string>>;
}

export const NO_NOTES: TrendNotes = {accepted: null, notes: {}};

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
  const {accepted = null, notes = {}} = value;
  const isAccepted = accepted === null || typeof accepted.runId === 'string';
  const areNotes =
    typeof notes === 'object' && Object.values(notes ?? {}).every(each => typeof each === 'string');
  if (!isAccepted || !areNotes) throw unreadable(file, 'accepted or notes have another shape');
  return {accepted, notes};
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
  readonly runId: string;
  /** Empty: the note is taken back. */
  readonly word: string;
}

/**
 * The notes with what was given added.
 *
 * @param ids those of the history's runs
 * @throws ExplainedError for a run that is not in the history
 */
export function withGiven(
  {accepted, notes}: TrendNotes,
  given: {readonly accept?: string | undefined; readonly notes: readonly GivenNote[]},
  ids: ReadonlySet<string>,
  nowIso: string,
): TrendNotes {
  const next = new Map(Object.entries(notes));
  for (const {runId, word} of given.notes) {
    assertKnown(runId, ids);
    if (word === '') next.delete(runId);
    else next.set(runId, word.slice(0, WORD_CHARS_MAX));
  }
  if (given.accept !== undefined) assertKnown(given.accept, ids);
  return {
    accepted: given.accept === undefined ? accepted : {runId: given.accept, acceptedAt: nowIso},
    notes: Object.fromEntries(next),
  };
}

function assertKnown(runId: string, ids: ReadonlySet<string>): void {
  if (ids.has(runId)) return;
  const newest = [...ids].at(-1);
  throw new ExplainedError(
    `there is no usable run '${runId}' in this history`,
    newest === undefined ? 'record runs first' : `give the id of one, such as ${newest}`,
  );
}
