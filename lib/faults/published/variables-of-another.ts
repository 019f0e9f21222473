import {editingSuccess, isObject, mapObjects} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

/** Like https://github.com/camunda/camunda/issues/8140, where instances have the variables of another. */
export const variablesOfAnother: MakeFault = () => ({
  name: 'variables-of-another',
  class: 'state',
  says: 'gives all jobs of a batch the variables of the first',
  answer: editingSuccess(value => {
    if (!isObject(value) || !Array.isArray(value['jobs'])) return value;
    const [first] = value['jobs'];
    const variables = isObject(first) ? (first['variables'] ?? null) : null;
    const jobs = value['jobs'].map(each =>
      mapObjects(each, object =>
        Object.hasOwn(object, 'customHeaders') ? {...object, variables} : object,
      ),
    );
    return {...value, jobs};
  }),
});
