import {editingResponse, isSuccess} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const keyInExponent: MakeFault = () => ({
  name: 'key-in-exponent',
  class: 'body',
  says: 'writes keys as doubles with an exponent',
  answer: editingResponse(response => ({
    ...response,
    body: isSuccess(response)
      ? Buffer.from(
          response.body
            .toString()
            .replace(/:\s*(\d{16,})/g, (_, key) => `:${Number(key).toExponential()}`),
        )
      : response.body,
  })),
});
