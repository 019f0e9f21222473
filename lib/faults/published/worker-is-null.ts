import {editingSuccess, mapObjects} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

/** Like https://github.com/camunda/camunda/issues/58193: what a job has to have is not there. */
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
