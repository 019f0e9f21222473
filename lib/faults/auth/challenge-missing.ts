import {editingResponse, withHeaders} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const challengeMissing: MakeFault = () => ({
  name: 'challenge-missing',
  class: 'auth',
  says: 'answers 401 without a challenge',
  answer: editingResponse(response =>
    response.status === 401 ? withHeaders(response, {'www-authenticate': null}) : response,
  ),
});
