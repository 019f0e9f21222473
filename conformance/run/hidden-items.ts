import type {RequestDraft} from '../../lib/contract/cases/request-case.ts';
import type {Operation} from '../../lib/contract/contract.ts';
import type {BoundContract} from '../../lib/contract/dialects/bind.ts';
import type {DialectName} from '../../lib/contract/dialects/dialects.ts';
import {bareDraft, jsonDraft} from '../arrange/drafts.ts';
import {answerObject, bodyText, type Exchange} from '../exchange/exchange.ts';
import type {Causes} from './causes.ts';

/**
 * The versions that leave out of an answer, without an error, what its caller may not read:
 * https://github.com/camunda/camunda/tree/main/qa/acceptance-tests/src/test/java/io/camunda/it
 */
const FILTERING: ReadonlySet<DialectName | undefined> = new Set(['8.8', '8.9']);

/**
 * Which operations have shown a run anything of its own, and which was asked last. What others have made is
 * no sign that its own may be read: permissions are given for single processes too.
 */
export class Shown {
  readonly #runId: string;
  readonly #by = new Set<string>();
  /** By the name of its key: one that the run has made. */
  readonly #made = new Map<string, string>();
  #asked = '';

  constructor({runId}: {readonly runId: string}) {
    this.#runId = runId;
  }

  note({operationId}: Operation, exchange: Exchange): void {
    if (MAKING.has(operationId)) this.#noteMade(exchange);
    this.#asked = operationId;
    if (!isList(operationId) || this.#by.has(operationId)) return;
    if (exchange.response?.status !== 200 || !hasItems(exchange)) return;
    if (bodyText(exchange.response)?.includes(this.#runId)) this.#by.add(operationId);
  }

  /** The list that was asked for last and has never shown anything of the run; null where there is none. */
  get emptyList(): string | null {
    return isList(this.#asked) && !this.#by.has(this.#asked) ? this.#asked : null;
  }

  /** The key of one that the run has made, by its name; null before there is any. */
  made(name: string): string | null {
    return this.#made.get(name) ?? null;
  }

  #noteMade({response}: Exchange): void {
    const text = response === null ? null : bodyText(response);
    for (const name of ['processInstanceKey', 'processDefinitionKey']) {
      const [, key] = new RegExp(`"${name}"\\s*:\\s*"?(\\d+)`).exec(text ?? '') ?? [];
      if (key !== undefined && !this.#made.has(name)) this.#made.set(name, key);
    }
  }
}

const MAKING = new Set(['createProcessInstance', 'createDeployment']);

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
 * Finds out, where something did not come, whether the credentials lack the permission to see it: the list
 * never showed anything of the run, and shows nothing of it without any filter. Where it shows what others
 * have made, a read of one that the run has made has to be refused, if there is such a read. A cluster that
 * asks for no permissions has no such excuse.
 *
 * @returns the cause, noted; null where it is not that
 */
export async function findHidden(target: Asked): Promise<string | null> {
  const {causes, settings, shown, spoken} = target;
  const operationId = shown.emptyList;
  if (operationId === null || !FILTERING.has(spoken.dialect?.name)) return null;
  if (settings.authorization === null && !causes.asksForPermissions) return null;
  if (operationId === 'activateJobs') return causes.noteHidden(operationId);
  const operation = target.operation(operationId);
  if (operation === null) return null;
  const exchange = await target.call(operation, jsonDraft({}));
  if (exchange.response?.status !== 200 || shown.emptyList === null) return null;
  if (!hasItems(exchange)) return causes.noteHidden(operationId);
  if ((await statusOfRead(target, operationId)) !== 403) return null;
  return causes.noteHidden(operationId, 'nothing of what the run has made');
}

/** By list: a read that takes the same permission, and the key that it needs. */
const READS: Readonly<Record<string, readonly [read: string, key: string]>> = {
  searchProcessInstances: ['getProcessInstance', 'processInstanceKey'],
  searchIncidents: ['getProcessInstance', 'processInstanceKey'],
  searchProcessDefinitions: ['getProcessDefinition', 'processDefinitionKey'],
};

/** What the read of one that the run has made answers; 403 where there is no such read. */
async function statusOfRead(target: Asked, operationId: string): Promise<number> {
  const [read = '', name = ''] = READS[operationId] ?? [];
  const operation = target.operation(read);
  const key = target.shown.made(name);
  if (operation === null || key === null) return 403;
  const {response} = await target.call(operation, bareDraft({[name]: key}));
  return response?.status ?? 0;
}

function isList(operationId: string): boolean {
  return operationId === 'activateJobs' || operationId.startsWith('search');
}

function hasItems(exchange: Exchange): boolean {
  const {items, jobs} = answerObject(exchange);
  const list = items ?? jobs;
  return !Array.isArray(list) || list.length > 0;
}
