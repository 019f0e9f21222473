import type {MakeFault} from '../fault.ts';
import {writeRaw} from './write-raw.ts';

export const contentLengthTooShort: MakeFault = () => ({
  name: 'content-length-too-short',
  class: 'transport',
  says: 'announces fewer bytes than it sends',
  write: (response, socket) =>
    writeRaw(
      response,
      socket,
      response.body.length > 4 ? {'content-length': String(response.body.length - 4)} : {},
    ),
});
