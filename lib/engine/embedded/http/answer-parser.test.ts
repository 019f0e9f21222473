import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Answer, AnswerParser, BadAnswer} from './answer-parser.ts';

interface Case {
  readonly name: string;
  readonly method?: string;
  readonly bytes: string;
  readonly status: number;
  readonly body: string;
  readonly keepAlive: boolean;
}

const CASES: readonly Case[] = [
  {
    name: 'a body of a said length',
    bytes: 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello',
    ...{status: 200, body: 'hello', keepAlive: true},
  },
  {
    name: 'no body on 204',
    bytes: 'HTTP/1.1 204 No Content\r\nDate: now\r\n\r\n',
    ...{status: 204, body: '', keepAlive: true},
  },
  {
    name: 'no body on HEAD, whatever length it says',
    method: 'HEAD',
    bytes: 'HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n',
    ...{status: 200, body: '', keepAlive: true},
  },
  {
    name: 'no body on 304',
    bytes: 'HTTP/1.1 304 Not Modified\r\ncontent-length: 9\r\n\r\n',
    ...{status: 304, body: '', keepAlive: true},
  },
  {
    name: 'chunks with extensions and trailers',
    bytes:
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n' +
      '5;a=b\r\nhello\r\n7\r\n, world\r\n0\r\nX-Trailer: 1\r\n\r\n',
    ...{status: 200, body: 'hello, world', keepAlive: true},
  },
  {
    name: 'an answer after 100 and 103',
    bytes:
      'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n' +
      'HTTP/1.1 201 Created\r\ncontent-length: 2\r\n\r\nok',
    ...{status: 201, body: 'ok', keepAlive: true},
  },
  {
    name: 'connection: close',
    bytes: 'HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok',
    ...{status: 200, body: 'ok', keepAlive: false},
  },
  {
    name: 'HTTP/1.0, which closes unless it says otherwise',
    bytes: 'HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok',
    ...{status: 200, body: 'ok', keepAlive: false},
  },
  {
    name: 'a status without a reason',
    bytes: 'HTTP/1.1 429\r\ncontent-length: 0\r\n\r\n',
    ...{status: 429, body: '', keepAlive: true},
  },
  {
    name: 'bytes after the end, which spoil the connection',
    bytes: 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nokHTTP/1.1 200 OK\r\n',
    ...{status: 200, body: 'ok', keepAlive: false},
  },
];

/** Hands the bytes over in pieces, each in memory that is overwritten right after. */
function parse(bytes: string, cuts: readonly number[], method = 'POST'): Answer | null {
  const parser = new AnswerParser();
  parser.begin(method);
  const whole = Buffer.from(bytes, 'latin1');
  const places = [...cuts.map(cut => cut % (whole.length + 1)), whole.length].sort((a, b) => a - b);
  let from = 0;
  for (const to of places) {
    const piece = Buffer.from(whole.subarray(from, to));
    const answer = piece.length > 0 ? parser.push(piece) : null;
    piece.fill(0x21);
    if (answer) return answer;
    from = to;
  }
  return parser.end();
}

const chunkOf = (bytes: Buffer) =>
  Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);

