import {editingSuccess, mapObjects} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const wrongValueEchoed: MakeFault = () => ({
  name: 'wrong-value-echoed',
  class: 'body',
  says: 'answers with another process id than was sent',
  answer: editingSuccess(value =>
    mapObjects(value, object =>
      typeof object['bpmnProcessId'] === 'string' ? {...object, bpmnProcessId: 'another'} : object,
    ),
  ),
});
