import {editingResponse} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const notFoundIsBadRequest: MakeFault = () => ({
  name: 'not-found-is-bad-request',
  class: 'status',
  says: 'answers 400 to a key that does not exist',
  answer: editingResponse(response =>
    response.status === 404 ? {...response, status: 400} : response,
  ),
});
