import {ModelError} from '../bpmn/read-bpmn.ts';
import {rejected} from '../rejection.ts';
import type {Runtime} from '../runtime.ts';
import type {DeploymentRecord} from '../store/records.ts';
import {type ReadResource, type Resource, readResource} from './read-resource.ts';
import {storeResources} from './store-resources.ts';

/**
 * Deploys resources, all of them or none. What is deployed again unchanged keeps its key and version;
 * what changed gets the next version.
 *
 * @see https://docs.camunda.io/docs/8.6/apis-tools/camunda-api-rest/specifications/create-deployment/
 * @throws Rejection INVALID_ARGUMENT naming each resource and element that is wrong
 */
export async function deploy(
  runtime: Runtime,
  resources: readonly Resource[],
  tenantId: string,
): Promise<DeploymentRecord> {
  const read: ReadResource[] = [];
  const errors: string[] = [];
  for (const resource of resources) {
    try {
      read.push(await readResource(runtime, resource));
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      errors.push(`'${resource.name}': ${error.message}`);
    }
  }
  errors.push(...duplicates(read));
  if (errors.length > 0) {
    throw rejected(
      'CREATE',
      'INVALID_ARGUMENT',
      `Expected to deploy new resources, but encountered the following errors:\n${errors.join('\n')}`,
    );
  }
  return storeResources(runtime, read, tenantId);
}

/** The same id twice in one deployment is an error. */
function duplicates(read: readonly ReadResource[]): readonly string[] {
  const seen = new Map<string, string>();
  const errors: string[] = [];
  for (const resource of read) {
    for (const [kind, id] of idsOf(resource)) {
      const other = seen.get(`${kind} ${id}`);
      if (other !== undefined) {
        errors.push(
          `Duplicated ${kind} id in resources '${other}' and '${resource.name}': '${id}'`,
        );
      }
      seen.set(`${kind} ${id}`, resource.name);
    }
  }
  return errors;
}

function idsOf({processes, graph, formId}: ReadResource): readonly (readonly [string, string])[] {
  return [
    ...processes.map(({id}) => ['process', id] as const),
    ...(graph ? [['DRG', graph.id] as const] : []),
    ...(graph?.decisions.map(({id}) => ['decision', id] as const) ?? []),
    ...(formId === null ? [] : [['form', formId] as const]),
  ];
}
