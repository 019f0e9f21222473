import {appendFileSync, existsSync, readFileSync} from 'node:fs';
import type {Dispatcher} from 'undici';
import {wireRequest} from '../../lib/contract/cases/request-case.ts';
import type {Contract} from '../../lib/contract/contract.ts';
import {systemClock} from '../../lib/core/clock.ts';
import {bareDraft} from '../arrange/drafts.ts';
import {sendRequest} from '../exchange/send-request.ts';

export interface CleanUpOptions {
  readonly baseUrl: string;
  readonly contract: Contract;
  readonly authorization: string | null;
  readonly journal: Journal;
  readonly dispatcher: Dispatcher;
}

const TIMEOUT_MS = 2000;
/** After this many requests without an answer in a row, the rest is given up. */
const FAILURES_MAX = 3;

/**
 * Cancels every instance that the run created. One that has ended answers 404, which is fine.
 *
 * @returns how many could not be cancelled
 */
export async function cleanUp(options: CleanUpOptions): Promise<number> {
  const operation = options.contract.operations.find(
    each => each.operationId === 'cancelProcessInstance',
  );
  const keys = options.journal.instances();
  if (!operation) return keys.length;
  const endpoint = {basePath: options.contract.basePath, operation};
  let left = keys.length;
  let failures = 0;
  for (const processInstanceKey of keys) {
    const exchange = await sendRequest(wireRequest(endpoint, bareDraft({processInstanceKey})), {
      baseUrl: options.baseUrl,
      authorization: options.authorization,
      timeoutMs: TIMEOUT_MS,
      bodyBytesMax: 64 * 1024,
      dispatcher: options.dispatcher,
      clock: systemClock,
    });
    const status = exchange.response?.status ?? 0;
    if ((status >= 200 && status < 300) || status === 404) left -= 1;
    failures = exchange.response === null ? failures + 1 : 0;
    if (failures >= FAILURES_MAX) break;
  }
  return left;
}

/**
 * The instances that a run created. They are written to a file at once, so that the clean-up knows all
 * of them even when the run was interrupted.
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
