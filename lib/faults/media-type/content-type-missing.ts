import {editingResponse, isSuccess, withHeaders} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const contentTypeMissing: MakeFault = () => ({
  name: 'content-type-missing',
  class: 'media-type',
  says: 'answers without a content type',
  answer: editingResponse(response =>
    isSuccess(response) ? withHeaders(response, {'content-type': null}) : response,
  ),
});
