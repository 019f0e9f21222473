import {stringifyJson} from '../../core/int64.ts';
import {isObject, jsonOf} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';

export const versionIgnored: MakeFault = () => ({
  name: 'version-ignored',
  class: 'state',
  says: 'starts the latest version instead of the requested one',
  answer(request, forward) {
    const sent = jsonOf(request.body);
    if (!isRoute(request, 'POST', '/process-instances') || !isObject(sent)) return forward(request);
    const {version, ...rest} = sent;
    if (typeof version !== 'number') return forward(request);
    return forward({...request, body: Buffer.from(stringifyJson(rest))});
  },
});
