import {editingResponse} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const unauthorizedIsNotFound: MakeFault = () => ({
  name: 'unauthorized-is-not-found',
  class: 'auth',
  says: 'answers 404 to whom it does not know',
  answer: editingResponse(response =>
    response.status === 401 ? {...response, status: 404} : response,
  ),
});
