import {closesAfter, head, says, type WireMode, whole} from '../wire-mode.ts';

const CHUNKED = head('Transfer-Encoding: chunked\r\n');
const KIB_64 = Buffer.alloc(65_536, 'a');
const CHUNK = Buffer.concat([Buffer.from('10000\r\n'), KIB_64, Buffer.from('\r\n')]);
const ONE_BYTE_CHUNKS = '1\r\n \r\n'.repeat(10_000);

/** Answers that do not end, connections that end too early. */
export const endModes: readonly WireMode[] = [
  {name: 'silent', meaning: 'unfinished', answer: () => undefined},
  {name: 'closes', meaning: 'broken', answer: end => end.end()},
  {name: 'resets', meaning: 'broken', answer: end => end.reset()},
  {
    ...{name: 'resets-when-it-accepts', meaning: 'broken', isEarly: true},
    answer: end => end.reset(),
  },
  {
    ...{name: 'resets-in-the-head', meaning: 'broken'},
    answer(end) {
      end.write('HTTP/1.1 200 OK\r\nContent-');
      end.later(20, () => end.reset());
    },
  },
  {
    ...{name: 'resets-in-the-body', meaning: 'broken'},
    answer(end) {
      end.write(`${head('Content-Length: 50\r\n')}{"a":`);
      end.later(20, () => end.reset());
    },
  },
  {
    ...{name: 'chunks-without-end', meaning: 'unfinished'},
    answer(end) {
      end.write(CHUNKED);
      end.pour(() => CHUNK);
    },
  },
  {
    ...{name: 'body-without-end', meaning: 'unfinished'},
    answer(end) {
      end.write(`${head('')}"`);
      end.pour(() => KIB_64);
    },
  },
  {
    ...{name: 'one-byte-chunks-without-end', meaning: 'unfinished'},
    answer(end) {
      end.write(CHUNKED);
      end.pour(() => ONE_BYTE_CHUNKS);
    },
  },
  {
    ...{name: 'body-that-drips', meaning: 'unfinished'},
    answer(end) {
      end.write(head('Content-Length: 1000000\r\n'));
      end.drip(500, () => 'a');
    },
  },
  {
    ...{name: 'chunks-that-drip', meaning: 'unfinished'},
    answer(end) {
      end.write(CHUNKED);
      end.drip(200, () => '1\r\n \r\n');
    },
  },
  says('says-close-and-stays-open', 'good', whole('{}', 'Connection: close\r\n')),
  closesAfter('closes-after-each', 'either', whole('{}')),
];
