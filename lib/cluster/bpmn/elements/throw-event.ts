import type {Behaviour} from '../../runtime.ts';
import {textFrom} from '../evaluate.ts';
import {IncidentError} from '../incidents.ts';
import {complete} from '../lifecycle.ts';
import {broadcast} from '../messages.ts';
import {jobTask} from './job-task.ts';

/** Processes that start each other by signals without end are stopped by incidents at this depth. */
const WAITING_STEPS_MAX = 500_000;

/**
 * An intermediate throw event: none, a message (a job for a worker that publishes it), or a signal,
 * which carries the event's local variables.
 *
 * @see https://docs.camunda.io/docs/8.6/components/modeler/bpmn/signal-events/
 */
export const throwEvent: Behaviour = {
  enter(runtime, element) {
    const {event} = element.node;
    if (event?.type !== 'signal') {
      jobTask.enter(runtime, element);
      return;
    }
    if (runtime.steps.size > WAITING_STEPS_MAX) {
      throw new IncidentError(
        'EXTRACT_VALUE_ERROR',
        'Signals start processes faster than they end.',
      );
    }
    const name = textFrom(runtime, event.name, element);
    const variables = new Map(element.variables ?? []);
    runtime.steps.push(() => broadcast(runtime, name, variables));
    complete(runtime, element);
  },
};
