import {closesAfter, head, says, type WireMode, whole} from '../wire-mode.ts';

const CHUNKED = head('Transfer-Encoding: chunked\r\n');
const chunked = (chunks: string) => CHUNKED + chunks;
const lengths = (fields: string) => `${head(fields)}{}`;

/** Lengths and chunks that are wrong, or that contradict each other: RFC 9112, sections 6 and 7. */
export const framingModes: readonly WireMode[] = [
  closesAfter('two-lengths', 'broken', lengths('Content-Length: 2\r\nContent-Length: 3\r\n')),
  says('the-length-twice', 'either', lengths('Content-Length: 2\r\nContent-Length: 2\r\n')),
  closesAfter('negative-length', 'broken', lengths('Content-Length: -5\r\n')),
  closesAfter('signed-length', 'broken', lengths('Content-Length: +2\r\n')),
  closesAfter('length-in-words', 'broken', lengths('Content-Length: two\r\n')),
  closesAfter('length-of-20-digits', 'broken', lengths('Content-Length: 99999999999999999999\r\n')),
  closesAfter('length-not-kept', 'broken', lengths('Content-Length: 50\r\n')),
  says('length-of-64-mib-never-sent', 'unfinished', lengths('Content-Length: 67108864\r\n')),
  closesAfter('until-the-end', 'good', lengths('Connection: close\r\n')),
  closesAfter(
    'length-and-chunks',
    'either',
    `${head('Content-Length: 5\r\nTransfer-Encoding: chunked\r\n')}2\r\n{}\r\n0\r\n\r\n`,
  ),
  closesAfter('coding-unknown', 'broken', lengths('Transfer-Encoding: zip\r\n')),
  closesAfter('chunk-of-negative-size', 'broken', chunked('-2\r\n{}\r\n0\r\n\r\n')),
  closesAfter('chunk-size-in-c', 'broken', chunked('0x2\r\n{}\r\n0\r\n\r\n')),
  closesAfter('chunk-without-size', 'broken', chunked('\r\n{}\r\n0\r\n\r\n')),
  closesAfter('chunk-longer-than-said', 'broken', chunked('2\r\n{}{}\r\n0\r\n\r\n')),
  closesAfter('chunks-cut-off', 'broken', chunked('2\r\n{}\r\n')),
  says('chunk-of-4-gib-never-sent', 'unfinished', chunked('ffffffff\r\n{}')),
  closesAfter('chunk-size-of-17-digits', 'broken', chunked(`${'f'.repeat(17)}\r\n{}`)),
  {
    ...{name: 'chunk-extension-without-end', meaning: 'broken'},
    answer(end) {
      end.write(chunked('2;'));
      end.pour(() => 'a'.repeat(65_536));
    },
  },
  {
    ...{name: 'trailers-without-end', meaning: 'broken'},
    answer(end) {
      end.write(chunked('2\r\n{}\r\n0\r\n'));
      end.pour(() => `X: ${'b'.repeat(500)}\r\n`.repeat(20));
    },
  },
  closesAfter('three-answers-to-one', 'either', Buffer.concat([1, 2, 3].map(() => whole('{}')))),
  says(
    'no-content-with-content',
    'either',
    'HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\nhello',
  ),
  {
    ...{name: 'answers-before-it-is-asked', meaning: 'either', isEarly: true},
    answer: end => end.write(Buffer.concat([whole('{}'), whole('{"early":1}')])),
  },
];
