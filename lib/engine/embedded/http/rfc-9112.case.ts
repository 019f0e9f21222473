/** What an answer in these bytes is: by RFC 9112, and to every reader of ours. */
export interface WireCase {
  /** Kebab case. */
  readonly name: string;
  readonly bytes: string;
  /** The server closes the connection behind them. */
  readonly closes?: true;
  /** `cut off`: it ended before it was whole; `broken`: it is none. */
  readonly reads: {readonly status: number; readonly body: string} | 'broken' | 'cut off';
  /** Whether the connection may carry another request. Default: it may. */
  readonly isLast?: true;
  /** undici, and so `check`, reads it otherwise: how. */
  readonly undici?: WireCase['reads'];
}

const answer = (bytes: string) => `HTTP/1.1 200 OK\r\n${bytes}`;
const chunks = (bytes: string) => answer(`Transfer-Encoding: chunked\r\n\r\n${bytes}`);
const OK = {status: 200, body: 'ok'};

/** Answers to a GET. */
export const WIRE_CASES: readonly WireCase[] = [
  {name: 'said-length', bytes: answer('Content-Length: 2\r\n\r\nok'), reads: OK},
  {
    name: 'no-body-on-204',
    bytes: 'HTTP/1.1 204 No Content\r\nDate: now\r\n\r\n',
    reads: {status: 204, body: ''},
  },
  {
    name: 'no-body-on-304',
    bytes: 'HTTP/1.1 304 Not Modified\r\ncontent-length: 9\r\n\r\n',
    // undici waits for a body. Nothing that `check` sends asks for such an answer.
    ...{reads: {status: 304, body: ''}, undici: 'broken'},
  },
  {
    name: 'chunks-with-extensions-and-trailers',
    bytes: chunks('5;a=b\r\nhello\r\n7\r\n, world\r\n0\r\nX-Trailer: 1\r\n\r\n'),
    reads: {status: 200, body: 'hello, world'},
  },
  {
    name: 'after-100-and-103',
    bytes: `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n${answer('content-length: 2\r\n\r\nok')}`,
    // undici closes the connection at a 100 that it did not ask for (RFC 9110, 15.2 wants it read over).
    ...{reads: OK, undici: 'broken'},
  },
  {
    name: 'connection-close',
    bytes: answer('Connection: close\r\nContent-Length: 2\r\n\r\nok'),
    ...{reads: OK, isLast: true},
  },
  {
    name: 'http-1-0',
    bytes: 'HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok',
    ...{reads: OK, isLast: true},
  },
  {
    name: 'status-without-a-reason',
    bytes: 'HTTP/1.1 429 \r\ncontent-length: 0\r\n\r\n',
    reads: {status: 429, body: ''},
  },
  {
    name: 'bare-line-ends-and-empty-lines-in-the-body',
    bytes: 'HTTP/1.1 200 OK\nContent-Length: 8\n\na\r\n\r\nb\n\n',
    // undici wants the carriage returns that RFC 9112, 2.2 lets a reader do without.
    ...{reads: {status: 200, body: 'a\r\n\r\nb\n\n'}, undici: 'broken'},
  },
  {name: 'length-by-the-end', bytes: answer('\r\nok'), closes: true, reads: OK, isLast: true},
  {
    name: 'no-reason-and-no-fields',
    bytes: 'HTTP/1.1 200 \r\n\r\n',
    closes: true,
    isLast: true,
    reads: {status: 200, body: ''},
  },
  {name: 'ends-in-the-head', bytes: answer('content-le'), closes: true, reads: 'cut off'},
  {
    name: 'ends-in-the-body',
    bytes: answer('content-length: 5\r\n\r\nhel'),
    closes: true,
    reads: 'cut off',
  },
  {name: 'ends-behind-a-chunk', bytes: chunks('5\r\nhello\r\n'), closes: true, reads: 'cut off'},
  {name: 'another-protocol', bytes: 'SSH-2.0-OpenSSH_9.2\r\n\r\n', reads: 'broken'},
  {
    name: 'two-lengths',
    bytes: answer('content-length: 1\r\ncontent-length: 2\r\n\r\nab'),
    reads: 'broken',
  },
  {name: 'negative-length', bytes: answer('content-length: -1\r\n\r\n'), reads: 'broken'},
  {name: 'signed-length', bytes: answer('content-length: +2\r\n\r\nok'), reads: 'broken'},
  {
    name: 'field-without-a-name',
    bytes: answer(': x\r\ncontent-length: 2\r\n\r\nok'),
    reads: 'broken',
  },
  {name: 'chunk-size-that-is-none', bytes: chunks('xyz\r\n'), reads: 'broken'},
  {name: 'chunk-size-in-c', bytes: chunks('0x2\r\nok\r\n0\r\n\r\n'), reads: 'broken'},
  {name: 'negative-chunk-size', bytes: chunks('-2\r\nok\r\n0\r\n\r\n'), reads: 'broken'},
  {name: 'chunk-longer-than-said', bytes: chunks('1\r\nab\r\n0\r\n\r\n'), reads: 'broken'},
];
