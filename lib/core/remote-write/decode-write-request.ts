import {PbfReader} from 'pbf';
import {uncompress} from 'snappyjs';
import type {NativeHistogram, TimeSeries} from './time-series.ts';

/**
 * Reads the body of a remote write request, version 1
 * (https://prometheus.io/docs/specs/prw/remote_write_spec/): one entry a sample, in the order of the body.
 * Exemplars and metadata are left out. Histograms with counts in floating point are read as well.
 *
 * @param bytesMax of what is unpacked: a small body can stand for gigabytes
 * @throws Error where it is no such body, ends too early, or unpacks to more
 */
export function decodeWriteRequest(body: Uint8Array, bytesMax: number): TimeSeries[] {
  const reader = new PbfReader(uncompress(body, bytesMax));
  const read: TimeSeries[] = [];
  readUntil(reader, reader.length, read, (tag, into, at) => {
    if (tag === 1) into.push(...readSeries(at));
  });
  return read;
}

type Sample = Omit<TimeSeries, 'name' | 'labels'>;

function readSeries(reader: PbfReader): TimeSeries[] {
  // A label may be called anything.
  const all = Object.create(null) as Record<string, string>;
  const {samples} = readMessage(reader, {samples: [] as Sample[]}, (tag, into, at) => {
    if (tag === 1) readLabel(at, all);
    else if (tag === 2) into.samples.push(readSample(at));
    else if (tag === 4) into.samples.push(readHistogram(at));
  });
  const {__name__: name = '', ...labels} = all;
  return samples.map(each => ({name, labels, ...each}));
}

function readLabel(reader: PbfReader, labels: Record<string, string>): void {
  const {key, value} = readMessage(reader, {key: '', value: ''}, (tag, into, at) => {
    if (tag === 1) into.key = at.readString();
    else if (tag === 2) into.value = at.readString();
  });
  labels[key] = value;
}

/** What is 0 is not on the wire: it is the default. */
function readSample(reader: PbfReader): Sample {
  return readMessage(reader, {value: 0, atMs: 0}, (tag, into, at) => {
    if (tag === 1) into.value = at.readDouble();
    else if (tag === 2) into.atMs = at.readVarint(true);
  });
}

/** The buckets on one side of zero: which there are, and their counts or the differences of these. */
interface Side {
  readonly spans: Span[];
  readonly deltas: number[];
  readonly counts: number[];
}

interface Span {
  offset: number;
  length: number;
}

const newSide = (): Side => ({spans: [], deltas: [], counts: []});

/** The numbers of a side's fields. */
const POSITIVE = {spans: 11, deltas: 12, counts: 13};
const NEGATIVE = {spans: 8, deltas: 9, counts: 10};

function readHistogram(reader: PbfReader): Sample {
  const sides = {positive: newSide(), negative: newSide()};
  const raw = {count: 0, sum: 0, schema: 0, zeroCount: 0, atMs: 0};
  readMessage(reader, raw, (tag, into, at) => {
    if (tag === 1) into.count = at.readVarint();
    else if (tag === 2) into.count = at.readDouble();
    else if (tag === 3) into.sum = at.readDouble();
    else if (tag === 4) into.schema = at.readSVarint();
    else if (tag === 6) into.zeroCount = at.readVarint();
    else if (tag === 7) into.zeroCount = at.readDouble();
    else if (tag === 15) into.atMs = at.readVarint(true);
    else {
      readSide(tag, POSITIVE, sides.positive, at);
      readSide(tag, NEGATIVE, sides.negative, at);
    }
  });
  const {atMs, ...figures} = raw;
  const negativeBuckets = bucketsOf(sides.negative);
  const histogram: NativeHistogram = {
    ...figures,
    buckets: bucketsOf(sides.positive),
    ...(negativeBuckets.size === 0 ? {} : {negativeBuckets}),
  };
  return {histogram, atMs};
}

function readSide(tag: number, fields: typeof POSITIVE, side: Side, reader: PbfReader): void {
  if (tag === fields.spans) side.spans.push(readSpan(reader));
  else if (tag === fields.deltas) reader.readPackedSVarint(side.deltas);
  else if (tag === fields.counts) reader.readPackedDouble(side.counts);
}

function readSpan(reader: PbfReader): Span {
  return readMessage(reader, {offset: 0, length: 0}, (tag, into, at) => {
    if (tag === 1) into.offset = at.readSVarint();
    else if (tag === 2) into.length = at.readVarint();
  });
}

/** Spans say which buckets follow; each count is a difference to the one before, or itself. */
function bucketsOf({spans, deltas, counts}: Side): Map<number, number> {
  const named = spans.reduce((sum, each) => sum + each.length, 0);
  const told = deltas.length + counts.length;
  if (named !== told) throw new Error(`a histogram of ${named} buckets with ${told} counts`);
  const buckets = new Map<number, number>();
  let index = 0;
  let at = 0;
  let count = 0;
  for (const {offset, length} of spans) {
    index += offset;
    for (let step = 0; step < length; step++, index++, at++) {
      count = counts.length > 0 ? (counts[at] ?? 0) : count + (deltas[at] ?? 0);
      if (count > 0) buckets.set(index, count);
    }
  }
  return buckets;
}

type ReadField<T> = (tag: number, into: T, reader: PbfReader) => void;

function readMessage<T>(reader: PbfReader, into: T, readField: ReadField<T>): T {
  const length = reader.readVarint();
  return readUntil(reader, length + reader.pos, into, readField);
}

/** The reader itself goes past the end of what it was given without a word. */
function readUntil<T>(reader: PbfReader, end: number, into: T, readField: ReadField<T>): T {
  if (!(end <= reader.length)) throw new Error('a message that is longer than what was sent');
  reader.readFields<T>((tag, result, at) => readField(tag, result as T, at), into, end);
  if (reader.pos !== end) throw new Error('a message that does not end where it should');
  return into;
}
