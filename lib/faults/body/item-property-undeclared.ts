import {editingSuccess, isObject} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const itemPropertyUndeclared: MakeFault = () => ({
  name: 'item-property-undeclared',
  class: 'body',
  says: 'adds a property to the items of lists',
  answer: editingSuccess(value =>
    isObject(value)
      ? Object.fromEntries(
          Object.entries(value).map(([name, each]) => [
            name,
            Array.isArray(each)
              ? each.map(item => (isObject(item) ? {...item, internalId: 1} : item))
              : each,
          ]),
        )
      : value,
  ),
});
