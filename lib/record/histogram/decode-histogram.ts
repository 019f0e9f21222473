import {inflateSync} from 'node:zlib';
import type {Distribution} from './distribution.ts';

/** Three significant digits up to an hour take some 50 KB; a hostile text must not take a GB. */
const INFLATED_BYTES_MAX = 4 * 1024 * 1024;
const COMPRESSED_HEADER_BYTES = 8;
const HEADER_BYTES = 40;
const COOKIE = 0x1c849303;
const DIGITS_MAX = 5;
const MAGNITUDE_MAX = 52;

/**
 * Decodes an HdrHistogram of the V2 compressed encoding into the cells that hold something. The
 * library's decoder fills a dense array of 90 KB for each, which an hour of seconds cannot afford.
 *
 * @param base64 as in the run record
 * @throws Error when it is no such histogram, or inflates beyond 4 MB
 * @see https://github.com/HdrHistogram/HdrHistogram AbstractHistogram.encodeIntoCompressedByteBuffer
 */
export function decodeHistogram(base64: string): Distribution {
  const inflated = inflate(Buffer.from(base64, 'base64'));
  const payloadBytes = inflated.readInt32BE(4);
  const digits = inflated.readInt32BE(12);
  const lowest = Number(inflated.readBigInt64BE(16));
  if (digits < 0 || digits > DIGITS_MAX) throw new Error(`${digits} significant digits`);
  if (lowest < 1 || lowest > 2 ** 40) throw new Error(`a lowest value of ${lowest}`);
  const end = HEADER_BYTES + payloadBytes;
  if (payloadBytes < 0 || end > inflated.length) throw new Error('histogram cut short');
  return readCells(inflated.subarray(HEADER_BYTES, end), digits, Math.floor(Math.log2(lowest)));
}

function inflate(compressed: Buffer): Buffer {
  if (compressed.length <= COMPRESSED_HEADER_BYTES) throw new Error('histogram too short');
  const length = compressed.readInt32BE(4);
  const inflated = inflateSync(
    compressed.subarray(COMPRESSED_HEADER_BYTES, COMPRESSED_HEADER_BYTES + length),
    {maxOutputLength: INFLATED_BYTES_MAX},
  );
  // The second lowest hex digit says how wide the words are, and V2 knows one width only.
  if (inflated.length < HEADER_BYTES || (inflated.readInt32BE(0) & ~0xf0) !== COOKIE) {
    throw new Error('no HdrHistogram of encoding V2');
  }
  return inflated;
}

function readCells(payload: Buffer, digits: number, unitMagnitude: number): Distribution {
  const half = powerOfTwo(Math.ceil(Math.log2(2 * 10 ** digits)) - 1);
  const valuesUs: number[] = [];
  const counts: number[] = [];
  let total = 0;
  let index = 0;
  for (let at = 0; at < payload.length; ) {
    const length = wordLength(payload, at);
    const word = readWord(payload, at, length);
    at += length;
    // A negative word is a run of empty cells, zero is a single one.
    if (word > 0) {
      valuesUs.push(highestValue(index, half, unitMagnitude));
      counts.push(word);
      total += word;
    }
    index += Math.max(1, -word);
  }
  return {valuesUs, counts, total};
}

/** The highest value that a cell stands for. Cells double in width after every half bucket. */
function highestValue(index: number, half: number, unitMagnitude: number): number {
  const bucket = Math.max(0, Math.floor(index / half) - 1);
  const within = index < half ? index : (index % half) + half;
  return (within + 1) * powerOfTwo(bucket + unitMagnitude) - 1;
}

/** Looked up, for this runs some hundred times for each of the ten thousands of histograms. */
const POWERS = Array.from({length: MAGNITUDE_MAX + 1}, (_, magnitude) => 2 ** magnitude);

function powerOfTwo(magnitude: number): number {
  const power = POWERS[magnitude];
  if (power === undefined) throw new Error('a value beyond 2^53');
  return power;
}

/** ZigZag LEB128 of up to nine bytes, of which the ninth has eight bits. */
function readWord(payload: Buffer, at: number, length: number): number {
  let raw = 0;
  for (let byteAt = length - 1; byteAt >= 0; byteAt--) {
    const byte = payload[at + byteAt] as number;
    raw = raw * 128 + (byteAt === 8 ? byte : byte & 0x7f);
  }
  if (raw > Number.MAX_SAFE_INTEGER) throw new Error('a count beyond 2^53');
  return raw % 2 === 0 ? raw / 2 : -(raw + 1) / 2;
}

function wordLength(payload: Buffer, start: number): number {
  for (let length = 1; length <= 9; length++) {
    const byte = payload[start + length - 1];
    if (byte === undefined) throw new Error('histogram cut short');
    if (byte < 0x80 || length === 9) return length;
  }
  return 9;
}
