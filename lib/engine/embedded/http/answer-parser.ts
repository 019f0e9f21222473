import {type AnswerHead, BadAnswer, readHead} from './answer-head.ts';
import {ChunkedBody} from './chunked-body.ts';

/** A whole answer. */
export interface Answer {
  readonly head: AnswerHead;
  readonly body: Buffer;
  /** Whether the connection may carry another request. */
  readonly keepAlive: boolean;
}

/** A head beyond this is refused. */
const HEAD_BYTES_MAX = 64 * 1024;

/** A body beyond this is refused: a generator holds one for each VU. */
export const BODY_BYTES_MAX = 64 * 1024 * 1024;

const NOTHING = Buffer.alloc(0);

/** An answer whose body has no bound that a generator could keep. */
export class AnswerTooLarge extends Error {
  readonly code = 'ANSWER_TOO_LARGE';

  constructor() {
    super(`the answer's body is larger than ${BODY_BYTES_MAX} bytes`);
    this.name = 'AnswerTooLarge';
  }
}

/**
 * Puts the answers of one connection together (RFC 9112), one after the other.
 *
 * Most answers come whole in one read, and that is the case that costs nothing: one search for the
 * end of the head, one look at its lines, one copy of the body. Bytes handed in are not kept.
 */
export class AnswerParser {
  #method = 'GET';
  /** Bytes of a head whose end has not come. */
  #started: Buffer = NOTHING;
  #head: AnswerHead | null = null;
  #chunked: ChunkedBody | null = null;
  #pieces: Buffer[] = [];
  #length = 0;

  /** The next answer is to a request with this method. */
  begin(method: string): void {
    this.#method = method;
    this.#started = NOTHING;
    this.#head = null;
    this.#chunked = null;
    this.#pieces = [];
    this.#length = 0;
  }

  /**
   * @param length how many of the bytes there are: more may lie behind them in the buffer
   * @returns the answer once it is whole, null until then
   * @throws BadAnswer, AnswerTooLarge
   */
  push(bytes: Buffer, length = bytes.length): Answer | null {
    if (this.#head) return this.#takeBody(this.#head, bytes, 0, length);
    if (this.#started.length === 0) return this.#takeHead(bytes, 0, length);
    const all = Buffer.concat([this.#started, bytes.subarray(0, length)]);
    return this.#takeHead(all, 0, all.length);
  }

  /** The connection ended. @returns the answer when that was its end, null when it is cut off */
  end(): Answer | null {
    const head = this.#head;
    if (!head || head.contentLength !== null || head.isChunked) return null;
    return {head, body: Buffer.concat(this.#pieces), keepAlive: false};
  }

  #takeHead(bytes: Buffer, from: number, to: number): Answer | null {
    const text = bytes.toString('latin1', from, Math.min(to, from + HEAD_BYTES_MAX + 4));
    const end = text.indexOf('\r\n\r\n');
    if (end < 0) {
      if (to - from > HEAD_BYTES_MAX) throw new BadAnswer('a head of more than 64 KiB');
      if (text.includes('\n\n')) throw new BadAnswer('its lines end without a carriage return');
      this.#started = Buffer.from(bytes.subarray(from, to));
      return null;
    }
    this.#started = NOTHING;
    const head = readHead(text.slice(0, end));
    const rest = from + end + 4;
    if (head.status === 101) throw new BadAnswer('it switches to another protocol unasked');
    // 100 Continue, 103 Early Hints: the answer is still to come.
    if (head.status < 200) return rest === to ? null : this.#takeHead(bytes, rest, to);
    this.#head = head;
    return this.#takeBody(head, bytes, rest, to);
  }

  #takeBody(head: AnswerHead, bytes: Buffer, from: number, to: number): Answer | null {
    if (this.#method === 'HEAD' || head.status === 204 || head.status === 304)
      return this.#whole(head, NOTHING, to > from);
    if (head.isChunked) return this.#takeChunks(head, bytes.subarray(from, to));
    const {contentLength} = head;
    const length = this.#length + to - from;
    if ((contentLength ?? length) > BODY_BYTES_MAX) throw new AnswerTooLarge();
    if (this.#length === 0 && contentLength !== null && length >= contentLength) {
      const body = Buffer.allocUnsafe(contentLength);
      bytes.copy(body, 0, from, from + contentLength);
      return this.#whole(head, body, length > contentLength);
    }
    this.#keep(bytes.subarray(from, to));
    if (contentLength === null || length < contentLength) return null;
    const body = Buffer.concat(this.#pieces);
    return this.#whole(head, body.subarray(0, contentLength), length > contentLength);
  }

  #takeChunks(head: AnswerHead, bytes: Buffer): Answer | null {
    this.#chunked ??= new ChunkedBody();
    const used = this.#chunked.push(bytes);
    if (this.#chunked.length > BODY_BYTES_MAX) throw new AnswerTooLarge();
    if (!this.#chunked.isDone) return null;
    return this.#whole(head, this.#chunked.body(), used < bytes.length);
  }

  #keep(bytes: Buffer): void {
    if (bytes.length > 0) this.#pieces.push(Buffer.from(bytes));
    this.#length += bytes.length;
  }

  /** @param isDirty bytes came that nobody asked for: the connection must not be used again */
  #whole(head: AnswerHead, body: Buffer, isDirty: boolean): Answer {
    return {head, body, keepAlive: head.keepAlive && !isDirty};
  }
}
