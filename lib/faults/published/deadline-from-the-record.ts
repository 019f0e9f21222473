import {editingResponse} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isActivation} from '../routes.ts';
import {withJobs} from './activated-jobs.ts';

/**
 * The deadline of a job is counted from when its record was written, and is over before the worker has it.
 *
 * @see https://github.com/camunda/camunda/issues/42244
 */
export const deadlineFromTheRecord: MakeFault = () => ({
  name: 'deadline-from-the-record',
  class: 'published',
  says: 'counts the deadline of a job from an hour ago',
  answer: editingResponse((response, request) =>
    isActivation(request)
      ? withJobs(response, jobs =>
          jobs.map(each => ({...each, deadline: Number(each['deadline']) - HOUR_MS})),
        )
      : response,
  ),
});

const HOUR_MS = 3_600_000;
