import {isSuccess, problem} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';
import {partsOf} from './multipart-parts.ts';

/**
 * The evaluation of a table whose outputs have no id fails, though the deployment of it did not.
 *
 * @see https://github.com/camunda/camunda/issues/40889
 * @see https://github.com/camunda/camunda/issues/43419
 */
export const outputWithoutIdFails: MakeFault = () => {
  const broken = new Set<string>();
  const note = (part: string) => {
    const decisionId = /<decision id="([^"]+)"/.exec(part)?.[1];
    if (decisionId && /<output(?![^>]*\sid=)[\s>]/.test(part)) broken.add(decisionId);
  };
  return {
    name: 'output-without-id-fails',
    class: 'published',
    says: 'answers 500 to the evaluation of a table whose outputs have no id',
    async answer(request, forward) {
      const response = await forward(request);
      if (isRoute(request, 'POST', '/deployments')) partsOf(request).forEach(note);
      if (!isRoute(request, 'POST', '/evaluation') || !isSuccess(response)) return response;
      const decisionId = /"decisionDefinitionId":"([^"]+)"/.exec(response.body.toString())?.[1];
      if (!broken.has(decisionId ?? '')) return response;
      const detail = 'Cannot invoke "String.getBytes(java.nio.charset.Charset)"';
      return problem(request, 500, 'java.lang.NullPointerException', detail);
    },
  };
};
