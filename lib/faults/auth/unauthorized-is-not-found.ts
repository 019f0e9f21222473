import {editingResponse} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const unauthorizedIsNotFound: MakeFault = () => ({
  name: 'unauthorized-is-not-found',
  class: 'auth',
  says: 'answers 404 instead of 401 to unknown credentials',
  answer: editingResponse(response =>
    response.status === 401 ? {...response, status: 404} : response,
  ),
});
