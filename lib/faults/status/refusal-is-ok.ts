import {editingResponse, isRefusal} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const refusalIsOk: MakeFault = () => ({
  name: 'refusal-is-ok',
  class: 'status',
  says: 'answers 200 where it refuses, with the problem in the body',
  answer: editingResponse(response =>
    isRefusal(response) ? {...response, status: 200} : response,
  ),
});
