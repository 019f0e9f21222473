import type {MakeFault} from '../fault.ts';
import {splitRaw} from './write-raw.ts';

export const truncatedBody: MakeFault = () => ({
  name: 'truncated-body',
  class: 'transport',
  says: 'closes the connection in the middle of the body',
  write: (response, socket) => {
    socket.end(splitRaw(response).first);
  },
});
