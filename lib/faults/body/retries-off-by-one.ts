import {editingSuccess, mapObjects} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const retriesOffByOne: MakeFault = () => ({
  name: 'retries-off-by-one',
  class: 'body',
  says: 'answers one retry less than there are',
  answer: editingSuccess(value =>
    mapObjects(value, object =>
      typeof object['retries'] === 'number' ? {...object, retries: object['retries'] - 1} : object,
    ),
  ),
});
