import {terminate} from '../bpmn/lifecycle.ts';
import {nodesToStartAt} from '../bpmn/start-at.ts';
import {startProcess} from '../bpmn/start-process.ts';
import {Rejection, rejected} from '../rejection.ts';
import type {Runtime} from '../runtime.ts';
import type {ProcessDefinition} from '../store/definitions.ts';
import type {ProcessInstance} from '../store/instances.ts';
import type {Variables} from '../store/variables.ts';

/** Which process: by its definition's key, or by its id and a version (the latest without one). */
export type DefinitionChoice =
  | {readonly key: bigint}
  | {readonly processId: string; readonly version?: number};

/** What an instance begins with. */
export interface Beginning {
  readonly variables: Variables;
  readonly tags: readonly string[];
  /** The ids of elements to start at; none for the none start event. */
  readonly startAt: readonly string[];
  /** The ids of elements after which it is terminated. */
  readonly terminateAfter: readonly string[];
}

/**
 * Starts an instance at its none start event, or at the elements that are named.
 *
 * @throws Rejection NOT_FOUND for an unknown process, INVALID_STATE for one without a none start event,
 *   INVALID_ARGUMENT for elements that cannot be started
 */
export function createProcessInstance(
  runtime: Runtime,
  choice: DefinitionChoice,
  {startAt: ids, ...beginning}: Beginning,
): ProcessInstance {
  const definition = findDefinition(runtime, choice);
  const startAt = nodesToStartAt(definition.model, ids);
  if (startAt.length === 0 && !definition.model.root.starts.some(({event}) => !event)) {
    throw rejected(
      'CREATE',
      'INVALID_STATE',
      'Expected to create instance of process with none start event, but there is no such event',
    );
  }
  const instance = startProcess(runtime, {definition, ...beginning, startAt});
  runtime.steps.run();
  return instance;
}

/** How long the end of an instance is awaited by default: the gateway's request timeout. */
const DEFAULT_WAIT_MS = 10_000;
/** Nothing is awaited longer, whatever is asked for. */
const WAIT_MS_MAX = 3_600_000;

/** Somebody waits for an instance to complete. */
interface Awaiting {
  /** Resolves when it has. @throws Rejection 504 when it has not in time, or was cancelled */
  readonly completed: Promise<void>;
  /** Gives up: nobody waits any more. */
  readonly cancel: () => void;
}

/**
 * Waits until an instance has completed.
 *
 * @param waitMs how long; 0 or less for the default
 * @see https://docs.camunda.io/docs/8.8/components/concepts/process-instance-creation/#create-and-await-results
 */
export function awaitCompletion(
  runtime: Runtime,
  instance: ProcessInstance,
  waitMs: number,
): Awaiting {
  if (!runtime.instances.get(instance.key)) {
    return {completed: Promise.resolve(), cancel: () => {}};
  }
  let [end, giveUp] = [() => {}, () => {}];
  const completed = new Promise<void>((resolve, reject) => {
    end = resolve;
    giveUp = () => reject(timedOut());
  });
  const forMs = waitMs > 0 ? Math.min(waitMs, WAIT_MS_MAX) : DEFAULT_WAIT_MS;
  const timer = runtime.timers.plan(runtime.clock.wallMs() + forMs, giveUp);
  instance.onEnd.push(state => {
    // One that was cancelled has no result: the wait goes on until its time is up, as in the product.
    if (state !== 'COMPLETED') return;
    runtime.timers.cancel(timer);
    end();
  });
  const cancel = () => {
    runtime.timers.cancel(timer);
    giveUp();
  };
  return {completed, cancel};
}

/** Titled with the class of the failure, as the gateway does with what is no rejection. */
function timedOut(): Rejection {
  return new Rejection(
    504,
    'java.util.concurrent.TimeoutException',
    'Expected to handle REST API request, but request timed out between gateway and broker',
  );
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
