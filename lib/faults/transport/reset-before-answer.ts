import type {MakeFault} from '../fault.ts';

export const resetBeforeAnswer: MakeFault = () => ({
  name: 'reset-before-answer',
  class: 'transport',
  says: 'resets the connection instead of answering',
  write: (_, socket) => {
    socket.resetAndDestroy();
  },
});
