import {FeelEvaluationError} from '../feel/errors.ts';
import {rejected} from '../rejection.ts';
import type {Runtime} from '../runtime.ts';
import type {ElementInstance} from '../store/instances.ts';
import type {IncidentRecord, IncidentType} from '../store/search-index.ts';

/** An element instance cannot continue until an operator resolves the incident. */
export class IncidentError extends Error {
  readonly type: IncidentType;

  constructor(type: IncidentType, message: string) {
    super(message);
    this.name = 'IncidentError';
    this.type = type;
  }
}

/** Runs `evaluation`; a failing expression in it becomes an incident of the given type. */
export function failingAs<T>(type: IncidentType, evaluation: () => T): T {
  try {
    return evaluation();
  } catch (error) {
    if (error instanceof FeelEvaluationError) throw new IncidentError(type, error.message);
    throw error;
  }
}

/**
 * Runs a part of the lifecycle of an element instance. An {@link IncidentError} raises an incident,
 * and resolving that runs the part again.
 *
 * @param undo undoes what the part did before it failed
 */
export function attempt(
  runtime: Runtime,
  element: ElementInstance,
  part: () => void,
  undo: () => void = () => {},
): void {
  try {
    if (runtime.steps.isSpent)
      throw new IncidentError(
        'EXTRACT_VALUE_ERROR',
        'Expected to go on, but the command has led to more steps than one may: the model may loop without a wait',
      );
    part();
  } catch (error) {
    if (!(error instanceof IncidentError)) throw error;
    undo();
    raiseIncident(runtime, element, error, () => attempt(runtime, element, part, undo));
  }
}

/** Longer messages are cut, as in the product. */
const MESSAGE_LENGTH_MAX = 10_000;

/**
 * Raises an incident on an element instance.
 *
 * @see https://docs.camunda.io/docs/8.6/components/concepts/incidents/
 */
export function raiseIncident(
  runtime: Runtime,
  element: ElementInstance,
  error: {readonly type: IncidentType; readonly message: string},
  retry: () => void,
  jobKey: bigint | null = null,
): void {
  const record: IncidentRecord = {
    key: runtime.keys.next(element.process.partition),
    processInstanceKey: element.process.key,
    definition: element.process.definition,
    errorType: error.type,
    errorMessage: error.message.slice(0, MESSAGE_LENGTH_MAX),
    elementId: element.node.id,
    elementInstanceKey: element.key,
    jobKey,
    createdMs: runtime.clock.wallMs(),
    state: 'ACTIVE',
    tenantId: element.process.tenantId,
  };
  closeIncident(runtime, element);
  element.incident = record.key;
  runtime.incidents.add({record, element, retry});
  runtime.search.incidents.put(record.key, record);
}

/** Closes the open incident of an element instance, if it has one. */
export function closeIncident(runtime: Runtime, element: ElementInstance): void {
  if (element.incident === null) return;
  const incident = runtime.incidents.get(element.incident);
  element.incident = null;
  if (!incident) return;
  runtime.incidents.remove(incident.record.key);
  runtime.search.incidents.put(incident.record.key, {...incident.record, state: 'RESOLVED'}, true);
}

/**
 * Resolves an incident: repeats what had failed, which raises a new incident if it fails again.
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
