import type {Contract, OperationFault} from '../../lib/contract/contract.ts';
import {oneLine} from '../../lib/core/errors.ts';
import {answerObject, type Exchange} from '../exchange/exchange.ts';
import {gatewayLine, gatewayOf} from '../exchange/gateway.ts';
import type {RunSettings} from './handover.ts';

/** A mistake of a document, what it costs, and where it stands. */
export function faultLine(
  {file, lineOf}: Contract,
  {message, place: operation, pointer}: OperationFault,
): string {
  const line = lineOf(pointer);
  const place = `${file.split(/[\\/]/).at(-1)}${line === null ? '' : `:${line}`} #${pointer}`;
  const cost = operation === undefined ? 'what it says there' : operation;
  return `${cost} is not judged: ${place}: ${message}`;
}

/** So many characters of what a problem says. */
const DETAIL_MAX = 160;

/** How the product says which permission is missing. */
const PERMISSION = /to perform operation '(\w+)' on resource '(\w+)'/;

const READ_INSTANCE = 'READ_PROCESS_INSTANCE on PROCESS_DEFINITION';
const READ_DEFINITION = 'READ_PROCESS_DEFINITION on PROCESS_DEFINITION';

/**
 * By operation: the permission without which it shows nothing, or answers 403.
 *
 * @see https://docs.camunda.io/docs/8.8/components/concepts/access-control/authorizations/
 */
const SHOWN_WITH: Readonly<Record<string, string>> = {
  searchProcessInstances: READ_INSTANCE,
  getProcessInstance: READ_INSTANCE,
  searchIncidents: READ_INSTANCE,
  searchProcessDefinitions: READ_DEFINITION,
  getProcessDefinition: READ_DEFINITION,
  getProcessDefinitionXml: READ_DEFINITION,
  searchUserTasks: 'READ_USER_TASK on PROCESS_DEFINITION',
  searchDecisionDefinitions: 'READ_DECISION_DEFINITION on DECISION_DEFINITION',
  activateJobs: 'UPDATE_PROCESS_INSTANCE on PROCESS_DEFINITION',
};

/**
 * Why a run cannot judge: causes that lie neither in the target's API nor in ours, each one line with its
 * remedy however many cases it concerns.
 */
export class Causes {
  readonly #settings: Pick<RunSettings, 'runId' | 'tenantId'>;
  readonly #lines = new Set<string>();
  #overload: string | null = null;
  /** By operation: why its valid requests are refused. */
  readonly #refusals = new Map<string, string>();
  /** By permission that is missing, as the product names it. */
  readonly #missing = new Map<string, string>();

  constructor(settings: Pick<RunSettings, 'runId' | 'tenantId'>) {
    this.#settings = settings;
  }

  get lines(): readonly string[] {
    return [...this.#lines];
  }

  /** Notes a cause, once. @returns the line */
  note(line: string): string {
    this.#lines.add(line);
    return line;
  }

  /** Notes a mistake of the document, of which the target is not to blame. */
  noteFault(contract: Contract, fault: OperationFault): void {
    this.note(`the contract has a mistake: ${faultLine(contract, fault)}`);
  }

  /** Notes that the target refused by backpressure, however often it was asked. @returns the line of the first */
  noteOverload(line: string): string {
    this.#overload ??= this.note(`${line}: check it while it has less to do`);
    return this.#overload;
  }

  /** Why valid requests of an operation were refused before; null where none was. */
  refusalOf(operationId: string): string | null {
    const permission = SHOWN_WITH[operationId] ?? '';
    return this.#refusals.get(operationId) ?? this.#missing.get(permission) ?? null;
  }

  /** Whether the target was seen to ask for permissions. */
  get asksForPermissions(): boolean {
    return this.#missing.size > 0;
  }

  /**
   * Notes that an operation leaves out what it should show, which is how the product refuses it.
   *
   * @param shows what it does show
   * @returns the line
   */
  noteHidden(operationId: string, shows = 'nothing, not even what the run has made'): string {
    return this.#lacking(SHOWN_WITH[operationId] ?? '', `${operationId} shows ${shows}`);
  }

  #lacking(permission: string, shownBy: string): string {
    const line =
      this.#missing.get(permission) ??
      `these credentials lack the permission ${permission} (${shownBy}): grant it to them for every resource (*)`;
    this.#missing.set(permission, line);
    return this.note(line);
  }

  /**
   * Explains the refusal of a request that is valid: credentials without the permission, or a tenant that
   * is not theirs. Null where it is neither, and so may be a fault of the target.
   */
  explain(operationId: string, exchange: Exchange): string | null {
    const line = this.#explanation(operationId, exchange);
    if (line === null) return null;
    // A gateway answers for one request; the next may reach the cluster.
    if (gatewayOf(exchange) === null) this.#refusals.set(operationId, line);
    return this.note(line);
  }

  #explanation(operationId: string, exchange: Exchange): string | null {
    const status = exchange.response?.status ?? 0;
    const gateway = gatewayOf(exchange);
    if (gateway !== null) return gatewayLine(gateway, exchange);
    const {tenantId} = this.#settings;
    const detail = this.detailOf(exchange);
    const isOfTenant = [400, 401, 403, 404].includes(status) && /tenan/i.test(detail);
    if (isOfTenant && (tenantId !== null || /multi-tenancy/i.test(detail))) {
      const which = tenantId === null ? 'without a tenant' : `for the tenant ${tenantId}`;
      return `${operationId} is refused ${which} (${status}${detail}): give --tenant-id a tenant that exists and is assigned to the credentials`;
    }
    if (status !== 403) return null;
    if (/secondary storage/i.test(detail)) {
      return `${operationId} needs a secondary storage, which the target does not have (403${detail}): configure one, or leave reads out with --operation`;
    }
    const [, permission, resource] = PERMISSION.exec(detail) ?? [];
    if (permission !== undefined) {
      return this.#lacking(`${permission} on ${resource}`, `${operationId} is refused with 403`);
    }
    return `${operationId} is forbidden to these credentials (403${detail}): grant them the permission`;
  }

  /** What a problem says, without what is only of this run: the same fault has the same reason. */
  detailOf(exchange: Exchange): string {
    const {detail} = answerObject(exchange);
    if (typeof detail !== 'string' || detail === '') return '';
    return `: ${oneLine(detail.replaceAll(this.#settings.runId, '*')).slice(0, DETAIL_MAX)}`;
  }
}
