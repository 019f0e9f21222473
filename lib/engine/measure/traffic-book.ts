import type {SecondOfTraffic, Traffic} from '../../record/load-result.ts';
import type {NamedDelta} from './metrics.ts';
import type {OperationDelta} from './operation-fold.ts';

/** So many entries are kept, whatever the duration: then neighbours are joined. */
const ENTRIES_MAX = 1200;
/** Kinds of errors that are told apart; a target may invent any number of them. */
const KINDS_MAX = 12;
const OTHERS = 'others';

/** What a worker reports of a second, as far as it is of the wire and of who used it. */
export interface ReportedTraffic {
  readonly metrics: readonly NamedDelta[];
  readonly operations: readonly Pick<OperationDelta, 'byStatus' | 'byError'>[];
}

/** Users, bytes, connections and kinds of errors by the second, in bounded memory. */
export class TrafficBook {
  #entries = new Map<number, SecondOfTraffic>();
  #step = 1;
  readonly #kinds = new Set<string>();

  /** @param second whole seconds since the run's start */
  add(second: number, {metrics, operations}: ReportedTraffic): void {
    const counters = (name: string) =>
      metrics.reduce((sum, each) => sum + (each.name === name ? sumOf(each) : 0), 0);
    const longest = (name: string) =>
      metrics.reduce((most, each) => Math.max(most, each.name === name ? maxOf(each) : 0), 0);
    this.#put({
      second,
      users: 0,
      sentBytes: counters('data_sent'),
      receivedBytes: counters('data_received'),
      connectMsMax: longest('http_req_connecting'),
      tlsMsMax: longest('http_req_tls_handshaking'),
      errors: this.#errorsOf(operations),
    });
  }

  /** How many users were in an iteration when a second ended. */
  addUsers(second: number, users: number): void {
    this.#put({...NOTHING, second, users});
    if (this.#entries.size > ENTRIES_MAX) this.#coarsen();
  }

  /** @returns nothing where nothing was reported */
  entries(durationMs: number): {readonly traffic?: Traffic} {
    const entries = [...this.#entries.values()]
      .filter(each => each.second * 1000 < durationMs)
      .sort((a, b) => a.second - b.second);
    return entries.length === 0 ? {} : {traffic: {secondsPerEntry: this.#step, entries}};
  }

  #errorsOf(operations: ReportedTraffic['operations']): Record<string, number> {
    const errors: Record<string, number> = {};
    const add = (kind: string, count: number) => {
      if (this.#kinds.size < KINDS_MAX) this.#kinds.add(kind);
      const name = this.#kinds.has(kind) ? kind : OTHERS;
      errors[name] = (errors[name] ?? 0) + count;
    };
    for (const {byStatus, byError} of operations) {
      for (const [status, count] of Object.entries(byStatus))
        if (Number(status) >= 400) add(status, count);
      for (const [kind, count] of Object.entries(byError)) add(kind, count);
    }
    return errors;
  }

  #put(entry: SecondOfTraffic): void {
    const second = Math.floor(entry.second / this.#step) * this.#step;
    const before = this.#entries.get(second) ?? NOTHING;
    const errors = {...before.errors};
    for (const [kind, count] of Object.entries(entry.errors))
      errors[kind] = (errors[kind] ?? 0) + count;
    this.#entries.set(second, {
      second,
      users: Math.max(before.users, entry.users),
      sentBytes: before.sentBytes + entry.sentBytes,
      receivedBytes: before.receivedBytes + entry.receivedBytes,
      connectMsMax: Math.max(before.connectMsMax, entry.connectMsMax),
      tlsMsMax: Math.max(before.tlsMsMax, entry.tlsMsMax),
      errors,
    });
  }

  #coarsen(): void {
    const held = [...this.#entries.values()];
    this.#step *= 2;
    this.#entries = new Map();
    for (const each of held) this.#put(each);
  }
}

const NOTHING: SecondOfTraffic = {
  ...{second: 0, users: 0, sentBytes: 0, receivedBytes: 0, connectMsMax: 0, tlsMsMax: 0},
  errors: {},
};

function sumOf({delta}: NamedDelta): number {
  return delta?.kind === 'counter' ? delta.sum : 0;
}

function maxOf({delta}: NamedDelta): number {
  return delta?.kind === 'trend' ? delta.trend.max : 0;
}
