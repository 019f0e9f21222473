import {editingResponse} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isActivation} from '../routes.ts';
import {withJobs} from './activated-jobs.ts';

/**
 * The worker of a job is null in one place, empty in another, where the contract has a text.
 *
 * @see https://github.com/camunda/camunda/issues/40196
 */
export const workerIsNull: MakeFault = () => ({
  name: 'worker-is-null',
  class: 'published',
  says: 'gives activated jobs no worker',
  answer: editingResponse((response, request) =>
    isActivation(request)
      ? withJobs(response, jobs => jobs.map(each => ({...each, worker: null})))
      : response,
  ),
});
