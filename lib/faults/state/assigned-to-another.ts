import {stringifyJson} from '../../core/int64.ts';
import {isObject, jsonOf} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';

export const assignedToAnother: MakeFault = () => ({
  name: 'assigned-to-another',
  class: 'state',
  says: 'assigns a task to someone else',
  answer(request, forward) {
    const sent = jsonOf(request.body);
    if (!isRoute(request, 'POST', '/assignment') || !isObject(sent)) return forward(request);
    if (typeof sent['assignee'] !== 'string') return forward(request);
    return forward({
      ...request,
      body: Buffer.from(stringifyJson({...sent, assignee: `${sent['assignee']}-twin`})),
    });
  },
});
