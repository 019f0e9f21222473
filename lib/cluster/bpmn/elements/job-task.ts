import type {Behaviour} from '../../runtime.ts';
import {openJob} from '../jobs.ts';
import {complete} from '../lifecycle.ts';

/**
 * A task of a job worker: it waits until its job is completed.
 *
 * @see https://docs.camunda.io/docs/8.6/components/modeler/bpmn/service-tasks/
 */
export const jobTask: Behaviour = {
  enter(runtime, element) {
    const {job} = element.node;
    if (job) openJob(runtime, element, job);
    else complete(runtime, element);
  },
};
