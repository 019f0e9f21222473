import {editingResponse, isSuccess, withHeaders} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const charsetIsLatin: MakeFault = () => ({
  name: 'charset-is-latin',
  class: 'media-type',
  says: 'declares JSON as ISO 8859-1',
  answer: editingResponse(response =>
    isSuccess(response) && response.body.length > 0
      ? withHeaders(response, {'content-type': 'application/json; charset=iso-8859-1'})
      : response,
  ),
});
