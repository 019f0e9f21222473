import {ANSWER_BOUNDS, GrowingBytes} from '../../../auth/bounded-body.ts';
import {
  AnswerTooLarge,
  BadAnswer,
  type BodyMemory,
  ChunkedBody,
  ReceivedBody,
} from './received-body.ts';

/** A whole answer. */
export interface Answer {
  readonly head: AnswerHead;
  readonly body: Buffer;
  /** Whether the connection may carry another request. */
  readonly keepAlive: boolean;
}

/** The status line and header section of an answer, RFC 9112. */
interface AnswerHead {
  readonly status: number;
  readonly statusText: string;
  /** The header lines as they came, latin1: `name: value\r\nname: value`. Read when asked for. */
  readonly headerLines: string;
  /** Bytes of the body; null when another header, or the connection's end, says where it ends. */
  readonly contentLength: number | null;
  readonly isChunked: boolean;
  /** Whether the connection may carry another request. */
  readonly keepAlive: boolean;
  /** After how many idle seconds the server will close it, from `Keep-Alive`; null when unsaid. */
  readonly idleSecondsMax: number | null;
  readonly setsCookie: boolean;
  /** `Content-Encoding`; null where the body is what it stands for. */
  readonly encodings: string | null;
  /** `1.1`, as in `HTTP/1.1`. */
  readonly version: string;
}

/** A larger head is refused. */
const HEAD_BYTES_MAX = ANSWER_BOUNDS.headBytesMax;

/** Of a body that nobody wants: what says whether the target pushes back is at its start. */
const DISCARDED_BYTES_MAX = 16 * 1024;

const NOTHING = Buffer.alloc(0);

const LF = 10;

/** About so much has a status line, with the lines' ends. */
const STATUS_LINE_BYTES = 32;

/**
 * Puts the answers of one connection together (RFC 9112), one after the other.
 *
 * Most answers come whole in one read, and that is the case that costs nothing: one search for the
 * end of the head, one look at its lines, one copy of the body. Bytes handed in are not kept.
 */
export class AnswerParser {
  #method = 'GET';
  /** Bytes of a head whose end has not come; null where it has not begun, or is over. */
  #started: GrowingBytes | null = null;
  #head: AnswerHead | null = null;
  /** Of the heads before the answer's own: 100, 103. */
  #interimBytes = 0;
  #chunked: ChunkedBody | null = null;
  readonly #body: ReceivedBody;

  /** @param memory what bodies take that come in pieces */
  constructor(memory: BodyMemory) {
    this.#body = new ReceivedBody(memory);
  }

  /**
   * The next answer is to a request with this method.
   *
   * @param discards its body is counted and thrown away as it comes, all but the start of it
   */
  begin(method: string, discards = false): void {
    this.#method = method;
    this.#started = null;
    this.#head = null;
    this.#interimBytes = 0;
    this.#chunked = null;
    this.#body.begin(discards ? DISCARDED_BYTES_MAX : Number.POSITIVE_INFINITY);
  }

