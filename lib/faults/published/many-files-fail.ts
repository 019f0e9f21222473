import {problemAnswer} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';

const FILES_MAX = 10;

/** https://github.com/camunda/camunda/issues/34322 */
export const manyFilesFail: MakeFault = () => ({
  name: 'many-files-fail',
  class: 'status',
  says: 'answers 500 to a deployment of more than ten files',
  async answer(request, forward) {
    const files = request.body.toString('latin1').match(/filename=/g) ?? [];
    if (!isRoute(request, 'POST', '/deployments') || files.length <= FILES_MAX) {
      return forward(request);
    }
    return problemAnswer(request, 500, 'Failed to parse multipart servlet request');
  },
});
