import {editingSuccess, mapObjects} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const variablesLost: MakeFault = () => ({
  name: 'variables-lost',
  class: 'body',
  says: 'answers jobs without their variables',
  answer: editingSuccess(value =>
    mapObjects(value, object =>
      Object.hasOwn(object, 'jobKey') ? {...object, variables: {}} : object,
    ),
  ),
});
