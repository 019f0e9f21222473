import {editingResponse, withHeaders} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const noContentIsOk: MakeFault = () => ({
  name: 'no-content-is-ok',
  class: 'status',
  says: 'answers 200 and an empty object where 204 is declared',
  answer: editingResponse(response =>
    response.status === 204
      ? {
          ...withHeaders(response, {'content-type': 'application/json'}),
          status: 200,
          body: Buffer.from('{}'),
        }
      : response,
  ),
});
