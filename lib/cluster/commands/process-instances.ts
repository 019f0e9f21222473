import {terminate} from '../bpmn/lifecycle.ts';
import {startProcess} from '../bpmn/start-process.ts';
import {rejected} from '../rejection.ts';
import type {Runtime} from '../runtime.ts';
import type {ProcessDefinition} from '../store/definitions.ts';
import type {ProcessInstance} from '../store/instances.ts';
import type {Variables} from '../store/variables.ts';

/** Which process: by its definition's key, or by its id and a version (the latest without one). */
export type DefinitionChoice =
  | {readonly key: bigint}
  | {readonly processId: string; readonly version?: number};

/**
 * Starts an instance at its none start event.
 *
 * @throws Rejection NOT_FOUND for an unknown process, INVALID_STATE for one without a none start event
 */
export function createProcessInstance(
  runtime: Runtime,
  choice: DefinitionChoice,
  variables: Variables,
): ProcessInstance {
  const definition = findDefinition(runtime, choice);
  if (!definition.model.root.starts.some(({event}) => !event)) {
    throw rejected(
      'CREATE',
      'INVALID_STATE',
      'Expected to create instance of process with none start event, but there is no such event',
    );
  }
  const instance = startProcess(runtime, {definition, variables});
  runtime.steps.run();
  return instance;
}

function findDefinition({definitions}: Runtime, choice: DefinitionChoice): ProcessDefinition {
  if ('key' in choice) {
    const found = definitions.get(choice.key);
    if (found) return found;
    throw notFound(`key '${choice.key}', but none found`);
  }
  const {processId, version} = choice;
  // A negative version means the latest, as in the product.
  if (version === undefined || version < 0) {
    const found = definitions.latest(processId);
    if (found) return found;
    throw notFound(`process ID '${processId}', but none found`);
  }
  const found = definitions.version(processId, version);
  if (found) return found;
  throw notFound(`process ID '${processId}' and version '${version}', but none found`);
}

function notFound(what: string) {
  return rejected('CREATE', 'NOT_FOUND', `Expected to find process definition with ${what}`);
}

/**
 * Cancels a running instance and everything in it.
 *
 * @throws Rejection NOT_FOUND when it does not run, INVALID_STATE for one that a call activity started
 */
export function cancelProcessInstance(runtime: Runtime, key: bigint): void {
  const instance = runtime.instances.get(key);
  if (!instance) {
    throw rejected(
      'CANCEL',
      'NOT_FOUND',
      `Expected to cancel a process instance with key '${key}', but no such process was found`,
    );
  }
  if (instance.parent) {
    throw rejected(
      'CANCEL',
      'INVALID_STATE',
      `Expected to cancel a process instance with key '${key}', but it is created by a parent process instance. Cancel the root process instance '${rootKey(instance)}' instead.`,
    );
  }
  terminate(runtime, instance.root);
  runtime.steps.run();
}

function rootKey(instance: {
  parent: {process: {key: bigint; parent: unknown}} | null;
  key: bigint;
}) {
  let root = instance;
  while (root.parent) root = root.parent.process as typeof instance;
  return root.key;
}
