import {isRefusal} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';
import {singleParts} from './multipart-parts.ts';

/**
 * A deployment that is refused for one of its resources leaves the others behind.
 *
 * @see https://github.com/camunda/camunda/issues/5723
 */
export const refusedDeploymentPartlyStored: MakeFault = () => ({
  name: 'refused-deployment-partly-stored',
  class: 'published',
  says: 'keeps the good resources of a deployment that it refuses',
  async answer(request, forward) {
    const response = await forward(request);
    if (!isRoute(request, 'POST', '/deployments') || !isRefusal(response)) return response;
    for (const each of singleParts(request)) await forward(each);
    return response;
  },
});
