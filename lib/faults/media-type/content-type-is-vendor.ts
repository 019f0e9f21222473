import {editingResponse, isSuccess, withHeaders} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const contentTypeIsVendor: MakeFault = () => ({
  name: 'content-type-is-vendor',
  class: 'media-type',
  says: 'declares JSON as a media type that is not in the contract',
  answer: editingResponse(response =>
    isSuccess(response) && response.body.length > 0
      ? withHeaders(response, {'content-type': 'application/vnd.camunda.api.v2+json'})
      : response,
  ),
});
