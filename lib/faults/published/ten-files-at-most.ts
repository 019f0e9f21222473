import {problem} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';

/**
 * The servlet container admits ten parts of a multipart request, and fails at more.
 *
 * @see https://github.com/camunda/camunda/issues/34322
 */
export const tenFilesAtMost: MakeFault = () => ({
  name: 'ten-files-at-most',
  class: 'published',
  says: 'answers 500 to a deployment of more than ten files',
  answer(request, forward) {
    const parts = request.body.toString('latin1').split('filename=').length - 1;
    if (!isRoute(request, 'POST', '/deployments') || parts <= 10) return forward(request);
    const detail = 'Request processing failed: Failed to parse multipart servlet request';
    return Promise.resolve(problem(request, 500, 'Filter issue', detail));
  },
});
