import type {Access} from '../../auth/access.ts';
import {isNamed} from '../../auth/allowed-hosts.ts';
import {dispatcherFor} from '../../auth/connection.ts';
import {systemClock, type ThreadClock} from '../../core/clock.ts';
import type {LoadResult} from '../../record/load-result.ts';
import {niceSeconds, spanSeconds} from '../../record/time-buckets.ts';
import {clusterMetrics} from './cluster-metrics.ts';
import {figureValues, increaseOf, type NodePages} from './figure-values.ts';
import {CPU_COUNTERS, EXECUTION_TIME, type MetricQuery, wantedNames} from './figures.ts';
import type {MetricsPage} from './metrics-page.ts';
import {Source} from './metrics-source.ts';
import {type MetricsAddress, scrape} from './scrape.ts';
import {TickSeries} from './tick-series.ts';

/** Where the metrics of a cluster are read, and which. */
export interface MetricsSettings {
  readonly urls: readonly string[];
  readonly queries: readonly MetricQuery[];
}

/** How a cluster is watched. */
export interface WatchOptions extends MetricsSettings {
  readonly access: Access;
  /** Of the target: its sign-in is for no other host, unless that is allowed. */
  readonly baseUrl: string;
  readonly clock?: ThreadClock;
  /** How a page is read; over HTTP by default. */
  readonly read?: (address: MetricsAddress) => Promise<MetricsPage>;
}

/** From one reading to the next; a slow answer puts it off. */
const PERIOD_MS = 1000;

/**
 * Reads the metrics of a cluster each second, on a schedule of its own, until it is stopped. Nobody waits
 * for it: an address that is slow, wrong or endless costs its own figures and nothing else.
 */
export class ClusterWatch {
  readonly #clock: ThreadClock;
  readonly #queries: readonly MetricQuery[];
  readonly #sources: readonly Source[];
  readonly #read: (address: MetricsAddress) => Promise<MetricsPage>;
  readonly #series = new TickSeries();
  readonly #names = new Set<string>();
  readonly #close: () => Promise<void>;
  #lastTickMs: number | null = null;
  #cancel: () => void = () => undefined;
  #reading: Promise<void> = Promise.resolve();
  #isStopped = false;

