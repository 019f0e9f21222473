import {type JsonValue, stringifyJson} from '../../core/int64.ts';
import type {Runtime} from '../runtime.ts';
import type {ProcessDefinition} from '../store/definitions.ts';
import type {ElementInstance} from '../store/instances.ts';
import type {ProcessInstanceRecord, UserTaskRecord} from '../store/search-index.ts';
import type {Variables} from '../store/variables.ts';

/*
 * What filters and sorts of later versions of the product look at, and the contract's items do not
 * show. Of an instance that ended, the cluster knows no element any more, and variables only while it is
 * among the last that ended.
 */

/** Properties of a record, each made when a filter or a sort looks at it. */
export type Hidden<T> = Readonly<Record<string, (record: T, runtime: Runtime) => JsonValue>>;

/** Of a process definition. None has a start form. */
export const hiddenInDefinitions: Hidden<ProcessDefinition> = {
  versionTag: ({model}) => model.versionTag,
  hasStartForm: () => false,
  state: ({key}, {definitions}) => (definitions.get(key) ? 'ACTIVE' : 'DELETED'),
  isLatestVersion: (definition, {definitions}) => definitions.latest(definition.id) === definition,
};

/** Of a process instance. */
export const hiddenInInstances: Hidden<ProcessInstanceRecord> = {
  state: ({state}) => state,
  laterState: ({state}) => (state === 'CANCELED' ? 'TERMINATED' : state),
  processDefinitionName: ({definition}) => definition.model.name ?? definition.id,
  processDefinitionVersionTag: ({definition}) => definition.model.versionTag,
  startDate: ({startedMs}) => startedMs,
  endDate: ({endedMs}) => endedMs,
  hasIncident: ({key}, {incidents}) => incidents.of(key).length > 0,
  errorMessage: ({key}, {incidents}) => incidents.of(key).map(each => each.errorMessage),
  incidentErrorHashCode: ({key}, {incidents}) =>
    incidents.of(key).map(each => hashOf(each.errorMessage)),
  parentProcessInstanceKey: ({parentProcessInstanceKey}) => parentProcessInstanceKey,
  parentElementInstanceKey: ({parentElementInstanceKey}) => parentElementInstanceKey,
  // There are no batch operations here.
  batchOperationKey: () => null,
  hasRetriesLeft: ({key}, runtime) =>
    elementsOf(runtime, key).some(({job}) => job && job.errorMessage !== '' && job.retries > 0),
  elementId: ({key}, runtime) => elementsOf(runtime, key).map(({node}) => node.id),
  elementInstanceState: ({key}, runtime) => elementsOf(runtime, key).map(() => 'ACTIVE'),
  hasElementInstanceIncident: ({key}, runtime) =>
    elementsOf(runtime, key).map(({incident}) => incident !== null),
  tags: ({tags}) => [...tags],
  variables: ({key}, {instances}) => asTexts(instances.variablesOf(key)),
};

/** Of a user task. */
export const hiddenInUserTasks: Hidden<UserTaskRecord> = {
  localVariables: ({key}, {userTasks}) => asTexts(userTasks.get(key)?.element.variables),
  processInstanceVariables: ({processInstanceKey}, {instances}) =>
    asTexts(instances.variablesOf(processInstanceKey)),
};

/** The active elements of a running instance; none of one that ended. */
function elementsOf({instances}: Runtime, key: bigint): readonly ElementInstance[] {
  const within = (element: ElementInstance): readonly ElementInstance[] =>
    element.children.flatMap(child => [child, ...within(child)]);
  const root = instances.get(key)?.root;
  return root ? within(root) : [];
}

/** The product shows variables as JSON text, and so filters look at them. */
function asTexts(variables: Variables | null | undefined): {[name: string]: string} {
  return Object.fromEntries(
    [...(variables ?? [])].map(([name, value]) => [name, stringifyJson(value)]),
  );
}

/** The hash code of a text in Java, which the product knows error messages by. */
function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}
