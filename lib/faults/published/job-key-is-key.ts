import {editingSuccess, mapObjects} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

/** https://github.com/camunda/camunda/issues/23101 */
export const jobKeyIsKey: MakeFault = () => ({
  name: 'job-key-is-key',
  class: 'body',
  says: 'calls the key of a job just key',
  answer: editingSuccess(value =>
    mapObjects(value, ({jobKey, ...object}) =>
      jobKey === undefined || !Object.hasOwn(object, 'customHeaders')
        ? {...object, ...(jobKey === undefined ? {} : {jobKey})}
        : {...object, key: jobKey},
    ),
  ),
});
