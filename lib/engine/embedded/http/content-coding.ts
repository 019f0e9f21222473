import zlib from 'node:zlib';
import {Decompress as ZstdDecoder, ZstdErrorCode} from 'fzstd';
import {K6Failure} from './failures.ts';
import {AnswerTooLarge, BODIES_BYTES_MAX} from './received-body.ts';

/** https://grafana.com/docs/k6/latest/javascript-api/k6-http/params/: `compression`, and what answers may have. */
export type Coding = 'gzip' | 'deflate' | 'zstd' | 'br';

const CODINGS: readonly Coding[] = ['gzip', 'deflate', 'zstd', 'br'];

/** An answer that is not encoded as its `Content-Encoding` says. */
function badEncoding(what: string): K6Failure {
  return new K6Failure('BAD_ENCODING', 1701, `error decompressing response body (${what})`);
}

/**
 * The body that an answer stands for. A coding that is not known leaves it as it is, as in k6.
 *
 * @param encodings the header `Content-Encoding`, the coding that was applied last at its end
 * @param bytesMax of what it stands for
 * @throws K6Failure where it is not encoded so or cut off, AnswerTooLarge when it stands for more than an answer may have
 */
export function decoded(body: Buffer, encodings: string, bytesMax = BODIES_BYTES_MAX): Buffer {
  let bytes = body;
  for (const name of encodings.split(',').reverse()) {
    const coding = CODINGS.find(each => each === name.trim());
    if (coding) bytes = decode(coding, bytes, bytesMax);
  }
  return bytes;
}

function decode(coding: Coding, bytes: Buffer, bytesMax: number): Buffer {
  const limits = {maxOutputLength: bytesMax};
  try {
    if (coding === 'zstd') return bytes.length === 0 ? bytes : unzstd(bytes, bytesMax);
    if (coding === 'br') return zlib.brotliDecompressSync(bytes, limits);
    if (coding === 'gzip') return zlib.gunzipSync(bytes, limits);
    return zlib.inflateSync(bytes, limits);
  } catch (thrown) {
    throw codingError(coding, bytes, thrown as Error & {code?: string | number});
  }
}

function codingError(
  coding: Coding,
  {length}: Buffer,
  thrown: Error & {code?: string | number},
): Error {
  const {code} = thrown;
  if (code === 'ERR_BUFFER_TOO_LARGE' || thrown instanceof AnswerTooLarge)
    return new AnswerTooLarge();
  const isCut = code === 'Z_BUF_ERROR' || code === ZstdErrorCode.UnexpectedEOF;
  if (coding === 'br' ? isCut : isCut && length > 0)
    return new K6Failure('BAD_ENCODING', 1000, 'unexpected EOF');
  const what: Readonly<Record<Coding, string>> = {
    gzip: length === 0 ? 'EOF' : 'error decompressing response body (gzip: invalid header)',
    deflate:
      length === 0 ? 'unexpected EOF' : 'error decompressing response body (zlib: invalid header)',
    br: 'brotli: invalid data',
    zstd: 'error decompressing response body (invalid input: magic number mismatch)',
  };
  return badEncoding(what[coding]);
}

/** Piece by piece, so that a small body that stands for a large one is given up in time. */
function unzstd(bytes: Buffer, bytesMax: number): Buffer {
  assertWindow(bytes, bytesMax);
  const pieces: Uint8Array[] = [];
  let length = 0;
  const decoder = new ZstdDecoder(piece => {
    length += piece.length;
    if (length > bytesMax) throw new AnswerTooLarge();
    pieces.push(piece);
  });
  decoder.push(bytes, true);
  return Buffer.concat(pieces);
}

/** A frame may ask for a window of gigabytes (RFC 8878, 3.1.1.1.2), which the decoder would allocate. */
function assertWindow(bytes: Buffer, bytesMax: number): void {
  const descriptor = bytes[4] ?? 0;
  const isSingleSegment = (descriptor & 0x20) !== 0;
  if (isSingleSegment) return;
  const window = bytes[5] ?? 0;
  const base = 2 ** (10 + (window >> 3));
  if (base + (base / 8) * (window & 7) > bytesMax) throw new AnswerTooLarge();
}

/** Only newer Nodes can. */
const zstdCompress = (zlib as {zstdCompressSync?: (bytes: Buffer) => Buffer}).zstdCompressSync;

/**
 * The codings that k6's `params.compression` names.
 *
 * @throws TypeError with k6's message for one that it does not have
 */
export function codingsOf(list: string): readonly Coding[] {
  return list.split(',').map(each => {
    const name = each.trim();
    const known = CODINGS.find(coding => coding === name);
    if (known) return known;
    throw new TypeError(
      `unknown compression algorithm ${name}, supported algorithms are [${CODINGS.join(' ')}]`,
    );
  });
}

/** A body in these codings, one over the other. */
export function encoded(body: string | Buffer, codings: readonly Coding[]): Buffer {
  let bytes: Buffer = typeof body === 'string' ? Buffer.from(body) : body;
  for (const coding of codings) {
    if (coding === 'gzip') bytes = zlib.gzipSync(bytes);
    else if (coding === 'deflate') bytes = zlib.deflateSync(bytes);
    else if (coding === 'br') bytes = zlib.brotliCompressSync(bytes);
    else bytes = (zstdCompress as (bytes: Buffer) => Buffer)(bytes);
  }
  return bytes;
}
