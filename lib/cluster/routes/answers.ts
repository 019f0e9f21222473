import type {Job} from '../store/instances.ts';
import type {ProcessInstanceRecord} from '../store/search-index.ts';
import {type VariableScope, visible} from '../store/variables.ts';
import {writeJson} from './json-body.ts';

/** The contract's `ProcessInstance`, as JSON text. */
export function processInstanceJson(
  record: Pick<ProcessInstanceRecord, 'key' | 'definition' | 'tenantId'>,
): string {
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
 * @param lengthMax how long the variables may be as text
 * @returns null when they are longer
 */
export function jobJson(
  job: Job,
  names: readonly string[] | undefined,
  lengthMax: number,
): string | null {
  const variables = variablesJson(job.element, names, lengthMax);
  if (variables === null) return null;
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
    `"variables":${variables},"tenantId":${JSON.stringify(job.tenantId)}}`
  );
}

/** The variables that a scope sees, as JSON text; see {@link jobJson} for the names and the length. */
export function variablesJson(
  scope: VariableScope,
  names: readonly string[] | undefined,
  lengthMax = Number.POSITIVE_INFINITY,
): string | null {
  const wanted = names && names.length > 0 ? new Set(names) : null;
  const parts: string[] = [];
  let length = 0;
  for (const [name, value] of visible(scope)) {
    if (wanted && !wanted.has(name)) continue;
    const text = `${JSON.stringify(name)}:${writeJson(value)}`;
    length += text.length;
    if (length > lengthMax) return null;
    parts.push(text);
  }
  return `{${parts.join(',')}}`;
}
