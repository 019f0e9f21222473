import type {Operation} from '../../lib/contract/contract.ts';
import {onlyReads} from '../../lib/contract/contract.ts';
import {OPERATIONS} from '../../lib/contract/dialects/dialects.ts';
import {deployedThings} from '../../lib/core/deployed-things.ts';
import type {JsonValue} from '../../lib/core/int64.ts';
import {answerObject, bodyText, type Exchange} from '../exchange/exchange.ts';
import type {Created} from './clean-up.ts';

/** What an accepted request created and that stays when the run is over. */
export function createdBy(operation: Operation, exchange: Exchange): Created[] {
  const {operationId} = operation;
  if (onlyReads(operation)) return [];
  const status = exchange.response?.status ?? 0;
  if (operationId === 'createProcessInstance') return instanceIn(exchange);
  if (status < 200 || status > 299) return [];
  if (operationId === 'createDeployment')
    return deployedThings(answerObject(exchange)).map(each => ({kind: 'definition', ...each}));
  if (operationId === 'activateJobs') return startedByEvents(exchange);
  if (operationId === 'publishMessage') return [{kind: 'message', key: '', name: operationId}];
  if (Object.hasOwn(OPERATIONS, operationId)) return [];
  return [{kind: 'other', key: '', name: operationId}];
}

/** Read from the bytes: an answer that is wrong in other ways may have created an instance all the same. */
function instanceIn({response}: Exchange): Created[] {
  const text = response === null ? null : bodyText(response);
  const key = text === null ? undefined : /"processInstanceKey"\s*:\s*"?(\d+)/.exec(text)?.[1];
  return key === undefined ? [] : [{kind: 'instance', key, name: 'createProcessInstance'}];
}

/**
 * The instances whose jobs were activated: one that a signal, a message or a timer started shows nowhere
 * else. Only of processes with our names, should a job of somebody else ever come.
 */
function startedByEvents(exchange: Exchange): Created[] {
  const {jobs} = answerObject(exchange);
  if (!Array.isArray(jobs)) return [];
  return (jobs as {[name: string]: JsonValue}[]).flatMap(job => {
    const key = String(job?.processInstanceKey ?? '');
    const process = String(job?.bpmnProcessId ?? job?.processDefinitionId ?? '');
    const isOurs = process.startsWith('c8gauge-') && /^\d+$/.test(key);
    return isOurs ? [{kind: 'instance', key, name: 'activateJobs'}] : [];
  });
}
