import type {Clock} from '../core/clock.ts';
import type {NodeKind} from './bpmn/model.ts';
import type {StepQueue} from './bpmn/step-queue.ts';
import type {KeyGenerator} from './keys.ts';
import type {EventLog} from './metrics/event-log.ts';
import type {
  DecisionDefinition,
  DecisionStore,
  Form,
  ProcessDefinition,
  VersionedStore,
} from './store/definitions.ts';
import type {
  ElementInstance,
  IncidentStore,
  InstanceStore,
  UserTaskStore,
} from './store/instances.ts';
import type {JobStore} from './store/jobs.ts';
import type {
  DeploymentRecord,
  IncidentRecord,
  ProcessInstanceRecord,
  SearchIndex,
  UserTaskRecord,
} from './store/search-index.ts';
import type {MessageStore, SignalStore, StartEventStore} from './store/subscriptions.ts';
import type {TimerQueue} from './timers.ts';

/** The state and the time that the engine's functions work on. Nothing in it is random. */
export interface Runtime {
  readonly clock: Clock;
  readonly keys: KeyGenerator;
  readonly log: EventLog;
  /** How many element instances and tokens a process instance, with all it calls, may have alive. */
  readonly liveMax: number;
  readonly timers: TimerQueue;
  readonly steps: StepQueue;
  readonly behaviours: Readonly<Record<NodeKind | 'loopBody', Behaviour>>;
  /** Both are here because the lifecycle calls them and they call the lifecycle. */
  readonly terminate: (runtime: Runtime, element: ElementInstance) => void;
  readonly openAttached: (runtime: Runtime, element: ElementInstance) => void;
  readonly definitions: VersionedStore<ProcessDefinition>;
  readonly decisions: DecisionStore;
  readonly forms: VersionedStore<Form>;
  /** Scripts for robots (RPA). */
  readonly resources: VersionedStore<Form>;
  readonly userTasks: UserTaskStore;
  readonly instances: InstanceStore;
  readonly jobs: JobStore;
  readonly messages: MessageStore;
  readonly signals: SignalStore;
  readonly startEvents: StartEventStore;
  readonly incidents: IncidentStore;
  readonly search: {
    readonly processInstances: SearchIndex<ProcessInstanceRecord>;
    readonly incidents: SearchIndex<IncidentRecord>;
    readonly userTasks: SearchIndex<UserTaskRecord>;
    readonly processDefinitions: SearchIndex<ProcessDefinition>;
    readonly decisionDefinitions: SearchIndex<DecisionDefinition>;
    readonly deployments: SearchIndex<DeploymentRecord>;
  };
}

/** The behaviour of a kind of node; each kind is a file in `elements/`. */
export interface Behaviour {
  /**
   * Called when the instance is active and its inputs are mapped. It completes the instance (at once or
   * in a later step), or creates what will complete it: a job, a subscription, a child.
   *
   * @throws IncidentError when it cannot continue: an incident is raised, and resolving it enters again
   */
  enter(runtime: Runtime, element: ElementInstance): void;
  /** Of a multi-instance: an instance in it has mapped its outputs. @throws IncidentError */
  childCompleting?(runtime: Runtime, child: ElementInstance): void;
  /** Of a multi-instance: an instance in it has ended. */
  childCompleted?(runtime: Runtime, body: ElementInstance): void;
  /** Of a call activity: the called process has ended. */
  childProcessCompleted?(runtime: Runtime, call: ElementInstance, root: ElementInstance): void;
}
