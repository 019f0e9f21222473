import {type Metric, type MetricSet, responseTimeOf, type Tags} from '../../measure/metrics.ts';
import {OperationFold} from '../../measure/operation-fold.ts';
import type {Place} from './place.ts';

/** Where the samples of alike requests go: looked up once, then only incremented. */
export interface HttpSeries {
  readonly reqs: readonly Metric[];
  readonly failed: readonly Metric[];
  readonly blocked: readonly Metric[];
  readonly connecting: readonly Metric[];
  readonly tls: readonly Metric[];
  readonly sending: readonly Metric[];
  readonly waiting: readonly Metric[];
  readonly receiving: readonly Metric[];
  readonly duration: readonly Metric[];
  /** From the intended start; empty where no threshold asks for it. */
  readonly responseTime: readonly Metric[];
  /** Null for requests of setup and teardown: they are not the load. */
  readonly operation: OperationFold | null;
  readonly tags: Tags;
}

/** With more kinds of requests than this the cache is cleared: a script puts ids into tags. */
const KINDS_MAX = 2000;

/** More operations than this are counted together: untagged URLs with ids in them. */
const OPERATIONS_MAX = 200;
const OTHERS = '(others)';

/** With more kinds than this of what k6 tells apart, the rest are only told apart by their operations. */
const LABELLED_MAX = 400;

/** The operations of a worker, each folding the second that runs. */
export class OperationFolds {
  readonly #folds = new Map<string, OperationFold>();
  readonly #operations = new Set<string>();
  readonly isLabelled: boolean;

  /** @param isLabelled whether requests of an operation are kept apart by their tags */
  constructor(isLabelled = false) {
    this.isLabelled = isLabelled;
  }

  /** @param labels what tells its requests apart, where they are */
  get(operation: string, labels: Tags): OperationFold {
    const isNamed = this.#operations.has(operation) || this.#operations.size < OPERATIONS_MAX;
    const name = isNamed ? operation : OTHERS;
    this.#operations.add(name);
    if (!this.isLabelled) return this.#addTo(name, name);
    const key = `${name}\n${JSON.stringify(labels)}`;
    const isFull = !this.#folds.has(key) && this.#folds.size >= LABELLED_MAX;
    return isFull ? this.#addTo(name, name, {}) : this.#addTo(key, name, labels);
  }

  values(): Iterable<OperationFold> {
    return this.#folds.values();
  }

  #addTo(key: string, operation: string, labels?: Tags): OperationFold {
    const fold = this.#folds.get(key) ?? new OperationFold(operation, labels);
    this.#folds.set(key, fold);
    return fold;
  }
}

/**
 * The tags of a request as labels: without those that say nothing, which k6 leaves out, and without ids where the
 * script gives no name, since each URL would be a series of its own.
 */
