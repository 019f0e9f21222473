import type {OperationEntry} from '../../client/operation-table.ts';
import type {BoundContract} from '../../contract/dialects/bind.ts';
import {translateRequest} from '../../core/translation.ts';
import {operationTableOf} from '../bundle/contract-module.ts';

/** One request that can be sent again and again. */
export interface CeilingRequest {
  readonly operation: string;
  readonly method: 'GET' | 'POST';
  /** The contract's base path included. */
  readonly path: string;
  /** JSON text, null for none. */
  readonly body: string | null;
}

/** Bodies that may repeat: what they make ends by itself, or they make nothing. */
const BODIES: Readonly<Record<string, object | null>> = {
  getTopology: null,
  createProcessInstance: {bpmnProcessId: 'c8gauge-straight-through', variables: {total: 12.5}},
  activateJobs: {
    type: 'c8gauge-nobody-makes-these',
    timeout: 1000,
    maxJobsToActivate: 1,
    worker: 'c8gauge',
  },
  searchProcessDefinitions: {page: {limit: 10}},
  searchProcessInstances: {page: {limit: 10}},
  searchUserTasks: {page: {limit: 10}},
  searchIncidents: {page: {limit: 10}},
  publishMessage: {name: 'c8gauge-nobody-waits', correlationKey: 'none', timeToLive: 0},
  broadcastSignal: {signalName: 'c8gauge-nobody-listens'},
};

/**
 * The requests of a contract's operations that have a repeatable one, in the contract's order.
 *
 * @param tenantId of those that name one; null for the cluster's default
 */
export function ceilingRequests(
  contract: BoundContract,
  tenantId: string | null,
): CeilingRequest[] {
  const table = operationTableOf(contract);
  return contract.operations.flatMap(({operationId, method, path}) => {
    const body = BODIES[operationId];
    if (body === undefined) return [];
    const translation = contract.translationOf(operationId);
    const ours = body && {...body, ...tenantOf(table.operations[operationId], tenantId)};
    const said =
      translation && ours ? translateRequest(translation, {path: {}, body: ours}).body : ours;
    return [
      {
        operation: operationId,
        method: method === 'get' ? 'GET' : 'POST',
        path: contract.basePath + path,
        body: said ? JSON.stringify(said) : null,
      } as const,
    ];
  });
}

function tenantOf(entry: OperationEntry | undefined, tenantId: string | null): object {
  if (tenantId === null || entry?.tenantField === undefined) return {};
  const {tenantField} = entry;
  return {[tenantField]: tenantField === 'tenantIds' ? [tenantId] : tenantId};
}
