import {editingResponse, isSuccess, withHeaders} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const xmlIsText: MakeFault = () => ({
  name: 'xml-is-text',
  class: 'media-type',
  says: 'declares XML as text/plain',
  answer: editingResponse((response, {target}) =>
    target.endsWith('/xml') && isSuccess(response)
      ? withHeaders(response, {'content-type': 'text/plain'})
      : response,
  ),
});
