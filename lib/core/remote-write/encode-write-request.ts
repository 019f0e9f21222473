import {PbfWriter} from 'pbf';
import {compress} from 'snappyjs';
import {type NativeHistogram, type TimeSeries, ZERO_THRESHOLD} from './time-series.ts';

/**
 * Writes the body of a remote write request, version 1
 * (https://prometheus.io/docs/specs/prw/remote_write_spec/); see {@link REMOTE_WRITE_HEADERS}.
 */
export function encodeWriteRequest(series: readonly TimeSeries[]): Uint8Array {
  return packWriteRequest([writeRequest(series)]);
}

/** The same, not packed: several of them after another are one request. */
export function writeRequest(series: readonly TimeSeries[]): Uint8Array {
  const writer = new PbfWriter();
  for (const each of series) writer.writeMessage(1, writeSeries, each);
  return writer.finish();
}

/** Packs what {@link writeRequest} wrote. */
export function packWriteRequest(written: readonly Uint8Array[]): Uint8Array {
  return compress(Buffer.concat(written));
}

function writeSeries({name, labels, value, histogram, atMs}: TimeSeries, writer: PbfWriter): void {
  // Receivers take them as sorted.
  const all = Object.entries({...labels, __name__: name}).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const each of all) writer.writeMessage(1, writeLabel, each);
  if (value !== undefined) writer.writeMessage(2, writeSample, {value, atMs});
  if (histogram) writer.writeMessage(4, writeHistogram, {histogram, atMs});
}

function writeLabel([name, value]: readonly [string, string], writer: PbfWriter): void {
  writer.writeStringField(1, name);
  writer.writeStringField(2, value);
}

function writeSample({value, atMs}: {value: number; atMs: number}, writer: PbfWriter): void {
  writer.writeDoubleField(1, value);
  writer.writeVarintField(2, atMs);
}

function writeHistogram(
  {histogram, atMs}: {histogram: NativeHistogram; atMs: number},
  writer: PbfWriter,
): void {
  const {count, sum, schema, zeroCount, buckets, negativeBuckets} = histogram;
  writer.writeVarintField(1, count);
  writer.writeDoubleField(3, sum);
  writer.writeSVarintField(4, schema);
  writer.writeDoubleField(5, ZERO_THRESHOLD);
  writer.writeVarintField(6, zeroCount);
  if (negativeBuckets) writeBuckets(negativeBuckets, {spans: 8, deltas: 9}, writer);
  writeBuckets(buckets, {spans: 11, deltas: 12}, writer);
  writer.writeVarintField(15, atMs);
}

/** Runs of neighbours are a span; each count is written as the difference to the one before. */
function writeBuckets(
  buckets: ReadonlyMap<number, number>,
  fields: {readonly spans: number; readonly deltas: number},
  writer: PbfWriter,
): void {
  const sorted = [...buckets].sort(([a], [b]) => a - b);
  const spans: {offset: number; length: number}[] = [];
  let next = 0;
  for (const [index] of sorted) {
    const last = spans.at(-1);
    if (last && index === next) last.length++;
    else spans.push({offset: index - next, length: 1});
    next = index + 1;
  }
  for (const each of spans) writer.writeMessage(fields.spans, writeSpan, each);
  const deltas = sorted.map(([, count], at) => count - (sorted[at - 1]?.[1] ?? 0));
  writer.writePackedSVarint(fields.deltas, deltas);
}

function writeSpan({offset, length}: {offset: number; length: number}, writer: PbfWriter): void {
  writer.writeSVarintField(1, offset);
  writer.writeVarintField(2, length);
}
