import {type Metric, type MetricSet, responseTimeOf, type Tags} from '../../measure/metrics.ts';
import {OperationFold} from '../../measure/operation-fold.ts';

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

/** The operations of a worker, each folding the second that runs. */
export class OperationFolds {
  readonly #folds = new Map<string, OperationFold>();

  get(operation: string): OperationFold {
    const name =
      this.#folds.has(operation) || this.#folds.size < OPERATIONS_MAX ? operation : OTHERS;
    let fold = this.#folds.get(name);
    if (!fold) {
      fold = new OperationFold(name);
      this.#folds.set(name, fold);
    }
    return fold;
  }

  values(): Iterable<OperationFold> {
    return this.#folds.values();
  }
}

const RESPONSE_TIME = responseTimeOf('http_req_duration');

/** The series of one tag scope (a scenario, a group, a VU's tags), by what tells requests apart. */
export class HttpSeriesTable {
  readonly #metrics: MetricSet;
  readonly #operations: OperationFolds | null;
  readonly #scope: Tags;
  readonly #hidden: ReadonlySet<string>;
  #byKind = new Map<string, HttpSeries>();
  /** Scripts that reuse their tags object (lib/client does) skip the building of a text key. */
  #byTags = new WeakMap<object, Map<number, HttpSeries>>();

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
    url: string,
    tags: Tags | undefined,
    status: number,
    errorCode: number,
    expected: boolean | null,
  ): HttpSeries {
    if (!tags) return this.#byText(method, url, tags, status, errorCode, expected);
    let byStatus = this.#byTags.get(tags);
    if (!byStatus) {
      if (!Object.isFrozen(tags) || tags['name'] === undefined)
        return this.#byText(method, url, tags, status, errorCode, expected);
      byStatus = new Map();
      this.#byTags.set(tags, byStatus);
    }
    const kind = (status * 10_000 + errorCode) * 4 + (expected === null ? 2 : Number(expected));
    let series = byStatus.get(kind);
    if (!series) {
      series = this.#byText(method, url, tags, status, errorCode, expected);
      byStatus.set(kind, series);
    }
    return series;
  }

  #byText(
    method: string,
    url: string,
    tags: Tags | undefined,
    status: number,
    errorCode: number,
    expected: boolean | null,
  ): HttpSeries {
    const all: Record<string, string> = {
      ...this.#scope,
      method,
      url,
      name: url,
      status: String(status),
      proto: status === 0 ? '' : 'HTTP/1.1',
      ...tags,
    };
    if (tags?.['name'] !== undefined) all['url'] = tags['name'];
    if (expected !== null) all['expected_response'] = String(expected);
    if (errorCode !== 0) all['error_code'] = String(errorCode);
    const key = JSON.stringify(all);
    let series = this.#byKind.get(key);
    if (!series) {
      if (this.#byKind.size >= KINDS_MAX) this.#byKind = new Map();
      series = this.#make(all, expected !== null, tags);
      this.#byKind.set(key, series);
    }
    return series;
  }

  #make(given: Tags, judged: boolean, own: Tags | undefined): HttpSeries {
    // Scripts write numbers, too.
    const entries = Object.entries(given).map(([name, value]) => [name, String(value)] as const);
    const tags: Tags = Object.fromEntries(entries);
    const shown: Record<string, string> = {...tags};
    for (const name of this.#hidden) if (own?.[name] === undefined) delete shown[name];
    const of = (name: string) => this.#metrics.matching(name, shown);
    return {
      reqs: of('http_reqs'),
      failed: judged ? of('http_req_failed') : [],
      blocked: of('http_req_blocked'),
      connecting: of('http_req_connecting'),
      tls: of('http_req_tls_handshaking'),
      sending: of('http_req_sending'),
      waiting: of('http_req_waiting'),
      receiving: of('http_req_receiving'),
      duration: of('http_req_duration'),
      responseTime: this.#metrics.get(RESPONSE_TIME) ? of(RESPONSE_TIME) : [],
      operation: this.#operations?.get(operationOf(tags)) ?? null,
      tags,
    };
  }
}

/** Requests that no contract's operation was named for are told apart by method and path. */
function operationOf(tags: Tags): string {
  if (tags['operation']) return tags['operation'];
  const name = tags['name'] ?? '';
  return `${tags['method']} ${name.replace(/^[a-z]+:\/\/[^/]*/, '').replace(/[?#].*$/, '') || '/'}`;
}
