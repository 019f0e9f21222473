import {sleep} from 'k6';
import exec from 'k6/execution';
import type {Client} from '../../lib/client/client.ts';
import {deployAll} from './camunda.ts';
import {createInstance, dueAtMs, INSTANCE_CREATED} from './instances.ts';
import {countsOf, reportInstances} from './ledger.ts';
import {resourceOfRun} from './model-of-run.ts';
import {finishProcess} from './process-finish.ts';
import {doTasks} from './process-tasks.ts';
import type {ProcessTask, ProcessUse, ProcessWorker} from './process-use.ts';
import {ID, instanceVariables, publishAfter, START} from './process-variables.ts';
import {doJobs} from './process-work.ts';
import {ofRun} from './run-names.ts';

/** All who use a process: they start its instances, do its work, and look what became of it. */
export interface ProcessUsers {
  /** For `setup`. */
  deploy(): void;
  /** For starters: one more instance. */
  start(): void;
  /** For a worker's loop: does what jobs there are. */
  work(worker: ProcessWorker): void;
  /** For a loop of one user: completes what tasks there are. Two users would take each other's. */
  completeTasks(task: ProcessTask): void;
  /** For a loop of one user: broadcasts the signals that instances wait for. */
  signal(): void;
  /** For `teardown`: does what is left, and reports which instances ended, and where the others stay. */
  finish(workers: readonly ProcessWorker[], tasks: readonly ProcessTask[]): void;
}

/** Between two broadcasts, seconds. */
const SIGNAL_PAUSE_S = 1;

/** Makes the users of a process. */
export function processUsers(camunda: Client, use: ProcessUse): ProcessUsers {
  return {
    deploy(): void {
      const resources = Object.entries(use.files).map(([name, text]) => ({
        name,
        content: resourceOfRun(name, text, ofRun),
      }));
      deployAll(camunda, resources);
    },
    start: () => startInstance(camunda, use),
    work: worker => {
      if (doJobs(camunda, use, worker) === 0) sleep(0.05);
    },
    completeTasks: task => {
      if (doTasks(camunda, use, task) === 0) sleep(0.1);
    },
    signal(): void {
      broadcast(camunda, use);
      sleep(SIGNAL_PAUSE_S);
    },
    finish: (workers, tasks) =>
      finishProcess(camunda, use, {workers, tasks, signal: () => broadcast(camunda, use)}),
  };
}

function broadcast(camunda: Client, {signals}: ProcessUse): void {
  for (const name of signals)
    camunda.call('broadcastSignal', {body: {signalName: ofRun(name), variables: {}}});
}

function startInstance(camunda: Client, use: ProcessUse): void {
  const turn = exec.scenario.iterationInTest;
  const start = use.starts[turn % use.starts.length];
  if (!start) return;
  const id = ofRun(`i${turn}`);
  const variables = {...instanceVariables(use, turn, id), [ID]: id, [START]: dueAtMs()};
  const {process, element, message, signal} = start;
  if (message !== undefined) {
    const body = {name: ofRun(message), correlationKey: id, timeToLive: 60_000, variables};
    if (!camunda.call('publishMessage', {body}).ok) return;
    countStart(process, element);
  } else if (signal !== undefined) {
    const body = {signalName: ofRun(signal), variables};
    if (!camunda.call('broadcastSignal', {body}).ok) return;
    countStart(process, element);
  } else {
    const key = createInstance(camunda, ofRun(process), variables, INSTANCE_CREATED);
    reportInstances([key], []);
    if (key === null) return;
  }
  publishAfter(camunda, use, `${process}/${element}`, id);
}

/** What is published may start an instance or not: the process counts those that were found. */
function countStart(process: string, element: string): void {
  const counts = countsOf(ofRun(process), element);
  if (counts) counts.activated++;
}
