/**
 * What an answer may be, whoever reads it: loads, checks, `bench`, sign-ins and what c8gauge itself asks. All
 * of them follow no redirection but to hosts that are allowed, loads as k6 does, the others none.
 */
export const ANSWER_BOUNDS = {
  /** Status line and fields. */
  headBytesMax: 64 * 1024,
  /** The bodies that all users of a load receive at once; each is one piece of memory, however it comes. */
  bodiesBytesMax: 64 * 1024 * 1024,
  /** A body that is read with exact keys: by checks, and by the client of scripts. */
  exactBytesMax: 16 * 1024 * 1024,
  /** A body that c8gauge asks for itself: a topology, a token. */
  askedBytesMax: 1_000_000,
  /** The metrics of a process. */
  metricsBytesMax: 20 * 1024 * 1024,
  /** How long what c8gauge asks for itself may take in all, milliseconds, unless it says less. */
  askedMsMax: 10_000,
} as const;

/** As much of a body as was asked for. */
export interface BoundedBytes {
  readonly bytes: Buffer;
  /** Whether there was more. */
  readonly isCut: boolean;
}

/**
 * Reads a body up to a bound, in one piece of memory that grows: a server may send it byte by byte.
 *
 * @param into where what came is to be found, also after the body broke; a new one by default
 * @throws what the body broke with
 */
export async function boundedBytes(
  body: AsyncIterable<Uint8Array>,
  bytesMax: number,
  into: GrowingBytes = new GrowingBytes(),
): Promise<BoundedBytes> {
  for await (const chunk of body) {
    const room = bytesMax - into.length;
    into.push(chunk.length > room ? chunk.subarray(0, room) : chunk);
    if (chunk.length > room) return {bytes: into.bytes(), isCut: true};
  }
  return {bytes: into.bytes(), isCut: false};
}

/**
 * Reads a body as UTF-8 text.
 *
 * @param bytesMax what comes after so many bytes is not read
 */
export async function boundedText(
  body: AsyncIterable<Uint8Array>,
  bytesMax: number,
): Promise<string> {
  const {bytes} = await boundedBytes(body, bytesMax);
  return new TextDecoder().decode(bytes);
}

/** Bytes in one piece of memory, which doubles when it is full. */
export class GrowingBytes {
  #bytes = Buffer.alloc(0);
  length = 0;

  push(chunk: Uint8Array): void {
    const needed = this.length + chunk.length;
    if (needed > this.#bytes.length) {
      const grown = Buffer.allocUnsafe(Math.max(needed, 2 * this.#bytes.length, 1024));
      this.#bytes.copy(grown, 0, 0, this.length);
      this.#bytes = grown;
    }
    this.#bytes.set(chunk, this.length);
    this.length = needed;
  }

  bytes(): Buffer {
    return this.#bytes.subarray(0, this.length);
  }
}
