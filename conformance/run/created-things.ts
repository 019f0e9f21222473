import type {Operation} from '../../lib/contract/contract.ts';
import {onlyReads} from '../../lib/contract/contract.ts';
import {OPERATIONS} from '../../lib/contract/dialects/dialects.ts';
import type {JsonValue} from '../../lib/core/int64.ts';
import {answerObject, bodyText, type Exchange} from '../exchange/exchange.ts';
import type {Created} from './clean-up.ts';

/** Kinds of what a deployment has in it, and which key deletes them. */
const DEPLOYED = [
  ['processDefinition', 'processDefinitionKey'],
  ['decisionRequirements', 'decisionRequirementsKey'],
  // Of a decision it is its resource that is deleted.
  ['decisionDefinition', 'decisionRequirementsKey'],
  ['form', 'formKey'],
  ['resource', 'resourceKey'],
] as const;

/** What an accepted request created and that stays when the run is over. */
export function createdBy(operation: Operation, exchange: Exchange): Created[] {
  const {operationId} = operation;
  if (onlyReads(operation)) return [];
  const status = exchange.response?.status ?? 0;
  if (operationId === 'createProcessInstance') return instanceIn(exchange);
  if (status < 200 || status > 299) return [];
  if (operationId === 'createDeployment') return definitionsIn(exchange);
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

function definitionsIn(exchange: Exchange): Created[] {
  const {deployments} = answerObject(exchange);
  if (!Array.isArray(deployments)) return [];
  return deployments.flatMap(each =>
    DEPLOYED.flatMap(([kind, keyName]) => definition(partOf(each, kind), keyName)),
  );
}

function definition(part: {readonly [key: string]: JsonValue} | null, keyName: string): Created[] {
  const key = part === null ? '' : String(part[keyName] ?? '');
  if (part === null || !/^\d+$/.test(key)) return [];
  const names = [
    'bpmnProcessId',
    'processDefinitionId',
    'decisionRequirementsId',
    'formId',
    'resourceId',
  ];
  const name = names.map(each => part[each]).find(each => typeof each === 'string');
  return [{kind: 'definition', key, name: String(name ?? '')}];
}

function partOf(value: JsonValue, kind: string): {readonly [key: string]: JsonValue} | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const part = value[kind];
  return typeof part === 'object' && part !== null && !Array.isArray(part) ? part : null;
}
