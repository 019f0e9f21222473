import type {RequestDraft} from '../../lib/contract/cases/request-case.ts';
import type {Operation} from '../../lib/contract/contract.ts';
import type {BoundContract} from '../../lib/contract/dialects/bind.ts';
import type {DialectName} from '../../lib/contract/dialects/dialects.ts';
import {jsonDraft} from '../arrange/drafts.ts';
import {answerObject, type Exchange} from '../exchange/exchange.ts';
import type {Causes} from './causes.ts';

/**
 * The versions that leave out of an answer, without an error, what its caller may not read:
 * https://github.com/camunda/camunda/tree/main/qa/acceptance-tests/src/test/java/io/camunda/it
 */
const FILTERING: ReadonlySet<DialectName | undefined> = new Set(['8.8', '8.9']);

/** Which operations have shown anything to a run, and which was asked last. */
export class Shown {
  readonly #by = new Set<string>();
  #asked = '';

  note({operationId}: Operation, exchange: Exchange): void {
    this.#asked = operationId;
    const isNew = isList(operationId) && !this.#by.has(operationId);
    if (isNew && exchange.response?.status === 200 && hasItems(exchange)) this.#by.add(operationId);
  }

  /** The list that was asked for last and has never shown anything; null where there is none. */
  get emptyList(): string | null {
    return isList(this.#asked) && !this.#by.has(this.#asked) ? this.#asked : null;
  }
}

/** The target that is asked. */
interface Asked {
  readonly causes: Causes;
  readonly settings: {readonly authorization: string | null};
  readonly shown: Shown;
  readonly spoken: BoundContract;
  operation(operationId: string): Operation | null;
  call(operation: Operation, draft: RequestDraft): Promise<Exchange>;
}

/**
 * Finds out, where something did not come, whether the credentials lack the permission to see any of its
 * kind: the list was empty whenever it was asked, and is so without any filter. A cluster that asks for no
 * permissions has no such excuse.
 *
 * @returns the cause, noted; null where it is not that
 */
export async function findHidden(target: Asked): Promise<string | null> {
  const {causes, settings, shown, spoken} = target;
  const operationId = shown.emptyList;
  if (operationId === null || !FILTERING.has(spoken.dialect?.name)) return null;
  if (settings.authorization === null && !causes.asksForPermissions) return null;
  if (operationId !== 'activateJobs') {
    const operation = target.operation(operationId);
    if (operation === null) return null;
    const {response} = await target.call(operation, jsonDraft({}));
    if (response?.status !== 200 || shown.emptyList === null) return null;
  }
  return causes.noteHidden(operationId);
}

function isList(operationId: string): boolean {
  return operationId === 'activateJobs' || operationId.startsWith('search');
}

function hasItems(exchange: Exchange): boolean {
  const {items, jobs} = answerObject(exchange);
  const list = items ?? jobs;
  return !Array.isArray(list) || list.length > 0;
}
