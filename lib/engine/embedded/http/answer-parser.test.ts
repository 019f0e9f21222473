import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Answer, AnswerParser} from './answer-parser.ts';
import {BadAnswer, BODIES_BYTES_MAX, BodyMemory} from './received-body.ts';
import {WIRE_CASES} from './rfc-9112.case.ts';

/** Hands the bytes over in pieces, each in memory that is overwritten right after. */
function parse(
  bytes: string,
  cuts: readonly number[],
  method = 'POST',
  closes = true,
): Answer | null {
  const parser = new AnswerParser(new BodyMemory(new SharedArrayBuffer(4)));
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
  return closes ? parser.end() : null;
}

const chunkOf = (bytes: Buffer) =>
  Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);

describe('AnswerParser', () => {
  it.each(WIRE_CASES)('$name: the same wherever the network cuts it', wire => {
    const {bytes, reads, closes, isLast = false} = wire;
    fc.assert(
      fc.property(fc.array(fc.nat(), {maxLength: 6}), cuts => {
        if (reads === 'broken') {
          expect(() => parse(bytes, cuts, 'GET')).toThrow(BadAnswer);
          return;
        }
        const answer = parse(bytes, cuts, 'GET', closes === true);
        if (reads === 'cut off') expect(answer).toBeNull();
        else {
          expect({status: answer?.head.status, body: answer?.body.toString()}).toEqual(reads);
          expect(answer?.keepAlive).toBe(!isLast);
        }
      }),
      {numRuns: 60},
    );
  });

  it('knows that a HEAD has no body, whatever length it says', () => {
    const answer = parse('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n', [], 'HEAD');
    expect(answer?.body).toHaveLength(0);
    expect(answer?.keepAlive).toBe(true);
  });

  it('knows that a connection with stray bytes must not be used again', () => {
    const bytes = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nokHTTP/1.1 200 OK\r\n';
    expect(parse(bytes, [])?.keepAlive).toBe(false);
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
    const parser = new AnswerParser(new BodyMemory(new SharedArrayBuffer(4)));
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
    [`Content-Length: ${BODIES_BYTES_MAX + 99_999}`, (piece: Buffer) => piece, 'x'.repeat(99_999)],
    ['Transfer-Encoding: chunked', chunkOf, '1\r\nx\r\n0\r\n\r\n'],
  ])('reads a body beyond its bound to its end, and gives it up: %s', (framing, wrap, last) => {
    const parser = new AnswerParser(new BodyMemory(new SharedArrayBuffer(4)));
    const piece = wrap(Buffer.alloc(BODIES_BYTES_MAX / 16));
    parser.begin('GET');
    parser.push(Buffer.from(`HTTP/1.1 200 OK\r\n${framing}\r\n\r\n`));
    for (let count = 0; count < 16; count++) expect(parser.push(piece)).toBeNull();
    expect(() => parser.push(Buffer.from(last))).toThrow('responseType');
  });

  it('has one bound for the bodies of all users, and is given back what was read or broke off', () => {
    const shared = new SharedArrayBuffer(4);
    const half = Buffer.alloc(BODIES_BYTES_MAX / 2);
    const [one, two, three] = [1, 2, 3].map(() => {
      const parser = new AnswerParser(new BodyMemory(shared));
      parser.begin('GET');
      const head = `HTTP/1.1 200 OK\r\nContent-Length: ${half.length + 1}\r\n\r\n`;
      parser.push(Buffer.from(head));
      return parser;
    }) as [AnswerParser, AnswerParser, AnswerParser];
    for (const each of [one, two, three]) each.push(half);
    expect([one, two, three].map(each => each.isTooLarge)).toEqual([false, false, true]);
    expect(one.push(Buffer.from('x'))?.body.length).toBe(half.length + 1);
    expect(two.cutOff()?.length).toBe(half.length);
    expect(() => three.push(Buffer.from('x'))).toThrow('received at once');
    expect(new Int32Array(shared)[0]).toBe(0);
  });

  it('gives up answers that are only announced, without end', () => {
    const parser = new AnswerParser(new BodyMemory(new SharedArrayBuffer(4)));
    parser.begin('GET');
    const hints = Buffer.from('HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'.repeat(100));
    expect(parser.push(hints)).toBeNull();
    expect(() => {
      for (let count = 0; count < 20; count++) parser.push(hints);
    }).toThrow('too many 1xx informational responses');
  });

  it('gives up trailers without end', () => {
    const parser = new AnswerParser(new BodyMemory(new SharedArrayBuffer(4)));
    parser.begin('GET');
    parser.push(Buffer.from('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n'));
    const trailers = Buffer.from(`X: ${'y'.repeat(1000)}\r\n`.repeat(100));
    expect(() => {
      for (let count = 0; count < 100; count++) parser.push(trailers);
    }).toThrow('trailers without end');
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
