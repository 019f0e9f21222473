import {editingResponse, isSuccess} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const xmlReformatted: MakeFault = () => ({
  name: 'xml-reformatted',
  class: 'state',
  says: 'gives the XML of a definition in another layout',
  answer: editingResponse((response, {target}) =>
    target.endsWith('/xml') && isSuccess(response)
      ? {...response, body: Buffer.from(response.body.toString().replace(/>\s+</g, '><'))}
      : response,
  ),
});
