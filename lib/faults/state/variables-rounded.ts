import {stringifyJson} from '../../core/int64.ts';
import {isObject, jsonOf, mapObjects} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isCreateInstance} from '../routes.ts';

export const variablesRounded: MakeFault = () => ({
  name: 'variables-rounded',
  class: 'state',
  says: 'keeps the numbers of variables as doubles',
  answer(request, forward) {
    const sent = jsonOf(request.body);
    if (!isCreateInstance(request) || !isObject(sent) || !isObject(sent['variables'])) {
      return forward(request);
    }
    const variables = mapObjects(sent['variables'], object =>
      Object.fromEntries(
        Object.entries(object).map(([name, each]) => [
          name,
          typeof each === 'bigint' ? Number(each) : each,
        ]),
      ),
    );
    return forward({...request, body: Buffer.from(stringifyJson({...sent, variables}))});
  },
});
