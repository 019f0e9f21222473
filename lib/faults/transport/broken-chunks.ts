import type {MakeFault} from '../fault.ts';

export const brokenChunks: MakeFault = () => ({
  name: 'broken-chunks',
  class: 'transport',
  says: 'sends a chunk whose size is not a number',
  write({body}, socket) {
    const head =
      'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n';
    socket.end(`${head}size\r\n${body.toString()}\r\n0\r\n\r\n`);
  },
});