function labelsOf(tags: Tags, operation: string, place: Place): Tags {
  const shape = `${place.route?.origin ?? ''}${shapeOf(place.target)}`;
  const isUnnamed = (tags['name'] ?? tags['url']) === place.clean;
  const said = Object.entries({...tags, operation}).flatMap(([name, value]) => {
    if (value === '') return [];
    const isUrl = isUnnamed && (name === 'name' || name === 'url');
    return [[name, isUrl ? shape : value] as const];
  });
  return Object.fromEntries(said.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const RESPONSE_TIME = responseTimeOf('http_req_duration');

/** What tells the requests of one kind apart: status, error and whether that was expected, in one number. */
type ByOutcome = Map<number, HttpSeries>;

/** The series of one tag scope (a scenario, a group, a VU's tags), by what tells requests apart. */
export class HttpSeriesTable {
  readonly #metrics: MetricSet;
  readonly #operations: OperationFolds | null;
  readonly #scope: Tags;
  readonly #hidden: ReadonlySet<string>;
  #byKind = new Map<string, ByOutcome>();
  /** Scripts that reuse their tags object (lib/client does) skip the building of a text key. */
  #byTags = new WeakMap<object, ByOutcome>();

  /** @param hidden system tags that samples do not get */
  constructor(
    metrics: MetricSet,
    operations: OperationFolds | null,
    scope: Tags,
    hidden: ReadonlySet<string> = new Set(),
  ) {
    this.#metrics = metrics;
    this.#operations = operations;
    this.#scope = scope;
    this.#hidden = hidden;
  }

  /** @param expected whether the status was expected; null when that was not judged */
  find(
    method: string,
    place: Place,
    tags: Tags | undefined,
    status: number,
    errorCode: number,
    expected: boolean | null,
  ): HttpSeries {
    const byOutcome = (tags && this.#byTags.get(tags)) ?? this.#outcomesOf(method, place, tags);
    const outcome = (status * 10_000 + errorCode) * 4 + (expected === null ? 2 : Number(expected));
    let series = byOutcome.get(outcome);
    if (!series) {
      series = this.#make(method, place, tags, status, errorCode, expected);
      byOutcome.set(outcome, series);
    }
    return series;
  }

  /** A kind is an operation, and what thresholds select its requests by: most URLs are looked at no further. */
  #outcomesOf(method: string, place: Place, tags: Tags | undefined): ByOutcome {
    let kind = operationOf(method, place, tags);
    for (const name of this.#metrics.selected) {
      const value = name === 'url' ? (tags?.['name'] ?? place.clean) : tags?.[name];
      kind += `\n${value ?? (name === 'name' ? place.clean : '')}`;
    }
    if (this.#operations?.isLabelled) kind += `\n${method} ${JSON.stringify(tags ?? {})}`;
    let byOutcome = this.#byKind.get(kind);
    if (!byOutcome) {
      if (this.#byKind.size >= KINDS_MAX) this.#byKind = new Map();
      byOutcome = new Map();
      this.#byKind.set(kind, byOutcome);
    }
    if (tags?.['operation'] && Object.isFrozen(tags)) this.#byTags.set(tags, byOutcome);
    return byOutcome;
  }

  #make(
    method: string,
    place: Place,
    own: Tags | undefined,
    status: number,
    errorCode: number,
    expected: boolean | null,
  ): HttpSeries {
    const url = own?.['name'] ?? place.clean;
    const proto = status === 0 ? '' : 'HTTP/1.1';
    const given: Record<string, unknown> = {
      ...{...this.#scope, method, url, name: url, status, proto},
      ...own,
      ...(own?.['name'] === undefined ? {} : {url}),
      ...(expected === null ? {} : {expected_response: expected}),
      ...(errorCode === 0 ? {} : {error_code: errorCode}),
    };
    // Scripts write numbers, too.
    const entries = Object.entries(given).map(([name, value]) => [name, String(value)] as const);
    const tags: Tags = Object.fromEntries(entries);
    const shown: Record<string, string> = {...tags};
    for (const name of this.#hidden) if (own?.[name] === undefined) delete shown[name];
    const of = (name: string) => this.#metrics.matching(name, shown);
    const operation = operationOf(method, place, own);
    return {
      reqs: of('http_reqs'),
      failed: expected !== null ? of('http_req_failed') : [],
      blocked: of('http_req_blocked'),
      connecting: of('http_req_connecting'),
      tls: of('http_req_tls_handshaking'),
      sending: of('http_req_sending'),
      waiting: of('http_req_waiting'),
      receiving: of('http_req_receiving'),
      duration: of('http_req_duration'),
      responseTime: this.#metrics.get(RESPONSE_TIME) ? of(RESPONSE_TIME) : [],
      operation: this.#operations?.get(operation, labelsOf(shown, operation, place)) ?? null,
      tags,
    };
  }
}

/** Requests that no contract's operation was named for are told apart by method and the shape of their path. */
function operationOf(method: string, place: Place, tags: Tags | undefined): string {
  if (tags?.['operation']) return String(tags['operation']);
  const name = tags?.['name'];
  if (name === undefined) return `${method} ${shapeOf(place.target) || '/'}`;
  return `${method} ${
    String(name)
      .replace(/^[a-z]+:\/\/[^/]*/, '')
      .replace(/[?#].*$/, '') || '/'
  }`;
}

/** A path of which no segment can be an id: this runs for each request. */
const PLAIN = /^[^\d?#]*$/;

/** What stands between two slashes and is an id: a number, a UUID, a hash or a key of 20 letters and digits. */
const ID =
  /\/(?:\d+|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{16,}|(?=[\w-]*\d)[\w-]{20,})(?=\/|$)/gi;

/**
 * A path as all requests of its kind have it: `/jobs/{id}/completion`, as people write by hand into the tag
 * `name`. Without query and fragment.
 *
 * @param target path and query, as a request line has them
 */
export function shapeOf(target: string): string {
  if (PLAIN.test(target)) return target;
  const end = target.search(/[?#]/);
  return (end < 0 ? target : target.slice(0, end)).replace(ID, '/{id}');
}
