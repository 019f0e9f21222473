import {editingResponse, isSuccess, withHeaders} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const successRedirects: MakeFault = () => ({
  name: 'success-redirects',
  class: 'status',
  says: 'answers 302 to every read',
  answer: editingResponse((response, {method, target}) =>
    method === 'GET' && isSuccess(response)
      ? {...withHeaders(response, {location: target}), status: 302}
      : response,
  ),
});
