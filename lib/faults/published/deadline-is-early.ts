import {editingSuccess, mapObjects} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

const HOUR_MS = 3_600_000;

/** https://github.com/camunda/camunda/issues/42244 */
export const deadlineIsEarly: MakeFault = () => ({
  name: 'deadline-is-early',
  class: 'body',
  says: 'gives deadlines of jobs that are an hour too early',
  answer: editingSuccess(value =>
    mapObjects(value, object => {
      const {deadline} = object;
      const isTime = typeof deadline === 'number' || typeof deadline === 'bigint';
      return isTime ? {...object, deadline: Number(deadline) - HOUR_MS} : object;
    }),
  ),
});
