import type {MakeFault} from '../fault.ts';

export const notHttp: MakeFault = () => ({
  name: 'not-http',
  class: 'transport',
  says: 'answers something that is not HTTP',
  write: (_, socket) => {
    socket.end('220 smtp.example.org ESMTP\r\n');
  },
});
