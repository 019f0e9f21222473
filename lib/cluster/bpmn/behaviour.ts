import type {Runtime} from '../runtime.ts';
import type {ElementInstance} from '../store/instances.ts';

/** What a kind of node does. An element kind a file, in `elements/`. */
export interface Behaviour {
  /**
   * The instance is active, its inputs are mapped. It either completes it (at once or in a later
   * step) or leaves something behind that will: a job, a subscription, a child.
   *
   * @throws IncidentError when it cannot go on: an incident is raised, resolving it enters again
   */
  enter(runtime: Runtime, element: ElementInstance): void;
  /** Of a multi-instance: an instance in it has mapped its outputs. @throws IncidentError */
  childCompleting?(runtime: Runtime, child: ElementInstance): void;
  /** Of a multi-instance: an instance in it is over. */
  childCompleted?(runtime: Runtime, body: ElementInstance): void;
  /** Of a call activity: the process that it called is over. */
  childProcessCompleted?(runtime: Runtime, call: ElementInstance, root: ElementInstance): void;
}
