import zlib from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {decoded} from './content-coding.ts';
import {AnswerTooLarge} from './received-body.ts';

const BYTES_MAX = 16 * 1024 * 1024;

/** A zstd frame of blocks that each repeat one byte 128 KiB times, RFC 8878, 3.1.1.2. */
function repeatedInZstd(blocks: number): Buffer {
  // A window of 128 KiB, and no length.
  const head = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x38]);
  const block = (isLast: boolean) => {
    const bytes = Buffer.alloc(4, 'a');
    bytes.writeUIntLE(((128 * 1024) << 3) | 2 | Number(isLast), 0, 3);
    return bytes;
  };
  return Buffer.concat([
    head,
    ...Array.from({length: blocks}, (_, at) => block(at === blocks - 1)),
  ]);
}

describe('decoded', () => {
  it('reads a frame of zstd', () => {
    expect(decoded(repeatedInZstd(2), 'zstd').equals(Buffer.alloc(256 * 1024, 'a'))).toBe(true);
  });

  const much = Buffer.alloc(BYTES_MAX + 1);
  it.each([
    ['gzip', () => zlib.gzipSync(much)],
    ['deflate', () => zlib.deflateSync(much)],
    [
      'br',
      () => zlib.brotliCompressSync(much, {params: {[zlib.constants.BROTLI_PARAM_QUALITY]: 1}}),
    ],
    ['gzip, gzip', () => zlib.gzipSync(zlib.gzipSync(much))],
    ['zstd', () => repeatedInZstd(BYTES_MAX / (128 * 1024) + 1)],
    // Ten bytes that ask for a window of 2 GB.
    ['zstd', () => Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0xa8, 0x01, 0x00, 0x00])],
  ])('gives a small body up that stands for a large one in %s', (encodings, bomb) => {
    const bytes = bomb();
    expect(bytes.length).toBeLessThan(1024 * 1024);
    expect(() => decoded(bytes, encodings, BYTES_MAX)).toThrow(AnswerTooLarge);
  });
});
