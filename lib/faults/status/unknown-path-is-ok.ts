import {editingResponse, withHeaders} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const unknownPathIsOk: MakeFault = () => ({
  name: 'unknown-path-is-ok',
  class: 'status',
  says: 'answers 200 to a path that it does not have',
  answer: editingResponse((response, request) =>
    response.status === 404 && request.target.includes('no-such-path')
      ? {
          ...withHeaders(response, {'content-type': 'application/json'}),
          status: 200,
          body: Buffer.from('{}'),
        }
      : response,
  ),
});
