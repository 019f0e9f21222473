import {type Dispatcher, request} from 'undici';
import {explainConnection} from '../../auth/connection.ts';
import {messageOf} from '../../core/errors.ts';
import {type KeptSample, type MetricsPage, seriesId} from './metrics-page.ts';
import {PrometheusText} from './prometheus-text.ts';

/** What one scrape may cost. */
export interface ScrapeBounds {
  readonly msMax: number;
  readonly bytesMax: number;
  /** On the page, and of those that are kept. */
  readonly seriesMax: number;
  readonly keptMax: number;
}

/** A broker of Camunda tells some 10,000 series, in two or three megabytes. */
export const SCRAPE_BOUNDS: ScrapeBounds = {
  msMax: 2000,
  bytesMax: 16 * 1024 * 1024,
  seriesMax: 200_000,
  keptMax: 20_000,
};

/** Where metrics are read, and how. */
export interface MetricsAddress {
  /** As it is shown: without its query, which may be secret. */
  readonly url: string;
  readonly wholeUrl: string;
  /** Of the `authorization` header; null for none. */
  authorization(): string | null;
  readonly dispatcher: Dispatcher;
}

/** Why an address told nothing this time, in one line. */
export class ScrapeProblem extends Error {
  /** Reading it again costs as much again. */
  readonly isTooLarge: boolean;

  constructor(message: string, isTooLarge = false) {
    super(message);
    this.isTooLarge = isTooLarge;
  }
}

const ACCEPT = 'text/plain;version=0.0.4;q=1,*/*;q=0.1';

/**
 * Reads a page of metrics. It is read as it arrives, and no more of it is kept than is wanted; where it
 * is longer than it may be, nothing is: half a page would tell of half a cluster.
 *
 * @throws ScrapeProblem when it does not answer in time, is not a page of metrics, or is too large
 */
export async function scrape(
  {url, wholeUrl, authorization, dispatcher}: MetricsAddress,
  isWanted: (name: string) => boolean,
  nowMs: () => number,
  bounds: ScrapeBounds = SCRAPE_BOUNDS,
): Promise<MetricsPage> {
  const header = authorization();
  const signal = AbortSignal.timeout(bounds.msMax);
  try {
    const {statusCode, body} = await request(wholeUrl, {
      headers: {accept: ACCEPT, ...(header === null ? {} : {authorization: header})},
      ...{dispatcher, signal},
    });
    // What is not read ends with an error of ours, which nobody waits for.
    body.on('error', () => undefined);
    if (statusCode !== 200) {
      body.destroy();
      throw new ScrapeProblem(`it answered ${statusCode}`);
    }
    const page = await pageIn(body, isWanted, bounds);
    return {...page, atMs: nowMs()};
  } catch (thrown) {
    if (thrown instanceof ScrapeProblem) throw thrown;
    if (signal.aborted) throw new ScrapeProblem(`it was not read within ${bounds.msMax / 1000} s`);
    if (thrown instanceof RangeError) throw new ScrapeProblem(thrown.message, true);
    if (thrown instanceof SyntaxError) throw new ScrapeProblem(thrown.message);
    throw new ScrapeProblem(explainConnection(thrown, url, null).reason || messageOf(thrown));
  }
}

/**
 * What a body tells, as it arrives.
 *
 * @throws SyntaxError when it is not a page of metrics, RangeError when it is too large
 */
export async function pageIn(
  body: AsyncIterable<Uint8Array>,
  isWanted: (name: string) => boolean,
  {bytesMax, seriesMax, keptMax}: Omit<ScrapeBounds, 'msMax'> = SCRAPE_BOUNDS,
): Promise<Pick<MetricsPage, 'samples' | 'values'>> {
  const samples = new Map<string, KeptSample[]>();
  const values = new Map<string, number>();
  const page = new PrometheusText(
    isWanted,
    sample => {
      const id = seriesId(sample);
      if (values.has(id)) throw new SyntaxError(`it tells ${sample.name} twice`);
      values.set(id, sample.value);
      if (values.size > keptMax)
        throw new RangeError(`it has more than ${keptMax.toLocaleString('en-US')} series to keep`);
      const kept = {...sample, id};
      const same = samples.get(sample.name);
      if (same) same.push(kept);
      else samples.set(sample.name, [kept]);
    },
    seriesMax,
  );
  const decoder = new TextDecoder();
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > bytesMax)
      throw new RangeError(`it is longer than ${Math.round(bytesMax / 2 ** 20)} MiB`);
    page.push(decoder.decode(chunk, {stream: true}));
  }
  page.end();
  return {samples, values};
}
