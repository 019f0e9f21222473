import {closeIncident} from '../bpmn/incidents.ts';
import {rejected} from '../rejection.ts';
import type {Runtime} from '../runtime.ts';

/**
 * Ends an incident and tries again what had failed; failing again, it raises a new one.
 *
 * @see https://docs.camunda.io/docs/8.6/components/concepts/incidents/#resolving-an-incident
 * @throws Rejection NOT_FOUND when there is no such open incident
 */
export function resolveIncident(runtime: Runtime, key: bigint): void {
  const incident = runtime.incidents.get(key);
  if (!incident) {
    throw rejected(
      'RESOLVE',
      'NOT_FOUND',
      `Expected to resolve incident with key '${key}', but no such incident was found`,
    );
  }
  closeIncident(runtime, incident.element);
  incident.retry();
  runtime.steps.run();
}
