import {editingResponse, withHeaders} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const allowMissing: MakeFault = () => ({
  name: 'allow-missing',
  class: 'media-type',
  says: 'answers 405 without Allow',
  answer: editingResponse(response =>
    response.status === 405 ? withHeaders(response, {allow: null}) : response,
  ),
});
