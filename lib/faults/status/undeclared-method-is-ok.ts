import {editingResponse, withHeaders} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const undeclaredMethodIsOk: MakeFault = () => ({
  name: 'undeclared-method-is-ok',
  class: 'status',
  says: 'answers 200 to a method that it does not have',
  answer: editingResponse(response =>
    response.status === 405
      ? {
          ...withHeaders(response, {'content-type': 'application/json'}),
          status: 200,
          body: Buffer.from('{}'),
        }
      : response,
  ),
});
