import {isObject, jsonOf, problem} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isActivation} from '../routes.ts';

/**
 * A worker without a name is refused, though the name is optional.
 *
 * @see https://github.com/camunda/camunda/issues/5819
 */
export const workerNameRequired: MakeFault = () => ({
  name: 'worker-name-required',
  class: 'published',
  says: 'refuses an activation without a worker',
  answer(request, forward) {
    const sent = jsonOf(request.body);
    if (!isActivation(request) || !isObject(sent) || sent['worker']) return forward(request);
    const detail = 'Expected to activate job batch with worker to be present, but it was blank';
    return Promise.resolve(problem(request, 400, 'INVALID_ARGUMENT', detail));
  },
});
