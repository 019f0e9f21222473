import {editingResponse, isSuccess} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const successIsServerError: MakeFault = () => ({
  name: 'success-is-server-error',
  class: 'status',
  says: 'answers 500 though it did what was asked',
  answer: editingResponse(response =>
    isSuccess(response) ? {...response, status: 500} : response,
  ),
});
