import type {MakeFault} from '../fault.ts';
import {writeRaw} from '../transport/write-raw.ts';

export const noContentHasLength: MakeFault = () => ({
  name: 'no-content-has-length',
  class: 'body',
  says: 'announces a body with 204',
  write(response, socket) {
    writeRaw(response, socket, response.status === 204 ? {'content-length': '2'} : {});
  },
});
