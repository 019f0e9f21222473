import type {Job} from '../store/instances.ts';
import type {ProcessInstanceRecord} from '../store/records.ts';
import {visible} from '../store/variables.ts';
import {writeJson} from './json-body.ts';

/** The contract's `ProcessInstance`, as JSON text. */
export function processInstanceJson(record: ProcessInstanceRecord): string {
  const {key, definition, tenantId} = record;
  return (
    `{"processInstanceKey":${key},"processDefinitionKey":${definition.key},` +
    `"bpmnProcessId":${JSON.stringify(definition.model.id)},"version":${definition.version},` +
    `"tenantId":${JSON.stringify(tenantId)}}`
  );
}

/**
 * The contract's `Job`, as JSON text.
 *
 * @param names only these variables; all of them without it
 */
export function jobJson(job: Job, names: readonly string[] | undefined): string {
  const {element} = job;
  const {process, node} = element;
  const {definition} = process;
  return (
    `{"jobKey":${job.key},"type":${JSON.stringify(job.type)},` +
    `"processInstanceKey":${process.key},"processDefinitionKey":${definition.key},` +
    `"bpmnProcessId":${JSON.stringify(definition.model.id)},` +
    `"elementId":${JSON.stringify(node.id)},"elementInstanceKey":${element.key},` +
    `"customHeaders":${JSON.stringify(job.headers)},"worker":${JSON.stringify(job.worker)},` +
    `"retries":${job.retries},"deadline":${job.deadlineMs},` +
    `"variables":${variablesJson(job, names)},"tenantId":${JSON.stringify(job.tenantId)}}`
  );
}

function variablesJson(job: Job, names: readonly string[] | undefined): string {
  const all = visible(job.element);
  const wanted = names && names.length > 0 ? new Set(names) : null;
  const parts: string[] = [];
  for (const [name, value] of all) {
    if (!wanted || wanted.has(name)) parts.push(`${JSON.stringify(name)}:${writeJson(value)}`);
  }
  return `{${parts.join(',')}}`;
}
