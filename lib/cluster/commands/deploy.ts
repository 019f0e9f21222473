import {createHash} from 'node:crypto';
import {type JsonValue, parseJson} from '../../core/int64.ts';
import {IncidentError} from '../bpmn/incidents.ts';
import type {ProcessModel} from '../bpmn/model.ts';
import {ModelError, readBpmn} from '../bpmn/read-bpmn.ts';
import {openStartEvents, tryStartEvents} from '../bpmn/start-process.ts';
import type {DecisionGraph} from '../dmn/model.ts';
import {parseDecisions} from '../dmn/parse-decisions.ts';
import {DmnParseError} from '../dmn/read-element.ts';
import {rejected} from '../rejection.ts';
import type {Runtime} from '../runtime.ts';
import type {
  DecisionDefinition,
  DecisionRequirements,
  Form,
  ProcessDefinition,
  VersionedStore,
} from '../store/definitions.ts';
import type {DeployedItem, DeploymentRecord} from '../store/search-index.ts';

/**
 * Deploys resources, all of them or none. An unchanged resource keeps its key and version, a changed
 * one gets the next version.
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

function idsOf({
  processes,
  graph,
  formId,
  resourceId,
}: ReadResource): readonly (readonly [string, string])[] {
  return [
    ...processes.map(({id}) => ['process', id] as const),
    ...(graph ? [['DRG', graph.id] as const] : []),
    ...(graph?.decisions.map(({id}) => ['decision', id] as const) ?? []),
    ...(formId === null ? [] : [['form', formId] as const]),
    ...(resourceId === null ? [] : [['resource', resourceId] as const]),
  ];
}

/** A file of a deployment. */
export interface Resource {
  readonly name: string;
  readonly content: string;
}

/** A file that was read and found valid. */
export interface ReadResource extends Resource {
  readonly checksum: string;
  readonly processes: readonly ProcessModel[];
  readonly graph: DecisionGraph | null;
  readonly formId: string | null;
  readonly resourceId: string | null;
}

/**
 * Reads a file as its extension says.
 *
 * @throws ModelError saying what is wrong, elements by their id
 */
async function readResource(runtime: Runtime, resource: Resource): Promise<ReadResource> {
  const checksum = createHash('sha256').update(resource.content).digest('hex');
  const none = {processes: [], graph: null, formId: null, resourceId: null};
  const read: ReadResource = {...resource, checksum, ...none};
  const {name, content} = resource;
  if (/\.(bpmn|bpmn20\.xml)$/i.test(name)) {
    return {...read, processes: await readProcesses(runtime, content)};
  }
  if (/\.dmn$/i.test(name)) return {...read, graph: await readDecisions(content)};
  if (/\.form$/i.test(name)) return {...read, formId: readId(content, 'form')};
  if (/\.rpa$/i.test(name)) return {...read, resourceId: readId(content, 'resource')};
  throw new ModelError('unknown resource type');
}

async function readProcesses(runtime: Runtime, content: string): Promise<readonly ProcessModel[]> {
  const processes = await readBpmn(content);
  try {
    for (const {root} of processes) tryStartEvents(runtime, root);
  } catch (error) {
    throw error instanceof IncidentError ? new ModelError(error.message) : error;
  }
  return processes;
}

async function readDecisions(content: string): Promise<DecisionGraph> {
  try {
    return await parseDecisions(content);
  } catch (error) {
    throw error instanceof DmnParseError ? new ModelError(error.message) : error;
  }
}

/** A form, or a script for robots, is JSON with an id; nothing else of it is read. */
function readId(content: string, kind: 'form' | 'resource'): string {
  let read: JsonValue;
  try {
    read = parseJson(content);
  } catch {
    throw new ModelError(`Failed to parse ${kind}Json into object`);
  }
  const id = typeof read === 'object' && read !== null && 'id' in read ? read['id'] : undefined;
  if (typeof id === 'string' && id.trim() !== '') return id;
  throw new ModelError(`Expected the ${kind} id to be present, but none given`);
}

/** Keys of deployments are from this partition, as in the product. */
const DEPLOYMENT_PARTITION = 1;

