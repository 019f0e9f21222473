import {editingSuccess, mapObjects} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

/** https://github.com/camunda/camunda/issues/58193 */
export const workerIsNull: MakeFault = () => ({
  name: 'worker-is-null',
  class: 'body',
  says: 'does not know whose a job is',
  answer: editingSuccess(value =>
    mapObjects(value, object =>
      Object.hasOwn(object, 'worker') ? {...object, worker: null} : object,
    ),
  ),
});
