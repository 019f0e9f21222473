import {editingSuccess, mapObjects} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

/** https://github.com/camunda/camunda/issues/2727 */
export const resourceNamesRepeated: MakeFault = () => ({
  name: 'resource-names-repeated',
  class: 'body',
  says: 'gives all resources of a deployment the name of the first',
  answer: editingSuccess(value => {
    let first: string | null = null;
    return mapObjects(value, object => {
      const {resourceName} = object;
      if (typeof resourceName !== 'string') return object;
      first ??= resourceName;
      return {...object, resourceName: first};
    });
  }),
});
