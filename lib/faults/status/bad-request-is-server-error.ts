import {editingResponse} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const badRequestIsServerError: MakeFault = () => ({
  name: 'bad-request-is-server-error',
  class: 'status',
  says: 'answers 500 where it should answer 400',
  answer: editingResponse(response =>
    response.status === 400 ? {...response, status: 500} : response,
  ),
});
