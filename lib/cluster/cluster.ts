import {type Clock, systemClock} from '../core/clock.ts';
import {openAttached} from './bpmn/attached-events.ts';
import {behaviours} from './bpmn/behaviours.ts';
import {terminate} from './bpmn/lifecycle.ts';
import {StepQueue} from './bpmn/step-queue.ts';
import {KeyGenerator} from './keys.ts';
import type {Runtime} from './runtime.ts';
import {DecisionStore, VersionedStore} from './store/definitions.ts';
import {IncidentStore, InstanceStore, UserTaskStore} from './store/instances.ts';
import {JobStore} from './store/jobs.ts';
import {SearchIndex} from './store/search-index.ts';
import {MessageStore, SignalStore, StartEventStore} from './store/subscriptions.ts';
import {TimerQueue} from './timers.ts';

/** How a cluster is made. Everything has a default. */
export interface ClusterOptions {
  /** Time; the machine's own clock by default. */
  readonly clock?: Clock;
  /** Partitions, 1 to 8; 1 by default. */
  readonly partitions?: number;
  /** How many ended process instances stay readable; 100,000 by default. */
  readonly retain?: number;
  /** How far the search side is behind, in milliseconds; 0 by default. */
  readonly searchLagMs?: number;
}

/** A cluster in memory: the engine and its state. `buildServer` puts it on a socket. */
export interface Cluster extends Runtime {
  /** Ends its timers. The cluster must not be used afterwards. */
  close(): void;
}

/** Makes an empty cluster. */
export function createCluster(options: ClusterOptions = {}): Cluster {
  const {clock = systemClock, partitions = 1, retain = 100_000, searchLagMs = 0} = options;
  const timers = new TimerQueue(clock);
  const index = <T>() => new SearchIndex<T>(clock, searchLagMs, retain);
  return {
    clock,
    keys: new KeyGenerator(partitions),
    timers,
    steps: new StepQueue(clock),
    behaviours,
    openAttached,
    terminate,
    definitions: new VersionedStore(),
    decisions: new DecisionStore(),
    forms: new VersionedStore(),
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
