import {editingResponse, isRefusal, withHeaders} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const problemIsPlainJson: MakeFault = () => ({
  name: 'problem-is-plain-json',
  class: 'media-type',
  says: 'declares a problem as application/json',
  answer: editingResponse(response =>
    isRefusal(response) ? withHeaders(response, {'content-type': 'application/json'}) : response,
  ),
});
