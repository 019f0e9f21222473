import {check, sleep} from 'k6';
import type {Client} from '../../lib/client/client.ts';
import {addTime} from '../../lib/client/element-tally.ts';
import {countsOf, reportInstances} from './ledger.ts';
import type {ProcessTask, ProcessUse} from './process-use.ts';
import {drawnVariables, START} from './process-variables.ts';
import {ofRun} from './run-names.ts';
import {type Item, keyOf, searchItems} from './search.ts';

const TASK_COMPLETED = {'user task completed': (done: boolean) => done};

/** So many are found at a time: those that were completed meanwhile are found, too, until the search knows. */
const FOUND_MAX = 200;

/** A search lags behind: so many that were completed are remembered, so that none is taken twice. */
const REMEMBERED_MAX = 10_000;

let [taken, takenBefore] = [new Set<string>(), new Set<string>()];

/**
 * Completes the tasks of an element that a search finds: each is assigned, and completed when its time
 * has passed.
 *
 * @returns how many it completed
 */
export function doTasks(camunda: Client, use: ProcessUse, task: ProcessTask): number {
  const filter = {bpmnProcessId: ofRun(task.process), elementId: task.element, state: 'CREATED'};
  const found = searchItems(camunda, 'searchUserTasks', filter, FOUND_MAX);
  const foundAtMs = Date.now();
  const fresh = found.filter(each => isFresh(each));
  const assigned = fresh.filter(each => assign(camunda, task, each, foundAtMs));
  if (assigned.length > 0 && task.durationMs > 0) {
    const waitMs = foundAtMs + task.durationMs - Date.now();
    if (waitMs > 0) sleep(waitMs / 1000);
  }
  for (const each of assigned) complete(camunda, use, task, each, foundAtMs);
  // On k6 the counts of elements go with this line.
  if (fresh.length > 0) reportInstances([], []);
  return fresh.length;
}

function isFresh(item: Item): boolean {
  const key = String(userTaskKey(item) ?? '');
  if (key === '' || taken.has(key) || takenBefore.has(key)) return false;
  if (taken.size >= REMEMBERED_MAX) [taken, takenBefore] = [new Set<string>(), taken];
  taken.add(key);
  return true;
}

function userTaskKey(item: Item): bigint | string | null {
  return keyOf(item, ['userTaskKey', 'key']);
}

function assign(camunda: Client, task: ProcessTask, item: Item, foundAtMs: number): boolean {
  const path = {userTaskKey: userTaskKey(item) as bigint | string};
  const counts = countsOf(ofRun(task.process), task.element);
  if (counts) {
    counts.activated++;
    const createdAtMs = Date.parse(String(item['creationDate'] ?? ''));
    if (createdAtMs <= foundAtMs) addTime(counts, 'waitingMs', foundAtMs - createdAtMs);
  }
  return camunda.call('assignUserTask', {path, body: {assignee: 'c8gauge', allowOverride: true}})
    .ok;
}

function complete(
  camunda: Client,
  use: ProcessUse,
  task: ProcessTask,
  item: Item,
  foundAtMs: number,
): void {
  const path = {userTaskKey: userTaskKey(item) as bigint | string};
  const instance = String(keyOf(item, ['processInstanceKey']) ?? '');
  const variables = {
    ...drawnVariables(use, [...use.gives, ...task.gives], instance),
    ...task.variables,
    [START]: Date.now(),
  };
  const {ok} = camunda.call('completeUserTask', {path, body: {variables}});
  check(ok, TASK_COMPLETED);
  const counts = countsOf(ofRun(task.process), task.element);
  if (!ok || !counts) return;
  counts.completed++;
  addTime(counts, 'handlingMs', Date.now() - foundAtMs);
}
