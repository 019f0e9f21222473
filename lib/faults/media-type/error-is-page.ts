import {editingResponse, isRefusal, withHeaders} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const errorIsPage: MakeFault = () => ({
  name: 'error-is-page',
  class: 'media-type',
  says: 'answers errors with a web page',
  answer: editingResponse(response =>
    isRefusal(response)
      ? {
          ...withHeaders(response, {'content-type': 'text/html'}),
          body: Buffer.from('<h1>Error</h1>'),
        }
      : response,
  ),
});
