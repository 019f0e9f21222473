import {stringifyJson} from '../../core/int64.ts';
import {isObject, jsonOf} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';

export const errorNotCaught: MakeFault = () => ({
  name: 'error-not-caught',
  class: 'state',
  says: 'lets no boundary event catch an error',
  answer(request, forward) {
    const sent = jsonOf(request.body);
    if (!isRoute(request, 'POST', '/error') || !isObject(sent)) return forward(request);
    if (typeof sent['errorCode'] !== 'string') return forward(request);
    return forward({
      ...request,
      body: Buffer.from(stringifyJson({...sent, errorCode: `${sent['errorCode']}-lost`})),
    });
  },
});
