import type {MakeFault} from '../fault.ts';
import {writeRaw} from './write-raw.ts';

export const contentLengthTooLong: MakeFault = () => ({
  name: 'content-length-too-long',
  class: 'transport',
  says: 'announces more bytes than it sends',
  write: (response, socket) =>
    writeRaw(response, socket, {'content-length': String(response.body.length + 10)}),
});
