import {openStartEvents} from '../bpmn/start-process.ts';
import {rejected} from '../rejection.ts';
import type {Runtime} from '../runtime.ts';
import type {DecisionRequirements, ProcessDefinition} from '../store/definitions.ts';

/**
 * Deletes a process definition, decision requirements with their decisions, a form or a script. Searches
 * still find it. The version before it is the latest then, and its own number is not used again.
 *
 * @see https://docs.camunda.io/docs/8.8/components/concepts/resource-deletion/
 * @throws Rejection NOT_FOUND for an unknown key, INVALID_STATE for a process that has running instances
 */
export function deleteResource(runtime: Runtime, key: bigint): void {
  const definition = runtime.definitions.get(key);
  const requirements = runtime.decisions.requirements.get(key);
  const files = [runtime.forms, runtime.resources].find(each => each.get(key));
  const file = files?.get(key);
  if (definition) deleteProcess(runtime, definition);
  else if (requirements) deleteRequirements(runtime, requirements);
  else if (file) files?.remove(file);
  else {
    throw rejected(
      'DELETE',
      'NOT_FOUND',
      `Expected to delete resource but no resource found with key \`${key}\``,
    );
  }
}

function deleteProcess(runtime: Runtime, definition: ProcessDefinition): void {
  const {definitions, instances, search, startEvents} = runtime;
  const {key, id} = definition;
  if (instances.runs(definition)) {
    throw rejected(
      'DELETE',
      'INVALID_STATE',
      `Expected to delete resource with key \`${key}\` but there are still running instances`,
    );
  }
  const wasLatest = definitions.latest(id) === definition;
  definitions.remove(definition);
  search.processDefinitions.put(key, definition, true);
  if (!wasLatest) return;
  const latest = definitions.latest(id);
  if (latest) openStartEvents(runtime, latest);
  else startEvents.replace(definition.model.id);
}

function deleteRequirements({decisions, search}: Runtime, requirements: DecisionRequirements) {
  decisions.requirements.remove(requirements);
  for (const decision of requirements.decisions) {
    decisions.definitions.remove(decision);
    search.decisionDefinitions.put(decision.key, decision, true);
  }
}
