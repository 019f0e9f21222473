import {ANSWER_BOUNDS} from '../../../auth/bounded-body.ts';

/**
 * What the bodies that all users of all threads receive at once may take, besides {@link FREE_BYTES} each.
 * A larger one is read to its end, as by k6, and not kept: its request has failed, by our doing.
 */
export const BODIES_BYTES_MAX = ANSWER_BOUNDS.bodiesBytesMax;

/** So much of a body is not counted: a user takes more by itself. */
const FREE_BYTES = 32 * 1024;

/** A length that is said is believed up to here: the memory is asked for at once. */
const BELIEVED_BYTES = 1024 * 1024;

const NOTHING = Buffer.alloc(0);

/** An answer that is not HTTP/1.1; the record counts it by its code. The messages are Go's, and so k6's. */
export class BadAnswer extends Error {
  readonly code = 'BAD_ANSWER';

  constructor(what: string) {
    super(what);
    this.name = 'BadAnswer';
  }
}

/** An answer whose body is more than this generator keeps: the record counts it as an error of ours. */
export class AnswerTooLarge extends Error {
  readonly code = 'ANSWER_TOO_LARGE';

  constructor() {
    super(
      `the bodies that are received at once are larger than ${BODIES_BYTES_MAX} bytes, the most that the embedded engine keeps: responseType 'none' has no such bound`,
    );
    this.name = 'AnswerTooLarge';
  }
}

/** The memory of all bodies on their way: one for all threads, which count in it without a word to each other. */
export class BodyMemory {
  readonly #taken: Int32Array;

  /** @param shared 4 bytes, zero at the start */
  constructor(shared: SharedArrayBuffer) {
    this.#taken = new Int32Array(shared);
  }

  /** @returns whether there was so much */
  take(bytes: number): boolean {
    if (Atomics.add(this.#taken, 0, bytes) + bytes <= BODIES_BYTES_MAX) return true;
    this.give(bytes);
    return false;
  }

  give(bytes: number): void {
    Atomics.sub(this.#taken, 0, bytes);
  }
}

/** A body that is on its way, in one piece of memory that grows: it may come in pieces of a byte. */
export class ReceivedBody {
  readonly #memory: BodyMemory;
  #bytes: Buffer = NOTHING;
  /** Of {@link BodyMemory}. */
  #taken = 0;
  #kept = 0;
  #keptMax = Number.POSITIVE_INFINITY;
  /** Bytes that came, kept or not. */
  length = 0;
  /** Whether what came is not kept, as it was too much. */
  isTooLarge = false;

  constructor(memory: BodyMemory) {
    this.#memory = memory;
  }

  /** The next body begins. @param keptMax how much of it is wanted at most: what comes after is counted */
  begin(keptMax: number): void {
    this.drop();
    this.#keptMax = keptMax;
    this.#kept = 0;
    this.length = 0;
    this.isTooLarge = false;
  }

  /** @param expected how long it will be; null where that is not known */
  push(bytes: Buffer, from: number, to: number, expected: number | null): void {
    this.length += to - from;
    if (this.isTooLarge) return;
    const end = Math.min(to, from + this.#keptMax - this.#kept);
    if (end <= from) return;
    if (!this.#hasRoom(this.#kept + end - from, expected)) {
      this.#giveUp();
      return;
    }
    bytes.copy(this.#bytes, this.#kept, from, end);
    this.#kept += end - from;
  }

  /** What was kept; it is the caller's, and no more counted. */
  take(): Buffer {
    const body = this.#bytes.subarray(0, this.#kept);
    this.drop();
    return body;
  }

  /** Nothing of it is wanted any more. */
  drop(): void {
    if (this.#taken > 0) this.#memory.give(this.#taken);
    this.#taken = 0;
    this.#bytes = NOTHING;
  }

  #giveUp(): void {
    this.isTooLarge = true;
    this.#kept = 0;
    this.drop();
  }

  #hasRoom(wanted: number, expected: number | null): boolean {
    if (wanted <= this.#bytes.length) return true;
    const size = this.#sizeFor(wanted, expected);
    const more = Math.max(0, size - FREE_BYTES) - this.#taken;
    if (more > 0 && !this.#memory.take(more)) return false;
    this.#taken += Math.max(0, more);
    const grown = Buffer.allocUnsafe(size);
    this.#bytes.copy(grown, 0, 0, this.#kept);
    this.#bytes = grown;
    return true;
  }

  /** Twice as much each time, so that a body is copied once more in the mean. */
  #sizeFor(wanted: number, expected: number | null): number {
    const twice = Math.max(wanted, 2 * this.#bytes.length);
    if (expected === null) return twice;
    return Math.min(Math.max(expected, wanted), Math.max(twice, BELIEVED_BYTES));
  }
}

/** A chunk's size line, with its extensions, or a trailer line, is no longer than this. */
const LINE_CHARS_MAX = 8192;

/** All trailers together; Go reads as much of a head. */
const TRAILER_CHARS_MAX = 1024 * 1024;

const LF = 10;

/** Reads a body in chunks (RFC 9112, 7.1), wherever the network cuts it. Trailers are passed over. */
export class ChunkedBody {
  readonly #body: ReceivedBody;
  #state: 'size' | 'bytes' | 'end-of-chunk' | 'trailer' | 'done' = 'size';
  #line = '';
  /** Bytes of the running chunk that have not come. */
  #left = 0;
  #trailerChars = 0;

  /** @param body where its bytes go */
  constructor(body: ReceivedBody) {
    this.#body = body;
  }

  get isDone(): boolean {
    return this.#state === 'done';
  }

  /** @returns where the bytes end that were the body's: before `to` when it is done before */
  push(bytes: Buffer, from: number, to: number): number {
    let at = from;
    while (at < to && this.#state !== 'done')
      at = this.#state === 'bytes' ? this.#take(bytes, at, to) : this.#readLine(bytes, at, to);
    return at;
  }

  #take(bytes: Buffer, at: number, to: number): number {
    const end = Math.min(to, at + this.#left);
    this.#body.push(bytes, at, end, null);
    this.#left -= end - at;
    if (this.#left === 0) this.#state = 'end-of-chunk';
    return end;
  }

  #readLine(bytes: Buffer, at: number, to: number): number {
    const lf = bytes.indexOf(LF, at);
    const isWhole = lf >= 0 && lf < to;
    const end = isWhole ? lf : to;
    if (this.#line.length + end - at > LINE_CHARS_MAX)
      throw new BadAnswer('a chunk header without end');
    this.#line += bytes.toString('latin1', at, end);
    if (!isWhole) return end;
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
      this.#trailerChars += line.length;
      if (this.#trailerChars > TRAILER_CHARS_MAX) throw new BadAnswer('trailers without end');
      if (line === '') this.#state = 'done';
    } else {
      const size = /^([\da-f]{1,8})[ \t]*(?:;.*)?$/i.exec(line)?.[1];
      if (size === undefined) throw new BadAnswer('invalid byte in chunk length');
      this.#left = Number.parseInt(size, 16);
      this.#state = this.#left === 0 ? 'trailer' : 'bytes';
    }
  }
}
