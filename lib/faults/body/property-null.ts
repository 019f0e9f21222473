import {editingSuccess, mapObjects} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const propertyNull: MakeFault = () => ({
  name: 'property-null',
  class: 'body',
  says: 'answers null for the process id',
  answer: editingSuccess(value =>
    mapObjects(value, object =>
      Object.hasOwn(object, 'bpmnProcessId') ? {...object, bpmnProcessId: null} : object,
    ),
  ),
});
