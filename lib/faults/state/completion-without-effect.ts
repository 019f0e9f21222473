import type {JsonValue} from '../../core/int64.ts';
import {isObject, jsonOf} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isCompletion} from '../routes.ts';

export const completionWithoutEffect: MakeFault = () => ({
  name: 'completion-without-effect',
  class: 'state',
  says: 'answers that a job is completed and leaves it open',
  async answer(request, forward) {
    if (!isCompletion(request)) return forward(request);
    if (!isCompletionBody(jsonOf(request.body))) return forward(request);
    // A failure that keeps the job is refused where a completion would be, and nothing else happens.
    const target = request.target.replace('/completion', '/failure');
    return forward({
      ...request,
      target,
      headers: {...request.headers, 'content-type': 'application/json'},
      body: Buffer.from('{"retries":3,"retryBackOff":600000}'),
    });
  },
});

function isCompletionBody(sent: JsonValue | undefined): boolean {
  return (
    isObject(sent) &&
    Object.entries(sent).every(([name, each]) => name === 'variables' && isObject(each))
  );
}
