import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';
import {partsOf, processIdIn, withParts} from './multipart-parts.ts';

/**
 * Two resources of one deployment with the same process make two of the same version, or one is lost.
 *
 * @see https://github.com/camunda/camunda/issues/546
 */
export const processTwiceInADeployment: MakeFault = () => ({
  name: 'process-twice-in-a-deployment',
  class: 'published',
  says: 'deploys one of two resources that have the same process',
  answer(request, forward) {
    if (!isRoute(request, 'POST', '/deployments')) return forward(request);
    const seen = new Set<string>();
    const parts = partsOf(request);
    const once = parts.filter(each => {
      const processId = processIdIn(each);
      if (processId === null) return true;
      const isNew = !seen.has(processId);
      seen.add(processId);
      return isNew;
    });
    return forward(once.length === parts.length ? request : withParts(request, once));
  },
});
