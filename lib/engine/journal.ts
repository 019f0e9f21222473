import {appendFileSync, mkdirSync} from 'node:fs';
import {dirname} from 'node:path';
import {ExplainedError, messageOf} from '../core/errors.ts';
import {maskSecretsIn} from '../core/secret.ts';
import type {LoadResult, SecondTotals} from '../record/load-result.ts';

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
