import {sleep} from 'k6';
import {Rate, Trend} from 'k6/metrics';
import type {Client} from '../../lib/client/client.ts';
import {countsOf, jobLocks, outstanding, reportDrained, reportInstances} from './ledger.ts';
import {doTasks} from './process-tasks.ts';
import type {ProcessTask, ProcessUse, ProcessWorker} from './process-use.ts';
import {doJobs} from './process-work.ts';
import {ofRun} from './run-names.ts';
import {type Item, keyOf} from './search.ts';

/** Of the instances that were started, those that were completed when the run had ended. */
export const ENDED = 'process_instances_ended';
const ended = new Rate(ENDED);

/** From the start to the end of an instance, by the cluster's clock, milliseconds. */
const instanceDuration = new Trend('process_instance_duration', true);

/** So long nothing has to end before what is left is taken to stay; the longest timer comes on top. */
const PATIENCE_MS = 8000;

/** So long after the last that ended, what has an incident is taken to stay. */
const SETTLED_MS = 1000;

/** So long a search may still find user tasks that were completed before. */
const TASKS_SETTLED_MS = 3000;

/** It waits so long at most. */
const WAIT_MS_MAX = 240_000;

const PAGE = 500;

/** So many instances are looked through. */
const PAGES_MAX = 2000;

interface Doers {
  readonly workers: readonly ProcessWorker[];
  readonly tasks: readonly ProcessTask[];
  readonly signal: () => void;
}

type State = 'ACTIVE' | 'COMPLETED';

/** Does what is left of a process, and reports what became of its instances. */
export function finishProcess(camunda: Client, use: ProcessUse, doers: Doers): void {
  doTheRest(camunda, use, doers);
  for (const process of new Set(use.starts.map(each => each.process)))
    report(camunda, process, use);
  reportStaying(camunda, use);
  reportDrained();
}

function doTheRest(camunda: Client, use: ProcessUse, doers: Doers): void {
  const startedMs = Date.now();
  const untilMs = startedMs + WAIT_MS_MAX;
  let [quietSinceMs, before] = [Date.now(), -1];
  while (Date.now() < untilMs) {
    const areTasksSettled = Date.now() - startedMs > TASKS_SETTLED_MS;
    const done = doOnce(camunda, use, areTasksSettled ? doers : {...doers, tasks: []});
    const active = countOf(camunda, use, 'ACTIVE');
    if (active === 0 && isAllSeen(camunda, use)) return;
    if (done > 0 || active !== before) [quietSinceMs, before] = [Date.now(), active];
    const quietMs = Date.now() - quietSinceMs;
    if (quietMs > PATIENCE_MS + use.timerMs) return;
    if (quietMs > SETTLED_MS && isAllStuck(camunda, use, active)) return;
  }
}

/** @returns how many jobs and tasks were done; where there were none it has waited a little */
function doOnce(camunda: Client, use: ProcessUse, {workers, tasks, signal}: Doers): number {
  let done = 0;
  for (const worker of workers) done += doJobs(camunda, use, worker);
  for (const task of tasks) done += doTasks(camunda, use, task);
  if (done > 0) return done;
  signal();
  sleep(0.2);
  return 0;
}

/** Whether nothing is left but what has an incident. */
function isAllStuck(camunda: Client, use: ProcessUse, active: number): boolean {
  return active > 0 && countOf(camunda, use, 'ACTIVE', {hasIncident: true}) === active;
}

/** A search lags behind: all that were created have to be in it. */
function isAllSeen(camunda: Client, use: ProcessUse): boolean {
  const created = outstanding()?.instances ?? 0;
  return countOf(camunda, use, 'COMPLETED') >= created;
}

function countOf(
  camunda: Client,
  {starts}: ProcessUse,
  state: State,
  more: Readonly<Record<string, unknown>> = {},
): number {
  const processes = [...new Set(starts.map(each => each.process))];
  return processes.reduce(
    (sum, each) => sum + total(camunda, {bpmnProcessId: ofRun(each), state, ...more}),
    0,
  );
}

