import {editingResponse, isSuccess} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const keyWithFraction: MakeFault = () => ({
  name: 'key-with-fraction',
  class: 'body',
  says: 'writes keys with a fraction',
  answer: editingResponse(response => ({
    ...response,
    body: isSuccess(response)
      ? Buffer.from(response.body.toString().replace(/:\s*(\d{16,})/g, ':$1.0'))
      : response.body,
  })),
});
