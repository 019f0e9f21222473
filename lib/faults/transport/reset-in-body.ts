import type {MakeFault} from '../fault.ts';
import {splitRaw} from './write-raw.ts';

export const resetInBody: MakeFault = () => ({
  name: 'reset-in-body',
  class: 'transport',
  says: 'resets the connection in the middle of the body',
  write: (response, socket) => {
    socket.write(splitRaw(response).first, () => socket.resetAndDestroy());
  },
});
