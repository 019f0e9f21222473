import {editingSuccess, mapObjects} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const listIsObject: MakeFault = () => ({
  name: 'list-is-object',
  class: 'body',
  says: 'answers an object where a list is declared',
  answer: editingSuccess(value =>
    mapObjects(value, object =>
      Array.isArray(object['jobs'])
        ? {...object, jobs: {first: object['jobs'][0] ?? null}}
        : object,
    ),
  ),
});