  private constructor({urls, queries, access, baseUrl, clock, read}: WatchOptions) {
    this.#clock = clock ?? systemClock;
    this.#queries = queries;
    const isWanted = wantedNames(queries);
    const dispatcher = dispatcherFor(access.tls);
    const target = {access, baseUrl};
    this.#read = read ?? (address => scrape(address, isWanted, () => this.#clock.epochMs()));
    this.#sources = urls.map(
      url => new Source(addressOf(url, target, dispatcher), nodeName(url, urls)),
    );
    this.#close = () => dispatcher.destroy();
  }

  /** Reads all addresses once, and then again and again. Stop it. */
  static async start(options: WatchOptions): Promise<ClusterWatch> {
    const watch = new ClusterWatch(options);
    await watch.#tick();
    for (const [at, source] of watch.#sources.entries())
      for (const other of watch.#sources.slice(0, at)) source.compareWith(other);
    watch.#plan(PERIOD_MS);
    return watch;
  }

  /** Reads all addresses once more, and no more. */
  async stop(): Promise<void> {
    if (this.#isStopped) return;
    this.#isStopped = true;
    this.#cancel();
    await this.#reading;
    await this.#tick();
    await this.#close();
  }

  /** Why nothing was read at some address, one line each. */
  misses(): string[] {
    return this.#sources.flatMap(each => {
      const why = each.whyNothing();
      return why === null ? [] : [`no metrics could be read at ${each.address.url}: ${why}`];
    });
  }

  /** A load with what was told during it. */
  during<T extends LoadResult>(load: T): T {
    const watched = {
      ...{queries: this.#queries, series: this.#series},
      ...{sources: this.#sources, names: this.#names},
    };
    const length = {seconds: spanSeconds(load), step: niceSeconds(load)};
    const cluster = clusterMetrics(watched, load, length);
    const nodes = this.#wholeRun();
    const cpuSeconds = nodes === null ? null : cpuSecondsOf(nodes);
    const executionMsMean = nodes === null ? null : executionMsOf(nodes);
    return {
      ...load,
      ...(cpuSeconds === null ? {} : {targetCpuSeconds: cpuSeconds}),
      cluster: {...cluster, ...(executionMsMean === null ? {} : {executionMsMean})},
    };
  }

  /** What all nodes told first and last; null where the counters of one began anew, or were not read. */
  #wholeRun(): NodePages[] | null {
    const nodes = this.#sources.filter(each => !each.isDuplicate);
    const pages = nodes.flatMap(({node, page, first, hasTold}) =>
      page && first && page !== first && hasTold ? [{node, now: page, before: first}] : [],
    );
    return pages.length === nodes.length ? pages : null;
  }

  #plan(delayMs: number): void {
    this.#cancel = this.#clock.schedule(delayMs, () => {
      const startedMs = this.#clock.monotonicMs();
      this.#reading = this.#tick().then(() => {
        const tookMs = this.#clock.monotonicMs() - startedMs;
        if (!this.#isStopped) this.#plan(Math.max(0, PERIOD_MS - tookMs));
      });
    });
  }

  /** Never rejects. */
  async #tick(): Promise<void> {
    const due = this.#sources.filter(each => each.isDue());
    const told = await Promise.all(due.map(each => this.#ask(each)));
    const fresh = told.filter(each => each !== null);
    const nowMs = this.#clock.epochMs();
    const beforeMs = this.#lastTickMs;
    this.#lastTickMs = nowMs;
    if (beforeMs === null) return;
    const isWhole = this.#sources.every(each => !each.isExpected() || fresh.includes(each));
    const nodes = fresh.flatMap(({node, page, before}) =>
      page === null ? [] : [{node, now: page, before}],
    );
    const figures = this.#queries
      // The sum over half of the nodes is no figure of the cluster.
      .filter(each => isWhole || each.by === 'node')
      .map(each => [each.name, figureValues(each, nodes, this.#wentBack)] as const);
    this.#series.add(beforeMs, nowMs, new Map(figures));
  }

  readonly #wentBack = (node: string, name: string): void =>
    this.#sources.find(each => each.node === node)?.wentBack(name);

  async #ask(source: Source): Promise<Source | null> {
    try {
      const page = await this.#read(source.address);
      for (const name of page.samples.keys()) this.#names.add(name);
      source.told(page);
      return source;
    } catch (thrown) {
      source.toldNothing(thrown, this.#clock.epochMs());
      return null;
    }
  }
}

/**
 * Does some work beside which a cluster is watched, if it is to be.
 *
 * @param onMiss told, once the work is done, why nothing was read at an address
 */
export async function watching<T extends LoadResult>(
  options: WatchOptions,
  work: () => Promise<T>,
  onMiss: (line: string) => void,
): Promise<T> {
  if (options.urls.length === 0) return work();
  const watch = await ClusterWatch.start(options);
  try {
    const load = await work();
    await watch.stop();
    for (const line of watch.misses()) onMiss(line);
    return watch.during(load);
  } finally {
    await watch.stop();
  }
}

/** Reads an address once. @throws ScrapeProblem that says why it cannot be read */
export async function onePage(
  url: string,
  target: Pick<WatchOptions, 'access' | 'baseUrl'>,
  isWanted: (name: string) => boolean,
): Promise<MetricsPage> {
  const dispatcher = dispatcherFor(target.access.tls);
  try {
    return await scrape(addressOf(url, target, dispatcher), isWanted, systemClock.epochMs);
  } finally {
    await dispatcher.destroy();
  }
}

function addressOf(
  url: string,
  {access, baseUrl}: Pick<WatchOptions, 'access' | 'baseUrl'>,
  dispatcher: MetricsAddress['dispatcher'],
): MetricsAddress {
  const {origin, pathname} = new URL(url);
  const authorization = mayKnow(url, baseUrl, access) ? access.authorization : null;
  return {
    ...{url: `${origin}${pathname}`, wholeUrl: url, dispatcher},
    authorization: () => authorization?.current() ?? null,
  };
}

/** Null where some node does not tell. */
function cpuSecondsOf(nodes: readonly NodePages[]): number | null {
  const seconds = nodes.map(node =>
    CPU_COUNTERS.reduce<number | null>((told, {of, times = 1}) => {
      const increase = told === null ? increaseOf(of, [node]) : null;
      return increase === null ? told : increase * times;
    }, null),
  );
  if (seconds.length === 0 || seconds.includes(null)) return null;
  return seconds.reduce<number>((sum, each) => sum + (each ?? 0), 0);
}

function executionMsOf(nodes: readonly NodePages[]): number | null {
  const sum = increaseOf(EXECUTION_TIME, nodes, '_sum');
  const count = increaseOf(EXECUTION_TIME, nodes, '_count');
  return sum === null || count === null || count === 0 ? null : (1000 * sum) / count;
}

/** Whether the sign-in of the target may be shown to an address. */
function mayKnow(url: string, baseUrl: string, {allowedHosts = []}: Access): boolean {
  const {hostname} = new URL(url);
  return hostname === new URL(baseUrl).hostname || isNamed(new URL(url), allowedHosts);
}

/** The host and port, and where these are not enough the path. */
function nodeName(url: string, urls: readonly string[]): string {
  const {host, pathname} = new URL(url);
  const isOnly = urls.filter(each => new URL(each).host === host).length === 1;
  return isOnly ? host : `${host}${pathname}`;
}
