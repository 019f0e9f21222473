/** The server's end of one answer: bytes as they are, and when. */
export interface WireEnd {
  /** Path and query of what was asked. */
  readonly path: string;
  write(bytes: string | Buffer): void;
  /** Sends what is given, and closes the connection. */
  end(bytes?: string | Buffer): void;
  /** Closes the connection with a reset. */
  reset(): void;
  later(ms: number, task: () => void): void;
  /** Writes piece after piece, as fast as they are read, until the client has gone. */
  pour(piece: () => string | Buffer): void;
  /** Writes a piece every so many milliseconds, until the client has gone. */
  drip(everyMs: number, piece: () => string | Buffer): void;
}

/**
 * What a client may make of an answer:
 * - `good`: HTTP, with a 2xx. What its body is worth is another question.
 * - `refusal`: HTTP, with what is no success.
 * - `broken`: not HTTP, cut off, or in contradiction with itself.
 * - `unfinished`: no end of it, or none in time.
 * - `large`: HTTP, and more than a client has to keep.
 * - `either`: RFC 9112 lets a client take it or refuse it.
 */
export type WireMeaning = 'good' | 'refusal' | 'broken' | 'unfinished' | 'large' | 'either';

/** One way in which a server answers whatever it is asked. */
export interface WireMode {
  /** Kebab case, unique. */
  readonly name: string;
  readonly meaning: WireMeaning;
  answer(end: WireEnd): void;
  /** Makes ready what it answers with. */
  prepare?(): void;
  /** It says something, or closes, before it is asked. */
  readonly isEarly?: true;
}

/** A head of HTTP/1.1 with the type of JSON. @param fields further lines, each with its end */
export function head(fields: string, status = '200 OK'): string {
  return `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\n${fields}\r\n`;
}

/** A whole answer, framed as it should be. */
export function whole(body: string | Buffer, fields = '', status = '200 OK'): Buffer {
  const bytes = Buffer.from(body as string);
  return Buffer.concat([
    Buffer.from(head(`${fields}Content-Length: ${bytes.length}\r\n`, status)),
    bytes,
  ]);
}

/** A mode that sends these bytes and leaves the connection open. */
export function says(name: string, meaning: WireMeaning, bytes: string | Buffer): WireMode {
  return {name, meaning, answer: end => end.write(bytes)};
}

/** A mode that sends these bytes and closes the connection. */
export function closesAfter(name: string, meaning: WireMeaning, bytes: string | Buffer): WireMode {
  return {name, meaning, answer: end => end.end(bytes)};
}
