import {editingResponse, isRefusal} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const refusalIsOk: MakeFault = () => ({
  name: 'refusal-is-ok',
  class: 'status',
  says: 'answers 200 to what it refuses, the problem in the body',
  answer: editingResponse(response =>
    isRefusal(response) ? {...response, status: 200} : response,
  ),
});