describe('AnswerParser', () => {
  it.each(CASES)('reads $name', ({bytes, method, status, body}) => {
    const answer = parse(bytes, [], method);
    expect(answer?.head.status).toBe(status);
    expect(answer?.body.toString()).toBe(body);
  });

  it.each(CASES.filter(each => !each.name.startsWith('bytes after')))(
    'reads $name wherever the network cuts it',
    ({bytes, method, status, body, keepAlive}) => {
      fc.assert(
        fc.property(fc.array(fc.nat(), {maxLength: 6}), cuts => {
          const answer = parse(bytes, cuts, method);
          expect(answer?.head.status).toBe(status);
          expect(answer?.body.toString()).toBe(body);
          expect(answer?.keepAlive).toBe(keepAlive);
        }),
        {numRuns: 60},
      );
    },
  );

  it('knows that a connection with stray bytes must not be used again', () => {
    expect(parse(CASES.at(-1)?.bytes ?? '', [])?.keepAlive).toBe(false);
  });

  it('takes the end of the connection for the end of a body without a length', () => {
    const answer = parse('HTTP/1.1 200 OK\r\n\r\nhello', [20]);
    expect(answer?.body.toString()).toBe('hello');
    expect(answer?.keepAlive).toBe(false);
  });

  it.each([
    ['a body', 'HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhel'],
    ['a chunked body', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n'],
    ['a head', 'HTTP/1.1 200 OK\r\ncontent-le'],
    ['nothing', ''],
  ])('does not take the end of the connection for the end of %s', (_, bytes) => {
    expect(parse(bytes, [])).toBeNull();
  });

  it.each([
    ['another protocol', 'SSH-2.0-OpenSSH_9.2\r\n\r\n'],
    ['two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n'],
    ['a length that is none', 'HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n'],
    ['a header without a name', 'HTTP/1.1 200 OK\r\n: x\r\n\r\n'],
    ['a coding that was not asked for', 'HTTP/1.1 200 OK\r\ntransfer-encoding: gzip\r\n\r\n'],
    ['a chunk size that is none', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nxyz\r\n'],
    [
      'a chunk longer than it says',
      'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\nab\r\n',
    ],
    ['a switch of protocols', 'HTTP/1.1 101 Switching Protocols\r\n\r\n'],
    ['a head without end', `HTTP/1.1 200 OK\r\na: ${'x'.repeat(70_000)}`],
  ])('refuses %s', (_, bytes) => {
    expect(() => parse(bytes, [])).toThrow(BadAnswer);
  });

  it('reads lines that end without a carriage return, and lines that are folded', () => {
    const bytes = 'HTTP/1.1 200 OK\nX-Long: one\n two: three\nContent-Length: 2\n\nok';
    expect(parse(bytes, [])?.body.toString()).toBe('ok');
  });

  it('counts a body that nobody wants, and keeps no more than its start', () => {
    const parser = new AnswerParser();
    const piece = Buffer.alloc(1024 * 1024);
    for (const [framing, wrap] of [
      [`Content-Length: ${100 * piece.length}`, (each: Buffer) => each],
      ['Transfer-Encoding: chunked', chunkOf],
    ] as const) {
      parser.begin('GET', true);
      expect(parser.push(Buffer.from(`HTTP/1.1 200 OK\r\n${framing}\r\n\r\n`))).toBeNull();
      let answer: Answer | null = null;
      for (let count = 0; count < 100; count++) answer = parser.push(wrap(piece));
      answer ??= parser.push(Buffer.from('0\r\n\r\n'));
      expect(answer?.keepAlive).toBe(true);
      expect(answer?.body.length).toBeLessThanOrEqual(piece.length);
    }
  });

  it.each([
    ['Content-Length: 268435457', (piece: Buffer) => piece, 'x'],
    ['Transfer-Encoding: chunked', chunkOf, '1\r\nx\r\n0\r\n\r\n'],
  ])('reads a body beyond its bound to its end, and gives it up: %s', (framing, wrap, last) => {
    const parser = new AnswerParser();
    const piece = wrap(Buffer.alloc(16 * 1024 * 1024));
    parser.begin('GET');
    parser.push(Buffer.from(`HTTP/1.1 200 OK\r\n${framing}\r\n\r\n`));
    for (let count = 0; count < 16; count++) expect(parser.push(piece)).toBeNull();
    expect(() => parser.push(Buffer.from(last))).toThrow('responseType');
  });

  it('hears when the server will close an idle connection', () => {
    const bytes =
      'HTTP/1.1 204 No Content\r\nConnection: keep-alive\r\nKeep-Alive: timeout=5\r\n\r\n';
    expect(parse(bytes, [])?.head.idleSecondsMax).toBe(5);
  });

  it('keeps apart the heads of a server that sends each of them twice', () => {
    const numbers = Array.from({length: 600}, (_, at) => at >> 1);
    const read = numbers.map(number => {
      const head = `HTTP/1.1 200 OK\r\nX-Id: ${number}\r\nContent-Length: ${number}`;
      const answer = parse(`${head}\r\n\r\n${'x'.repeat(number)}`, []);
      return `${answer?.head.headerLines} ${answer?.body.length}`;
    });
    expect(read).toEqual(numbers.map(n => `X-Id: ${n}\r\nContent-Length: ${n} ${n}`));
  });
});
