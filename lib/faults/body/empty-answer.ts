import {editingResponse} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const emptyAnswer: MakeFault = () => ({
  name: 'empty-answer',
  class: 'body',
  says: 'answers 200 with an empty body',
  answer: editingResponse(response =>
    response.status === 200 ? {...response, body: Buffer.alloc(0)} : response,
  ),
});
