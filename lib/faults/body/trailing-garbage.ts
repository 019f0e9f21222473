import {editingResponse, isSuccess} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const trailingGarbage: MakeFault = () => ({
  name: 'trailing-garbage',
  class: 'body',
  says: 'writes something after the JSON',
  answer: editingResponse(response =>
    isSuccess(response) && response.body.length > 0
      ? {...response, body: Buffer.concat([response.body, Buffer.from('}')])}
      : response,
  ),
});
