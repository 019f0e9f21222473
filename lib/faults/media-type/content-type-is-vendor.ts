import {editingResponse, isSuccess, withHeaders} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const contentTypeIsVendor: MakeFault = () => ({
  name: 'content-type-is-vendor',
  class: 'media-type',
  says: 'calls JSON by a name that the contract does not declare',
  answer: editingResponse(response =>
    isSuccess(response) && response.body.length > 0
      ? withHeaders(response, {'content-type': 'application/vnd.camunda.api.v2+json'})
      : response,
  ),
});
