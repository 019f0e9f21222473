import type {MakeFault} from '../fault.ts';
import {splitRaw} from './write-raw.ts';

/** A byte every so often: never silent for long, and never done in time. */
const PAUSE_MS = 500;

export const slowDrip: MakeFault = () => ({
  name: 'slow-drip',
  class: 'transport',
  says: 'sends the second half of the body byte by byte, very slowly',
  write(response, socket) {
    const {first, rest} = splitRaw(response);
    let at = 0;
    socket.write(first);
    const timer = setInterval(() => {
      socket.write(rest.subarray(at, at + 1));
      at += 1;
      if (at >= rest.length) socket.end();
    }, PAUSE_MS);
    socket.once('close', () => clearInterval(timer));
  },
});
