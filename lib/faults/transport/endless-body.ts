import type {MakeFault} from '../fault.ts';

const CHUNK = Buffer.from(`10000\r\n${'x'.repeat(0x10000)}\r\n`);

export const endlessBody: MakeFault = () => ({
  name: 'endless-body',
  class: 'transport',
  says: 'answers with a body that does not end',
  write(_, socket) {
    socket.write(
      'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n',
    );
    const pour = () => {
      while (!socket.destroyed && socket.write(CHUNK));
    };
    socket.on('drain', pour);
    pour();
  },
});