/** How many a search of process instances finds; -1 where it does not say. */
function total(camunda: Client, filter: Readonly<Record<string, unknown>>): number {
  const answer = camunda.call('searchProcessInstances', {body: {filter, page: {limit: 1}}});
  const {page} = (answer.json ?? {}) as {page?: {totalItems?: unknown}};
  return answer.ok ? Number(page?.totalItems ?? -1) : -1;
}

/** Tells the ledger which instances of a process ended, and which did not. */
function report(camunda: Client, process: string, use: ProcessUse): void {
  const isCreated = use.starts.some(
    each => each.process === process && each.message === undefined && each.signal === undefined,
  );
  eachPage(camunda, process, 'COMPLETED', items => {
    const keys = items.map(keyOfInstance);
    reportInstances(isCreated ? [] : keys, keys, ofRun(process));
    for (const item of items) noteEnd(item);
  });
  eachPage(camunda, process, 'ACTIVE', items => {
    const keys = items.map(keyOfInstance);
    if (!isCreated) reportInstances(keys, []);
    for (const key of keys) {
      ended.add(false);
      // It is known to be there: it is open, and not lost.
      jobLocks.lock(key, Date.now());
    }
  });
}

function keyOfInstance(item: Item): bigint {
  return BigInt(keyOf(item, ['processInstanceKey', 'key']) ?? 0);
}

function noteEnd(item: Item): void {
  ended.add(true);
  const tookMs = Date.parse(String(item['endDate'])) - Date.parse(String(item['startDate']));
  if (tookMs >= 0) instanceDuration.add(tookMs);
}

function eachPage(
  camunda: Client,
  process: string,
  state: State,
  see: (items: readonly Item[]) => void,
): void {
  const filter = {bpmnProcessId: ofRun(process), state};
  let searchAfter: unknown;
  for (let page = 0; page < PAGES_MAX; page++) {
    const paging = {limit: PAGE, ...(searchAfter === undefined ? {} : {searchAfter})};
    const sort = [{field: 'processInstanceKey', order: 'ASC'}];
    const answer = camunda.call('searchProcessInstances', {body: {filter, sort, page: paging}});
    const {items = [], page: about} = (answer.json ?? {}) as {
      items?: readonly Item[];
      page?: {lastSortValues?: unknown};
    };
    if (items.length > 0) see(items);
    searchAfter = about?.lastSortValues;
    if (!answer.ok || items.length < PAGE || searchAfter === undefined) return;
  }
}

/** Says of each element how many instances stay there, and how many incidents it has. */
function reportStaying(camunda: Client, use: ProcessUse): void {
  const active = countOf(camunda, use, 'ACTIVE');
  if (active <= 0) return;
  for (const process of use.processes) reportIncidents(camunda, process);
  const staying = use.waits.flatMap(place => {
    const [process = '', element = ''] = place.split('/');
    const filter = {bpmnProcessId: ofRun(process), state: 'ACTIVE', elementId: element};
    const count = total(camunda, filter);
    const counts = countsOf(ofRun(process), element);
    if (count > 0 && counts) counts.staying += count;
    return count > 0 ? [`${count} at ${place}`] : [];
  });
  const where =
    staying.length > 0
      ? staying.join(', ')
      : `this cluster does not tell where, it can be ${use.waits.join(', ')}`;
  console.warn(`${active} process instances did not end: ${where}`);
}

/** Incidents of a process, by their elements. */
function reportIncidents(camunda: Client, process: string): void {
  const filter = {bpmnProcessId: ofRun(process), state: 'ACTIVE'};
  const answer = camunda.call('searchIncidents', {body: {filter, page: {limit: PAGE}}});
  const {items = []} = (answer.json ?? {}) as {items?: readonly Item[]};
  const said = new Set<string>();
  for (const item of items) {
    const element = String(item['elementId'] ?? item['flowNodeId'] ?? '');
    const counts = element === '' ? null : countsOf(ofRun(process), element);
    if (counts) counts.incidents++;
    const line = `incident at ${process}/${element}: ${String(item['errorMessage'] ?? item['errorType']).slice(0, 300)}`;
    const kind = `${element} ${String(item['errorType'])}`;
    if (!said.has(kind) && said.size < INCIDENTS_SAID_MAX) console.warn(line);
    said.add(kind);
  }
}

const INCIDENTS_SAID_MAX = 10;
