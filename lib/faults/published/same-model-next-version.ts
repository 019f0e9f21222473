import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';

/** https://github.com/camunda/camunda/issues/26239 */
export const sameModelNextVersion: MakeFault = () => {
  let deployments = 0;
  return {
    name: 'same-model-next-version',
    class: 'state',
    says: 'makes a next version of a model that has not changed',
    answer(request, forward) {
      if (!isRoute(request, 'POST', '/deployments')) return forward(request);
      deployments += 1;
      const end = '</bpmn:definitions>';
      const text = request.body.toString('latin1');
      const changed = text.replaceAll(end, `<!-- ${deployments} -->${end}`);
      return forward({...request, body: Buffer.from(changed, 'latin1')});
    },
  };
};
