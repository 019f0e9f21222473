import {terminate} from '../bpmn/lifecycle.ts';
import {rejected} from '../rejection.ts';
import type {Runtime} from '../runtime.ts';

/**
 * Ends a running instance and everything in it.
 *
 * @throws Rejection NOT_FOUND when it does not run (any more), INVALID_STATE for a called one
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
