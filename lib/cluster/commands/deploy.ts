import {createHash} from 'node:crypto';
import {IncidentError} from '../bpmn/incidents.ts';
import type {ProcessModel} from '../bpmn/model.ts';
import {ModelError, readBpmn} from '../bpmn/read-bpmn.ts';
import {openStartEvents, tryStartEvents} from '../bpmn/start-events.ts';
import {rejected} from '../rejection.ts';
import type {Runtime} from '../runtime.ts';
import type {ProcessDefinition} from '../store/process-definitions.ts';

/** Deployments go to this partition, from which they reach the others. */
const DEPLOYMENT_PARTITION = 1;

/** A file of a deployment. */
export interface Resource {
  readonly name: string;
  readonly content: string;
}

/** What a deployment brought, in the order of its resources. */
export interface Deployment {
  readonly key: bigint;
  readonly tenantId: string;
  readonly processes: readonly ProcessDefinition[];
}

/** A resource that was read and may now be stored. */
interface ReadResource extends Resource {
  readonly checksum: string;
  readonly processes: readonly ProcessModel[];
}

/**
 * Deploys resources, all of them or none. A process that is deployed again unchanged keeps its key
 * and version; a changed one gets the next version.
 *
 * @see https://docs.camunda.io/docs/8.6/apis-tools/camunda-api-rest/specifications/create-deployment/
 * @throws Rejection INVALID_ARGUMENT naming each resource and element that is wrong
 */
export async function deploy(
  runtime: Runtime,
  resources: readonly Resource[],
  tenantId: string,
): Promise<Deployment> {
  const read: ReadResource[] = [];
  const errors: string[] = [];
  for (const resource of resources) {
    try {
      read.push(await readResource(runtime, resource));
    } catch (error) {
      if (!(error instanceof ModelError || error instanceof IncidentError)) throw error;
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
  return store(runtime, read, tenantId);
}

async function readResource(runtime: Runtime, resource: Resource): Promise<ReadResource> {
  const checksum = createHash('sha256').update(resource.content).digest('hex');
  if (!/\.(bpmn|bpmn20\.xml)$/.test(resource.name)) {
    throw new ModelError('unknown resource type');
  }
  const processes = await readBpmn(resource.content);
  for (const {root} of processes) tryStartEvents(runtime, root);
  return {...resource, checksum, processes};
}

/** The same process id twice in one deployment is an error. */
function duplicates(read: readonly ReadResource[]): readonly string[] {
  const seen = new Map<string, string>();
  const errors: string[] = [];
  for (const {name, processes} of read) {
    for (const {id} of processes) {
      const other = seen.get(id);
      if (other !== undefined) {
        errors.push(`Duplicated process id in resources '${other}' and '${name}': '${id}'`);
      }
      seen.set(id, name);
    }
  }
  return errors;
}

function store(runtime: Runtime, read: readonly ReadResource[], tenantId: string): Deployment {
  const key = runtime.keys.next(DEPLOYMENT_PARTITION);
  const processes = read.flatMap(resource =>
    resource.processes.map(model => storeProcess(runtime, resource, model, key, tenantId)),
  );
  return {key, tenantId, processes};
}

function storeProcess(
  runtime: Runtime,
  resource: ReadResource,
  model: ProcessModel,
  deploymentKey: bigint,
  tenantId: string,
): ProcessDefinition {
  const before = runtime.definitions.latest(model.id);
  if (before?.checksum === resource.checksum && before.resourceName === resource.name) {
    return before;
  }
  const definition: ProcessDefinition = {
    key: runtime.keys.next(DEPLOYMENT_PARTITION),
    model,
    version: (before?.version ?? 0) + 1,
    resourceName: resource.name,
    xml: resource.content,
    checksum: resource.checksum,
    deploymentKey,
    tenantId,
  };
  runtime.definitions.add(definition);
  openStartEvents(runtime, definition);
  return definition;
}
