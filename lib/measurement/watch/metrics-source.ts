import type {MetricsSource} from '../../record/cluster-metrics.ts';
import {START_TIME} from './figures.ts';
import {type MetricsPage, select} from './metrics-page.ts';
import {type MetricsAddress, ScrapeProblem} from './scrape.ts';

const REASONS_MAX = 3;
/** A page that is too large is read again after 2, 4, 8... times the usual pause, up to so many. */
const PAUSE_MAX = 32;
/** One that failed so often in a row, or ever, is not waited for: the sums are those of the others. */
const GONE_FAILURES = 3;

interface Reason {
  count: number;
  readonly firstMs: number;
}

/** One address over a run: what it told last, how often it told nothing and why. */
export class Source {
  readonly address: MetricsAddress;
  /** `broker-0:9600`. */
  readonly node: string;
  /** Null until it was read. */
  page: MetricsPage | null = null;
  /** The page before the latest; null where its counters began anew between the two. */
  before: MetricsPage | null = null;
  /** The first page since its counters began; null where they began anew since the first of all. */
  first: MetricsPage | null = null;
  #scrapes = 0;
  #failed = 0;
  #failedInARow = 0;
  #pause = 0;
  #toSkip = 0;
  #starts = 0;
  #sameAs: string | null = null;
  readonly #reasons = new Map<string, Reason>();
  readonly #resets = new Map<string, number>();

  constructor(address: MetricsAddress, node: string) {
    this.address = address;
    this.node = node;
  }

  /** Whether it is to be asked this time. */
  isDue(): boolean {
    if (this.#sameAs !== null) return false;
    return this.#toSkip === 0 || --this.#toSkip === 0;
  }

  /** Whether it is another address of a process that is read already. */
  get isDuplicate(): boolean {
    return this.#sameAs !== null;
  }

  /** Whether it told something the last time. */
  get hasTold(): boolean {
    return this.#failedInARow === 0;
  }

  /** Whether the figures of the whole cluster are not known without it. */
  isExpected(): boolean {
    const hasEverTold = this.#scrapes > this.#failed;
    return this.#sameAs === null && hasEverTold && this.#failedInARow < GONE_FAILURES;
  }

  told(page: MetricsPage): void {
    this.#scrapes++;
    [this.#failedInARow, this.#pause] = [0, 0];
    const hasRestarted = this.page !== null && startOf(this.page) !== startOf(page);
    if (hasRestarted) this.#starts++;
    this.before = hasRestarted ? null : this.page;
    if (this.page === null) this.first = page;
    else if (hasRestarted) this.first = null;
    this.page = page;
  }

  toldNothing(problem: unknown, atMs: number): void {
    this.#scrapes++;
    this.#failed++;
    this.#failedInARow++;
    const {message} = problem as Error;
    const reason = this.#reasons.get(message);
    if (reason) reason.count++;
    else if (this.#reasons.size < REASONS_MAX)
      this.#reasons.set(message, {count: 1, firstMs: atMs});
    if (problem instanceof ScrapeProblem && problem.isTooLarge) {
      this.#pause = Math.min(PAUSE_MAX, 2 * this.#pause || 2);
      this.#toSkip = this.#pause;
    }
  }

  wentBack(name: string): void {
    this.#resets.set(name, (this.#resets.get(name) ?? 0) + 1);
  }

  /** Two addresses of one process would count all of it twice: this one is left out then. */
  compareWith(other: Source): void {
    const [own, others] = [this.page, other.page].map(each => (each ? startOf(each) : undefined));
    // Two processes may start in one second, but not in one millisecond.
    if (own === undefined || own !== others || Number.isInteger(own)) return;
    this.#sameAs = other.address.url;
    [this.page, this.before, this.first] = [null, null, null];
  }

  facts(): MetricsSource {
    const {node, address} = this;
    return {url: address.url, node, scrapes: this.#scrapes, failed: this.#failed};
  }

  /** The last reason for which it told nothing; null where it told something. */
  whyNothing(): string | null {
    if (this.first !== null || this.page !== null || this.#sameAs !== null) return null;
    return [...this.#reasons.keys()].at(-1) ?? 'it was not read';
  }

  /** @param startMs of the run */
  notes(startMs: number): string[] {
    const {url} = this.address;
    const failed = [...this.#reasons].map(([reason, {count, firstMs}]) => {
      const second = Math.max(0, Math.round((firstMs - startMs) / 1000));
      return `${url}: ${reason} (${count} of ${this.#scrapes} times, first at ${second} s)`;
    });
    const back = [...this.#resets].map(
      ([name, times]) =>
        `${url}: ${name} went back ${times} times: several processes may answer there`,
    );
    return [
      ...failed,
      ...(this.#starts > 0 ? [`${url}: ${startsText(this.#starts)}`] : []),
      ...back.slice(0, REASONS_MAX),
      ...(this.#sameAs === null
        ? []
        : [`${url} is the same process as ${this.#sameAs}, and not read twice`]),
    ];
  }
}

function startsText(times: number): string {
  return times === 1
    ? 'its process was started again during the run'
    : `it answered as another process ${times} times: restarts, or several behind one address; give the address of each`;
}

function startOf(page: MetricsPage): number | undefined {
  return select(page, {names: [START_TIME]})[0]?.value;
}
