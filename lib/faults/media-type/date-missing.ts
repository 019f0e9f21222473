import {editingResponse, withHeaders} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const dateMissing: MakeFault = () => ({
  name: 'date-missing',
  class: 'media-type',
  says: 'answers without a Date',
  answer: editingResponse(response =>
    response.status > 0 ? withHeaders(response, {date: null}) : response,
  ),
});
