import {editingResponse, withHeaders} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const allowIsWrong: MakeFault = () => ({
  name: 'allow-is-wrong',
  class: 'media-type',
  says: 'lists a method in Allow that it does not have',
  answer: editingResponse(response =>
    response.status === 405 ? withHeaders(response, {allow: 'TRACE'}) : response,
  ),
});
