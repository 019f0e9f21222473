import {appendFileSync, existsSync, readFileSync} from 'node:fs';

/**
 * Notes what a run created as it is created. It is a file and written at once, so that the clean-up
 * knows of everything even when the run was interrupted.
 */
export class Journal {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** Notes a process instance by its key, as text. */
  noteInstance(processInstanceKey: string): void {
    appendFileSync(this.#file, `${processInstanceKey}\n`);
  }

  /** Every key that was noted, each once, in order. */
  instances(): string[] {
    if (!existsSync(this.#file)) return [];
    return [...new Set(readFileSync(this.#file, 'utf8').split('\n').filter(Boolean))];
  }
}
