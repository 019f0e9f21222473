import {endUserTask} from '../bpmn/elements/user-task.ts';
import {complete} from '../bpmn/lifecycle.ts';
import {rejected} from '../rejection.ts';
import type {Runtime} from '../runtime.ts';
import type {UserTask} from '../store/instances.ts';
import type {Variables} from '../store/variables.ts';

/**
 * Assigns a user task.
 *
 * @param allowOverride false claims it: it must not be assigned to somebody else
 * @see https://docs.camunda.io/docs/8.6/apis-tools/camunda-api-rest/specifications/assign-user-task/
 * @throws Rejection NOT_FOUND or INVALID_STATE
 */
export function assignUserTask(
  runtime: Runtime,
  key: bigint,
  assignee: string,
  allowOverride: boolean,
): void {
  const command = allowOverride ? 'ASSIGN' : 'CLAIM';
  const verb = allowOverride ? 'assign' : 'claim';
  const task = openTask(runtime, key, command, verb);
  const holder = task.record.assignee;
  if (!allowOverride && holder && holder !== assignee) {
    throw rejected(
      command,
      'INVALID_STATE',
      `Expected to ${verb} user task with key '${key}', but it has already been assigned`,
    );
  }
  task.record = {...task.record, assignee};
  runtime.search.userTasks.put(key, task.record);
}

/**
 * Completes a user task with the variables of its form.
 *
 * @throws Rejection NOT_FOUND
 */
export function completeUserTask(runtime: Runtime, key: bigint, variables: Variables): void {
  const task = openTask(runtime, key, 'COMPLETE', 'complete');
  endUserTask(runtime, key, 'COMPLETED');
  complete(runtime, task.element, variables);
  runtime.steps.run();
}

function openTask(runtime: Runtime, key: bigint, command: string, verb: string): UserTask {
  const task = runtime.userTasks.get(key);
  if (task) return task;
  throw rejected(
    command,
    'NOT_FOUND',
    `Expected to ${verb} user task with key '${key}', but no such user task was found`,
  );
}
