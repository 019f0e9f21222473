import {type Clock, systemClock} from '../core/clock.ts';
import {openAttached} from './bpmn/attached-events.ts';
import {behaviours} from './bpmn/behaviours.ts';
import {terminate} from './bpmn/lifecycle.ts';
import {StepQueue} from './bpmn/step-queue.ts';
import {KeyGenerator} from './keys.ts';
import {EventLog, type ExportRates} from './metrics/event-log.ts';
import type {Runtime} from './runtime.ts';
import {DecisionStore, VersionedStore} from './store/definitions.ts';
import {IncidentStore, InstanceStore, UserTaskStore} from './store/instances.ts';
import {JobStore} from './store/jobs.ts';
import {SearchIndex} from './store/search-index.ts';
import {MessageStore, SignalStore, StartEventStore} from './store/subscriptions.ts';
import {TimerQueue} from './timers.ts';

/** The settings of a cluster. Each has a default. */
export interface ClusterOptions {
  /** Time; the machine's own clock by default. */
  readonly clock?: Clock;
  /** Partitions, 1 to 8; 1 by default. */
  readonly partitions?: number;
  /** How many ended process instances stay readable; 100,000 by default. */
  readonly retain?: number;
  /** How far searches are behind the engine, in milliseconds; 0 by default. */
  readonly searchLagMs?: number;
  /** How many records a second each partition exports; as many as are written by default. */
  readonly exportRates?: ExportRates;
  /** How many element instances and tokens one process instance may have alive; 200,000 by default. */
  readonly liveMax?: number;
  /** How many steps of the engine one command may lead to before the rest becomes an incident. */
  readonly stepsMax?: number;
}

/** A cluster in memory: the engine and its state. `buildServer` puts it on a socket. */
export interface Cluster extends Runtime {
  /** Cancels its timers. The cluster must not be used afterwards. */
  close(): void;
}

/** Makes an empty cluster. */
export function createCluster(options: ClusterOptions = {}): Cluster {
  const {clock = systemClock, partitions = 1, retain = 100_000, searchLagMs = 0} = options;
  const {liveMax = 200_000, stepsMax} = options;
  const timers = new TimerQueue(clock);
  const log = new EventLog(clock, partitions, options.exportRates);
  const index = <T>() => new SearchIndex<T>(clock, log, {lagMs: searchLagMs, retain});
  return {
    clock,
    keys: new KeyGenerator(partitions),
    log,
    liveMax,
    timers,
    steps: new StepQueue(clock, stepsMax),
    behaviours,
    openAttached,
    terminate,
    definitions: new VersionedStore(),
    decisions: new DecisionStore(),
    forms: new VersionedStore(),
    resources: new VersionedStore(),
    userTasks: new UserTaskStore(),
    instances: new InstanceStore(),
    jobs: new JobStore(),
    messages: new MessageStore(),
    signals: new SignalStore(),
    startEvents: new StartEventStore(),
    incidents: new IncidentStore(),
    search: {
      processInstances: index(),
      incidents: index(),
      userTasks: index(),
      processDefinitions: index(),
      decisionDefinitions: index(),
      deployments: index(),
    },
    close: () => timers.clear(),
  };
}
