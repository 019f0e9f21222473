import {editingResponse} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isActivation} from '../routes.ts';
import {withJobs} from './activated-jobs.ts';

/**
 * Jobs that are activated have a `key` where every other answer and request says `jobKey`.
 *
 * @see https://github.com/camunda/camunda/issues/23101
 */
export const activatedJobHasKey: MakeFault = () => ({
  name: 'activated-job-has-key',
  class: 'published',
  says: 'gives activated jobs a `key` instead of a `jobKey`',
  answer: editingResponse((response, request) =>
    isActivation(request)
      ? withJobs(response, jobs => jobs.map(({jobKey = null, ...job}) => ({key: jobKey, ...job})))
      : response,
  ),
});
