import {editingResponse, isSuccess} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const successIsServerError: MakeFault = () => ({
  name: 'success-is-server-error',
  class: 'status',
  says: 'answers 500 although the request succeeded',
  answer: editingResponse(response =>
    isSuccess(response) ? {...response, status: 500} : response,
  ),
});