  /**
   * @param length how many of the bytes there are: more may lie behind them in the buffer
   * @returns the answer once it is whole, null until then
   * @throws BadAnswer, and AnswerTooLarge at the end of such a body
   */
  push(bytes: Buffer, length = bytes.length): Answer | null {
    if (this.#head) return this.#takeBody(this.#head, bytes, 0, length);
    const started = this.#started;
    if (started === null) return this.#takeHead(bytes, 0, length);
    const more = bytes.subarray(0, length);
    started.push(more);
    // It may come byte by byte: only a line's end can be the head's.
    if (!more.includes(LF) && started.length <= HEAD_BYTES_MAX) return null;
    return this.#takeHead(started.bytes(), 0, started.length);
  }

  /** The connection ended. @returns the answer when that was its end, null when it is cut off */
  end(): Answer | null {
    const head = this.#head;
    if (!head || head.contentLength !== null || head.isChunked || this.isTooLarge) return null;
    return {head, body: this.#body.take(), keepAlive: false};
  }

  /** Whether more has come of a body than is kept. */
  get isTooLarge(): boolean {
    return this.#body.isTooLarge;
  }

  /** What has come of a body that will not be whole; null while its head has not come. */
  cutOff(): Buffer | null {
    return this.#head ? this.#body.take() : null;
  }

  /** Nothing more comes of it. */
  close(): void {
    this.#body.drop();
  }

  #takeHead(bytes: Buffer, from: number, to: number): Answer | null {
    const text = bytes.toString('latin1', from, Math.min(to, from + HEAD_BYTES_MAX + 4));
    const end = text.indexOf('\r\n\r\n');
    const head = end < 0 ? null : readHead(text.slice(0, end));
    if (head === null) {
      if (end < 0 && to - from > HEAD_BYTES_MAX) throw new BadAnswer('a head of more than 64 KiB');
      // Lines may end without a carriage return (RFC 9112, 2.2); no server that is in use writes so.
      const bare = /\r?\n\r?\n/.exec(text);
      if (bare) {
        const bareHead = parsedHead(text.slice(0, bare.index).replace(/\r?\n/g, '\r\n'));
        return this.#takeRest(bareHead, bytes, from + bare.index + bare[0].length, to);
      }
      if (this.#started === null) {
        this.#started = new GrowingBytes();
        this.#started.push(bytes.subarray(from, to));
      }
      return null;
    }
    return this.#takeRest(head, bytes, from + end + 4, to);
  }

  #takeRest(head: AnswerHead, bytes: Buffer, rest: number, to: number): Answer | null {
    this.#started = null;
    if (head.status === 101) throw new BadAnswer('it switches to another protocol unasked');
    // 100 Continue, 103 Early Hints: the answer is still to come.
    if (head.status < 200) {
      this.#interimBytes += head.headerLines.length + STATUS_LINE_BYTES;
      if (this.#interimBytes > HEAD_BYTES_MAX)
        throw new BadAnswer('net/http: too many 1xx informational responses');
      return rest === to ? null : this.#takeHead(bytes, rest, to);
    }
    this.#head = head;
    return this.#takeBody(head, bytes, rest, to);
  }

  #takeBody(head: AnswerHead, bytes: Buffer, from: number, to: number): Answer | null {
    if (this.#method === 'HEAD' || head.status === 204 || head.status === 304)
      return this.#whole(head, NOTHING, to > from);
    if (head.isChunked) return this.#takeChunks(head, bytes, from, to);
    const {contentLength} = head;
    const length = this.#body.length + to - from;
    if (this.#body.length === 0 && contentLength !== null && length >= contentLength) {
      const body = Buffer.allocUnsafe(contentLength);
      bytes.copy(body, 0, from, from + contentLength);
      return this.#whole(head, body, length > contentLength);
    }
    const end = Math.min(to, from + (contentLength ?? length) - this.#body.length);
    this.#body.push(bytes, from, end, contentLength);
    if (contentLength === null || length < contentLength) return null;
    if (this.isTooLarge) throw new AnswerTooLarge();
    return this.#whole(head, this.#body.take(), length > contentLength);
  }

  #takeChunks(head: AnswerHead, bytes: Buffer, from: number, to: number): Answer | null {
    this.#chunked ??= new ChunkedBody(this.#body);
    const end = this.#chunked.push(bytes, from, to);
    if (!this.#chunked.isDone) return null;
    if (this.isTooLarge) throw new AnswerTooLarge();
    return this.#whole(head, this.#body.take(), end < to);
  }

  /** @param isDirty there were bytes behind the answer: the connection must not be used again */
  #whole(head: AnswerHead, body: Buffer, isDirty: boolean): Answer {
    return {head, body, keepAlive: head.keepAlive && !isDirty};
  }
}

/** A head while its lines are read. */
type OpenHead = {-readonly [K in keyof AnswerHead]: AnswerHead[K]};

interface StatusLine {
  readonly minor: string;
  readonly status: number;
  readonly text: string;
}

const STATUS_LINE = /^HTTP\/1\.([01]) ([1-9]\d\d)(?: ([^\r\n]*))?$/;

/** Servers repeat their heads, at least until the `Date` changes. */
const heads = new Map<string, AnswerHead>();

const HEADS_MAX = 200;

/** Longer heads are not kept, to save memory. */
const KEPT_LENGTH_MAX = 2000;

/** An empty line, whose end may lack the carriage return. */
const EMPTY_LINE = /\n\r?\n/;

/**
 * Reads a head: everything before the empty line.
 *
 * @returns null where an empty line is in it: what follows is the body's
 * @throws BadAnswer when it is not one, or states two different lengths (RFC 9112, 6.3)
 */
function readHead(text: string): AnswerHead | null {
  const known = heads.get(text);
  if (known) return known;
  if (EMPTY_LINE.test(text)) return null;
  const head = parsedHead(text);
  if (text.length > KEPT_LENGTH_MAX) return head;
  if (heads.size >= HEADS_MAX) heads.clear();
  heads.set(text, head);
  return head;
}

function parsedHead(text: string): AnswerHead {
  const lineEnd = text.indexOf('\r\n');
  const statusLine = lineEnd < 0 ? text : text.slice(0, lineEnd);
  const {
    minor,
    status,
    text: statusText,
  } = statusLines.get(statusLine) ?? readStatusLine(statusLine);
  const head: OpenHead = {
    status,
    statusText,
    headerLines: lineEnd < 0 ? '' : text.slice(lineEnd + 2),
    contentLength: null,
    isChunked: false,
    keepAlive: minor === '1',
    idleSecondsMax: null,
    setsCookie: false,
    encodings: null,
    version: `1.${minor}`,
  };
  readFraming(head.headerLines, head);
  return head;
}

/** A server has few different status lines. */
const statusLines = new Map<string, StatusLine>();

const STATUS_LINES_MAX = 100;

function readStatusLine(line: string): StatusLine {
  const match = STATUS_LINE.exec(line);
  if (!match) throw new BadAnswer(`malformed HTTP response ${JSON.stringify(line.slice(0, 40))}`);
  const read = {minor: match[1] ?? '', status: Number(match[2]), text: match[3] ?? ''};
  if (statusLines.size < STATUS_LINES_MAX) statusLines.set(line, read);
  return read;
}

/** Of most lines it reads only the length of the name: six names matter. */
function readFraming(lines: string, head: OpenHead): void {
  for (let at = 0; at < lines.length; ) {
    const found = lines.indexOf('\r\n', at);
    const end = found < 0 ? lines.length : found;
    const colon = lines.indexOf(':', at);
    const isContinued = at > 0 && (lines[at] === ' ' || lines[at] === '\t');
    if ((colon <= at || colon >= end) && !isContinued)
      throw new BadAnswer(
        `malformed MIME header line: ${JSON.stringify(lines.slice(at, Math.min(end, at + 40)))}`,
      );
    const length = colon - at;
    if ((length === 10 || length === 14 || length === 16 || length === 17) && !isContinued)
      readLine(lines.slice(at, colon).toLowerCase(), lines.slice(colon + 1, end).trim(), head);
    at = end + 2;
  }
}

function readLine(name: string, value: string, head: OpenHead): void {
  if (name === 'content-length') head.contentLength = readLength(value, head.contentLength);
  else if (name === 'transfer-encoding') {
    head.isChunked = /(?:^|,)[ \t]*chunked$/i.test(value);
    if (!head.isChunked)
      throw new BadAnswer(`unsupported transfer encoding: ${JSON.stringify(value.slice(0, 40))}`);
  } else if (name === 'connection') head.keepAlive = staysOpen(value) ?? head.keepAlive;
  else if (name === 'keep-alive') {
    const seconds = /\btimeout=(\d{1,6})\b/.exec(value)?.[1];
    if (seconds !== undefined) head.idleSecondsMax = Number(seconds);
  } else if (name === 'set-cookie') head.setsCookie = true;
  // Go looks at the first such line.
  else if (name === 'content-encoding') head.encodings ??= value;
}

/** What `Connection` says; null where it says nothing of it. */
function staysOpen(value: string): boolean | null {
  // The usual value needs no regular expression.
  if (value === 'keep-alive') return true;
  if (/\bclose\b/i.test(value)) return false;
  return /\bkeep-alive\b/i.test(value) ? true : null;
}

/** @param known what an earlier line of the head said */
function readLength(value: string, known: number | null): number {
  const length = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
  if (Number.isNaN(length))
    throw new BadAnswer(`bad Content-Length ${JSON.stringify(value.slice(0, 40))}`);
  if ((known ?? length) !== length)
    throw new BadAnswer(
      `http: message cannot contain multiple Content-Length headers; got ["${known}" "${length}"]`,
    );
  return length;
}
