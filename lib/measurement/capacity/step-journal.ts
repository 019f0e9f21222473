import {appendFileSync, mkdirSync, renameSync, writeFileSync} from 'node:fs';
import {readFile, rm, rmdir, stat} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {ExplainedError, messageOf} from '../../core/errors.ts';
import {parseJson} from '../../core/int64.ts';
import type {CapacityResult, CapacityStep} from '../../record/capacity-result.ts';
import {readRunRecord} from '../../record/read-run-record.ts';

/** What a search asks, and under which load. Steps of one question cannot answer another. */
export type CapacityQuestion = Pick<CapacityResult, 'objectives' | 'workload'>;

interface JournalHead extends CapacityQuestion {
  readonly schema: 'c8gauge/capacity-steps';
  readonly schemaVersion: 1;
}

type Journalled = CapacityQuestion & {readonly steps: readonly CapacityStep[]};

const FILE = 'steps.jsonl';
const REMEDY = 'give the output folder or the record of a capacity search with the same flags';

/** Where the steps of a search are kept. Once the record is written it can go. */
export function stepJournalFile(folder: string): string {
  return join(folder, FILE);
}

/** The steps of a search on the disk, a line each as it ends, so that they are left when the search is killed. */
export class StepJournal {
  readonly #file: string;

  /**
   * @param known steps of an earlier search, that this one continues
   * @throws ExplainedError when the folder cannot be written to
   */
  constructor(
    folder: string,
    {objectives, workload}: CapacityQuestion,
    known: readonly CapacityStep[],
  ) {
    this.#file = stepJournalFile(folder);
    const head: JournalHead = {
      schema: 'c8gauge/capacity-steps',
      schemaVersion: 1,
      objectives,
      workload,
    };
    const lines = [head, ...known].map(each => `${JSON.stringify(each)}\n`);
    try {
      mkdirSync(folder, {recursive: true});
      // The folder may be the one that is resumed from: it has the old steps, or all of the new file.
      writeFileSync(`${this.#file}.new`, lines.join(''));
      renameSync(`${this.#file}.new`, this.#file);
    } catch (thrown) {
      throw new ExplainedError(
        `cannot write ${this.#file} (${messageOf(thrown)})`,
        'give --out a folder that can be written to',
      );
    }
  }

  append(step: CapacityStep): void {
    appendFileSync(this.#file, `${JSON.stringify(step)}\n`);
  }

  /** To be called when there was no step. */
  async remove(): Promise<void> {
    await rm(this.#file, {force: true});
    // If nothing else is in the folder, it was made for this file.
    await rmdir(dirname(this.#file)).catch(() => undefined);
  }
}

/**
 * The steps to continue from.
 *
 * @param path the output folder of a search, killed or not, or a record.json
 * @throws ExplainedError when there are none, or they answer another question
 */
export async function readKnownSteps(
  path: string,
  question: CapacityQuestion,
): Promise<readonly CapacityStep[]> {
  const earlier = await readEarlier(path);
  if (questionOf(earlier) === questionOf(question)) return earlier.steps;
  throw new ExplainedError(`${path} has another objective or workload`, REMEDY);
}

function questionOf({objectives, workload}: CapacityQuestion): string {
  const whole = {engine: 'embedded', ...workload};
  return JSON.stringify([objectives, Object.entries(whole).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

async function readEarlier(path: string): Promise<Journalled> {
  const isFolder = (await stat(path).catch(() => null))?.isDirectory() ?? false;
  // Where both are, the search was resumed into its own folder, and killed: the journal is newer.
  const text = isFolder ? await readFile(stepJournalFile(path), 'utf8').catch(() => null) : null;
  if (text !== null) return readJournal(stepJournalFile(path), text);
  const file = isFolder ? join(path, 'record.json') : path;
  const {capacity} = await readRunRecord(file);
  if (capacity) return capacity;
  throw new ExplainedError(`${file} has no capacity search in it`, REMEDY);
}

function readJournal(file: string, text: string): Journalled {
  // What follows the end of the last line is a step that was being written.
  const [first, ...lines] = text
    .split('\n')
    .slice(0, -1)
    .map(line => objectFrom(line));
  const head = first as Partial<JournalHead> | null | undefined;
  if (head?.schema !== 'c8gauge/capacity-steps' || head.schemaVersion !== 1)
    throw new ExplainedError(`${file} has no steps in it that this c8gauge can read`, REMEDY);
  if (!lines.every(isStep))
    throw new ExplainedError(`${file} has a line that is not a step`, 'remove that line');
  return {...(head as JournalHead), steps: lines};
}

function objectFrom(line: string): unknown {
  try {
    return parseJson(line);
  } catch {
    return null;
  }
}

/** Only what the plan needs is checked here; the schema checks the record that the step ends up in. */
function isStep(value: unknown): value is CapacityStep {
  const {offeredPerSecond, valid, sustained} = (value ?? {}) as Partial<CapacityStep>;
  if (typeof valid !== 'boolean' || typeof sustained !== 'boolean') return false;
  return typeof offeredPerSecond === 'number' && offeredPerSecond > 0;
}
