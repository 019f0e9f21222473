import type {ProcessModel} from '../bpmn/model.ts';
import {openStartEvents} from '../bpmn/start-events.ts';
import type {DecisionGraph} from '../dmn/model.ts';
import type {Runtime} from '../runtime.ts';
import type {DecisionDefinition, DecisionRequirements} from '../store/decisions.ts';
import type {Form} from '../store/forms.ts';
import type {ProcessDefinition} from '../store/process-definitions.ts';
import type {DeployedItem, DeploymentRecord} from '../store/records.ts';
import type {ReadResource} from './read-resource.ts';

/** Deployments go to this partition, from which they reach the others. */
const DEPLOYMENT_PARTITION = 1;

/** What every stored part gets. */
interface Storing {
  readonly runtime: Runtime;
  readonly resource: ReadResource;
  readonly deploymentKey: bigint;
  readonly tenantId: string;
}

/** Stores the resources of a deployment that was found good. Cannot fail. */
export function storeResources(
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
      items.push({type: 'form', form: storeForm(storing, resource.formId)});
    }
  }
  const record = {key: deploymentKey, tenantId, items};
  runtime.search.deployments.put(deploymentKey, record);
  return record;
}

/** Whether what is deployed is the latest version already: the same content under the same name. */
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
    version: (before?.version ?? 0) + 1,
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
    before && isUnchanged(before, resource) ? before : newRequirements(storing, graph, before);
  if (requirements !== before) {
    store.add(requirements);
    for (const decision of graph.decisions) {
      const definition: DecisionDefinition = {
        key: runtime.keys.next(DEPLOYMENT_PARTITION),
        id: decision.id,
        decision,
        version: (runtime.decisions.definitions.latest(decision.id)?.version ?? 0) + 1,
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
  before: DecisionRequirements | undefined,
): DecisionRequirements {
  return {
    key: runtime.keys.next(DEPLOYMENT_PARTITION),
    id: graph.id,
    graph,
    version: (before?.version ?? 0) + 1,
    resourceName: resource.name,
    checksum: resource.checksum,
    tenantId,
    decisions: [],
  };
}

function storeForm({runtime, resource, tenantId}: Storing, id: string): Form {
  const before = runtime.forms.latest(id);
  if (before && isUnchanged(before, resource)) return before;
  const form: Form = {
    key: runtime.keys.next(DEPLOYMENT_PARTITION),
    id,
    version: (before?.version ?? 0) + 1,
    resourceName: resource.name,
    content: resource.content,
    checksum: resource.checksum,
    tenantId,
  };
  runtime.forms.add(form);
  return form;
}
