import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {PbfReader} from 'pbf';
import {uncompress} from 'snappyjs';
import {messageOf} from '../../core/errors.ts';

/** A push larger than this is refused: a script that puts ids into tags makes a series of each. */
const PUSH_BYTES_MAX = 64 * 1024 * 1024;

/** Where k6 processes push to, on loopback. */
interface Receiver {
  /** What the n-th process gets as `K6_PROMETHEUS_RW_SERVER_URL`. */
  urlOf(process: number): string;
  close(): Promise<void>;
}

/** Listens for remote writes. @param onFault called for a push that cannot be read */
export async function startReceiver(
  onPush: (process: number, series: readonly TimeSeries[]) => void,
  onFault: (message: string) => void,
): Promise<Receiver> {
  const server = createServer((request, response) => {
    receive(request, response, onPush).catch((thrown: unknown) => {
      onFault(messageOf(thrown));
      response.writeHead(400).end();
    });
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const {port} = server.address() as AddressInfo;
  return {
    urlOf: process => `http://127.0.0.1:${port}/${process}/api/v1/write`,
    close: () => closeServer(server),
  };
}

async function receive(
  request: IncomingMessage,
  response: ServerResponse,
  onPush: (process: number, series: readonly TimeSeries[]) => void,
): Promise<void> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > PUSH_BYTES_MAX)
      throw new Error('a push of k6 is too large: tags with ids in them?');
    chunks.push(chunk);
  }
  onPush(
    Number(/^\/(\d+)\//.exec(request.url ?? '')?.[1] ?? 0),
    decodeRemoteWrite(Buffer.concat(chunks)),
  );
  response.writeHead(204).end();
}

function closeServer(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** One series of a Prometheus remote write, as k6 sends it: counters and gauges have samples, trends native histograms. */
export interface TimeSeries {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  /** The last sample; absent in a histogram. */
  readonly value?: number;
  readonly histogram?: NativeHistogram;
  /** Unix epoch, milliseconds. */
  readonly atMs: number;
}

/**
 * A native histogram: bucket `i` counts the values above 2^((i-1)/2^schema) up to 2^(i/2^schema)
 * (https://prometheus.io/docs/specs/native_histograms/).
 */
export interface NativeHistogram {
  readonly count: number;
  readonly sum: number;
  readonly schema: number;
  /** Values too near to zero for a bucket. */
  readonly zeroCount: number;
  /** By bucket index. */
  readonly buckets: ReadonlyMap<number, number>;
}

/**
 * Reads the body of a remote write request, version 1
 * (https://prometheus.io/docs/specs/prw/remote_write_spec/). k6's histograms have integer counts
 * and, times being what they are, no negative buckets.
 */
export function decodeRemoteWrite(body: Uint8Array): TimeSeries[] {
  const series: TimeSeries[] = [];
  new PbfReader(uncompress(body)).readFields((tag, _, reader) => {
    if (tag === 1) series.push(readSeries(reader));
  }, null);
  return series;
}

interface MutableSeries {
  readonly labels: Record<string, string>;
  value?: number;
  histogram?: NativeHistogram;
  atMs: number;
}

function readSeries(reader: PbfReader): TimeSeries {
  const series = readMessage<MutableSeries>(reader, {labels: {}, atMs: 0}, (tag, into, at) => {
    if (tag === 1) readLabel(at, into.labels);
    else if (tag === 2) readSample(at, into);
    else if (tag === 4) readHistogram(at, into);
  });
  const {__name__: name = '', ...labels} = series.labels;
  return {...series, name, labels};
}

function readLabel(reader: PbfReader, labels: Record<string, string>): void {
  const {key, value} = readMessage(reader, {key: '', value: ''}, (tag, into, at) => {
    if (tag === 1) into.key = at.readString();
    else if (tag === 2) into.value = at.readString();
  });
  labels[key] = value;
}

function readSample(reader: PbfReader, series: MutableSeries): void {
  // A sample of 0 is not on the wire: it is the default.
  series.value = 0;
  readMessage(reader, series, (tag, into, at) => {
    if (tag === 1) into.value = at.readDouble();
    else if (tag === 2) into.atMs = at.readVarint(true);
  });
}

interface Span {
  offset: number;
  length: number;
}

function readHistogram(reader: PbfReader, series: MutableSeries): void {
  const raw = {
    count: 0,
    sum: 0,
    schema: 0,
    zeroCount: 0,
    spans: [] as Span[],
    deltas: [] as number[],
    atMs: 0,
  };
  readMessage(reader, raw, (tag, into, at) => {
    if (tag === 1) into.count = at.readVarint();
    else if (tag === 3) into.sum = at.readDouble();
    else if (tag === 4) into.schema = at.readSVarint();
    else if (tag === 6) into.zeroCount = at.readVarint();
    else if (tag === 11) into.spans.push(readSpan(at));
    else if (tag === 12) at.readPackedSVarint(into.deltas);
    else if (tag === 15) into.atMs = at.readVarint(true);
  });
  const {spans, deltas, atMs, ...histogram} = raw;
  series.histogram = {...histogram, buckets: bucketsOf(spans, deltas)};
  series.atMs = atMs;
}

function readSpan(reader: PbfReader): Span {
  return readMessage(reader, {offset: 0, length: 0}, (tag, into, at) => {
    if (tag === 1) into.offset = at.readSVarint();
    else if (tag === 2) into.length = at.readVarint();
  });
}

/** Spans say which buckets follow; each count is a difference to the one before. */
function bucketsOf(spans: readonly Span[], deltas: readonly number[]): Map<number, number> {
  const buckets = new Map<number, number>();
  let index = 0;
  let at = 0;
  let count = 0;
  for (const {offset, length} of spans) {
    index += offset;
    for (let step = 0; step < length; step++, index++) {
      count += deltas[at++] ?? 0;
      if (count > 0) buckets.set(index, count);
    }
  }
  return buckets;
}

function readMessage<T>(
  reader: PbfReader,
  into: T,
  readField: (tag: number, into: T, reader: PbfReader) => void,
): T {
  const end = reader.readVarint() + reader.pos;
  return reader.readFields<T>((tag, result, at) => readField(tag, result as T, at), into, end);
}
