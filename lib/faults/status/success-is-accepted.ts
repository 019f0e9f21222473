import {editingResponse, isSuccess} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const successIsAccepted: MakeFault = () => ({
  name: 'success-is-accepted',
  class: 'status',
  says: 'answers 202 to every success',
  answer: editingResponse(response =>
    isSuccess(response) ? {...response, status: 202} : response,
  ),
});
