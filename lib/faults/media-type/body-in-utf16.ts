import {editingResponse, isSuccess} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const bodyInUtf16: MakeFault = () => ({
  name: 'body-in-utf16',
  class: 'media-type',
  says: 'writes JSON in UTF-16',
  answer: editingResponse(response =>
    isSuccess(response) && response.body.length > 0
      ? {...response, body: Buffer.from(`\ufeff${response.body.toString()}`, 'utf16le')}
      : response,
  ),
});
