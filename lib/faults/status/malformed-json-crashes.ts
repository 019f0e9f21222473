import {editingResponse, jsonOf} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const malformedJsonCrashes: MakeFault = () => ({
  name: 'malformed-json-crashes',
  class: 'status',
  says: 'answers 500 to what is not JSON',
  answer: editingResponse((response, request) =>
    response.status === 400 && jsonOf(request.body) === undefined
      ? {...response, status: 500}
      : response,
  ),
});
