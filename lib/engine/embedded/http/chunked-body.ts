import {BadAnswer} from './answer-head.ts';

/** A chunk's size line, with its extensions, or a trailer line, is no longer than this. */
const LINE_CHARS_MAX = 8192;

const LF = 10;

/** Reads a body in chunks (RFC 9112, 7.1), wherever the network cuts it. Trailers are passed over. */
export class ChunkedBody {
  readonly #pieces: Buffer[] = [];
  #state: 'size' | 'bytes' | 'end-of-chunk' | 'trailer' | 'done' = 'size';
  #line = '';
  /** Bytes of the running chunk that have not come. */
  #left = 0;
  length = 0;

  get isDone(): boolean {
    return this.#state === 'done';
  }

  body(): Buffer {
    return Buffer.concat(this.#pieces);
  }

  /** @returns how many bytes were the body's; less than all of them when it is done before */
  push(bytes: Buffer): number {
    let at = 0;
    while (at < bytes.length && this.#state !== 'done')
      at = this.#state === 'bytes' ? this.#take(bytes, at) : this.#readLine(bytes, at);
    return at;
  }

  #take(bytes: Buffer, at: number): number {
    const end = Math.min(bytes.length, at + this.#left);
    // The bytes are the connection's: it reads the next ones over them.
    this.#pieces.push(Buffer.from(bytes.subarray(at, end)));
    this.#left -= end - at;
    this.length += end - at;
    if (this.#left === 0) this.#state = 'end-of-chunk';
    return end;
  }

  #readLine(bytes: Buffer, at: number): number {
    const lf = bytes.indexOf(LF, at);
    const end = lf < 0 ? bytes.length : lf;
    this.#line += bytes.toString('latin1', at, end);
    if (this.#line.length > LINE_CHARS_MAX) throw new BadAnswer('a chunk header without end');
    if (lf < 0) return end;
    const line = this.#line.replace(/\r$/, '');
    this.#line = '';
    this.#onLine(line);
    return end + 1;
  }

  #onLine(line: string): void {
    if (this.#state === 'end-of-chunk') {
      if (line !== '') throw new BadAnswer('a chunk is longer than it says');
      this.#state = 'size';
    } else if (this.#state === 'trailer') {
      if (line === '') this.#state = 'done';
    } else {
      const size = /^([\da-f]{1,8})[ \t]*(?:;.*)?$/i.exec(line)?.[1];
      if (size === undefined)
        throw new BadAnswer(`chunk size ${JSON.stringify(line.slice(0, 40))}`);
      this.#left = Number.parseInt(size, 16);
      this.#state = this.#left === 0 ? 'trailer' : 'bytes';
    }
  }
}
