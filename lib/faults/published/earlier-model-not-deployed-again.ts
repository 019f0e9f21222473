import {isSuccess} from '../edit.ts';
import type {MakeFault, ProxiedResponse} from '../fault.ts';
import {isRoute} from '../routes.ts';
import {partsOf, processIdIn} from './multipart-parts.ts';

/**
 * A model that was there before and has changed since is taken for the earlier one, and makes no version.
 *
 * @see https://github.com/camunda/camunda/issues/4984
 */
export const earlierModelNotDeployedAgain: MakeFault = () => {
  const answers = new Map<string, ProxiedResponse>();
  /** The content of each process that was deployed last. */
  const latest = new Map<string, string>();
  return {
    name: 'earlier-model-not-deployed-again',
    class: 'published',
    says: 'makes no version of a model that was deployed before the latest',
    async answer(request, forward) {
      if (!isRoute(request, 'POST', '/deployments')) return forward(request);
      const content = partsOf(request).join('');
      const processId = processIdIn(content) ?? '';
      const before = answers.get(content);
      if (before && latest.get(processId) !== content) return before;
      const response = await forward(request);
      if (isSuccess(response)) {
        answers.set(content, response);
        latest.set(processId, content);
      }
      return response;
    },
  };
};
