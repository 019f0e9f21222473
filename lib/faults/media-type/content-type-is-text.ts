import {editingResponse, isSuccess, withHeaders} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const contentTypeIsText: MakeFault = () => ({
  name: 'content-type-is-text',
  class: 'media-type',
  says: 'declares JSON as text/plain',
  answer: editingResponse(response =>
    isSuccess(response) && response.body.length > 0
      ? withHeaders(response, {'content-type': 'text/plain'})
      : response,
  ),
});
