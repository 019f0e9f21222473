import type {Operation} from '../../lib/contract/contract.ts';
import {onlyReads} from '../../lib/contract/contract.ts';
import {OPERATIONS} from '../../lib/contract/dialects/dialects.ts';
import {deployedThings} from '../../lib/core/deployed-things.ts';
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