/** What is the same for every part that is stored. */
interface Storing {
  readonly runtime: Runtime;
  readonly resource: ReadResource;
  readonly deploymentKey: bigint;
  readonly tenantId: string;
}

/** Stores the resources of a valid deployment. Cannot fail. */
function storeResources(
  runtime: Runtime,
  read: readonly ReadResource[],
  tenantId: string,
): DeploymentRecord {
  const deploymentKey = runtime.keys.next(DEPLOYMENT_PARTITION);
  const items: DeployedItem[] = [];
  for (const resource of read) {
    const storing = {runtime, resource, deploymentKey, tenantId};
    for (const model of resource.processes) {
      items.push({type: 'process', definition: storeProcess(storing, model)});
    }
    if (resource.graph) items.push(...storeGraph(storing, resource.graph));
    if (resource.formId !== null) {
      items.push({type: 'form', form: storeFile(storing, resource.formId, runtime.forms)});
    }
    if (resource.resourceId !== null) {
      const stored = storeFile(storing, resource.resourceId, runtime.resources);
      items.push({type: 'resource', resource: stored});
    }
  }
  const record = {key: deploymentKey, tenantId, items};
  runtime.search.deployments.put(deploymentKey, record);
  return record;
}

/** Whether the latest version is the same: the same content under the same name. */
function isUnchanged(
  before: {readonly checksum: string; readonly resourceName: string} | undefined,
  resource: ReadResource,
): boolean {
  return before?.checksum === resource.checksum && before.resourceName === resource.name;
}

function storeProcess(storing: Storing, model: ProcessModel): ProcessDefinition {
  const {runtime, resource, deploymentKey, tenantId} = storing;
  const before = runtime.definitions.latest(model.id);
  if (before && isUnchanged(before, resource)) return before;
  const definition: ProcessDefinition = {
    key: runtime.keys.next(DEPLOYMENT_PARTITION),
    id: model.id,
    model,
    version: runtime.definitions.nextVersion(model.id),
    resourceName: resource.name,
    xml: resource.content,
    checksum: resource.checksum,
    deploymentKey,
    tenantId,
  };
  runtime.definitions.add(definition);
  runtime.search.processDefinitions.put(definition.key, definition);
  openStartEvents(runtime, definition);
  return definition;
}

function storeGraph(storing: Storing, graph: DecisionGraph): readonly DeployedItem[] {
  const {runtime, resource, tenantId} = storing;
  const {requirements: store} = runtime.decisions;
  const before = store.latest(graph.id);
  const requirements =
    before && isUnchanged(before, resource) ? before : newRequirements(storing, graph);
  if (requirements !== before) {
    store.add(requirements);
    for (const decision of graph.decisions) {
      const definition: DecisionDefinition = {
        key: runtime.keys.next(DEPLOYMENT_PARTITION),
        id: decision.id,
        decision,
        version: runtime.decisions.definitions.nextVersion(decision.id),
        requirements,
        tenantId,
      };
      requirements.decisions.push(definition);
      runtime.decisions.definitions.add(definition);
      runtime.search.decisionDefinitions.put(definition.key, definition);
    }
  }
  return [
    ...requirements.decisions.map(definition => ({type: 'decision', definition}) as const),
    {type: 'requirements', requirements},
  ];
}

function newRequirements(
  {runtime, resource, tenantId}: Storing,
  graph: DecisionGraph,
): DecisionRequirements {
  return {
    key: runtime.keys.next(DEPLOYMENT_PARTITION),
    id: graph.id,
    graph,
    version: runtime.decisions.requirements.nextVersion(graph.id),
    resourceName: resource.name,
    checksum: resource.checksum,
    tenantId,
    decisions: [],
  };
}

function storeFile(
  {runtime, resource, tenantId}: Storing,
  id: string,
  store: VersionedStore<Form>,
): Form {
  const before = store.latest(id);
  if (before && isUnchanged(before, resource)) return before;
  const form: Form = {
    key: runtime.keys.next(DEPLOYMENT_PARTITION),
    id,
    version: store.nextVersion(id),
    resourceName: resource.name,
    content: resource.content,
    checksum: resource.checksum,
    tenantId,
  };
  store.add(form);
  return form;
}
