import {editingSuccess, mapObjects} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const propertyRenamed: MakeFault = () => ({
  name: 'property-renamed',
  class: 'body',
  says: 'names the process id processDefinitionId',
  answer: editingSuccess(value =>
    mapObjects(value, ({bpmnProcessId, ...object}) =>
      bpmnProcessId === undefined ? object : {...object, processDefinitionId: bpmnProcessId},
    ),
  ),
});
