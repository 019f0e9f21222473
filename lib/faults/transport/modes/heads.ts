import {closesAfter, head, says, type WireMode, whole} from '../wire-mode.ts';

const CLIENT_HELLO = Buffer.from([0x16, 3, 1, 0, 0x20, 1, 0, 0, 0x1c, 3, 3]);

/** Status lines and fields that are wrong, many, long, or lead on to nothing. */
export const headModes: readonly WireMode[] = [
  closesAfter('no-status-line', 'broken', '<html>hello</html>'),
  closesAfter('zeros', 'broken', Buffer.alloc(100_000)),
  closesAfter('http-2-preface', 'broken', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
  closesAfter('tls-record', 'broken', CLIENT_HELLO),
  closesAfter('smtp', 'broken', '220 mail.example ESMTP\r\n'),
  closesAfter('http-1.0', 'good', 'HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n{}'),
  closesAfter('http-3.7', 'broken', 'HTTP/3.7 200 OK\r\nContent-Length: 2\r\n\r\n{}'),
  says('status-999', 'refusal', whole('{}', '', '999 Odd')),
  closesAfter('status-000', 'broken', whole('{}', '', '000 None')),
  closesAfter('status-of-four-digits', 'broken', whole('{}', '', '2000 OK')),
  closesAfter('switches-protocols', 'broken', head('Upgrade: x\r\n', '101 Switching Protocols')),
  {
    ...{name: 'early-hints-without-end', meaning: 'broken'},
    answer: end => end.pour(() => 'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'.repeat(500)),
  },
  {
    ...{name: 'continues-without-end', meaning: 'unfinished'},
    answer: end => end.drip(100, () => 'HTTP/1.1 100 Continue\r\n\r\n'),
  },
  closesAfter('5000-fields', 'broken', manyFields(5000, 'a'.repeat(100))),
  closesAfter(
    '10000-short-fields',
    'either',
    head(`${'a: b\r\n'.repeat(10_000)}Content-Length: 0\r\n`),
  ),
  {
    ...{name: 'fields-without-end', meaning: 'broken'},
    answer(end) {
      let number = 0;
      end.write('HTTP/1.1 200 OK\r\n');
      end.pour(() => `X-${number++}: ${'a'.repeat(1000)}\r\n`);
    },
  },
  {
    ...{name: 'a-field-without-end', meaning: 'broken'},
    answer(end) {
      end.write('HTTP/1.1 200 OK\r\nX: ');
      end.pour(() => 'a'.repeat(65_536));
    },
  },
  {
    ...{name: 'head-that-drips', meaning: 'unfinished'},
    answer(end) {
      const text = head('');
      let at = 0;
      end.drip(300, () => text[at++] ?? 'x');
    },
  },
  closesAfter('nul-in-a-field', 'either', whole('{}', 'X-N: a\0b\r\n')),
  closesAfter('space-before-the-colon', 'either', `${head('Content-Length : 2\r\n')}{}`),
  closesAfter('field-without-a-colon', 'broken', whole('{}', 'nothing here\r\n')),
  closesAfter('field-without-a-name', 'broken', whole('{}', ': nothing\r\n')),
  says('folded-field', 'either', whole('{}', 'X-A: b\r\n c\r\n')),
  closesAfter(
    'bare-line-feeds',
    'either',
    'HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Length: 2\n\n{}',
  ),
  says('keep-alive-of-no-time', 'good', whole('{}', 'Keep-Alive: timeout=0\r\n')),
  says('300-cookies', 'either', whole('{}', cookies(300))),
  says('date-of-no-day', 'good', whole('{}', `Date: garbage\r\nETag: ${'"'.repeat(1000)}\r\n`)),
  says(
    'retry-after-30-years',
    'refusal',
    whole('{}', 'Retry-After: 999999999\r\n', '429 Too Many Requests'),
  ),
  says('retry-after-less-than-none', 'refusal', whole('{}', 'Retry-After: -1\r\n', '503 Busy')),
];

function manyFields(count: number, value: string): string {
  const lines = Array.from({length: count}, (_, at) => `X-${at}: ${value}\r\n`).join('');
  return `${head(`${lines}Content-Length: 2\r\n`)}{}`;
}

function cookies(count: number): string {
  const value = 'v'.repeat(150);
  return Array.from({length: count}, (_, at) => `Set-Cookie: c${at}=${value}; Path=/\r\n`).join('');
}
