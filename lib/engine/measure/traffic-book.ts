import type {SecondOfTraffic, Traffic} from '../../record/load-result.ts';
import {BoundedSeconds} from './bounded-seconds.ts';
import type {NamedDelta} from './metrics.ts';
import type {OperationDelta} from './operation-fold.ts';

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
  readonly #seconds = new BoundedSeconds<SecondOfTraffic>(ENTRIES_MAX, joined);
  readonly #kinds = new Set<string>();

  /** @param second whole seconds since the run's start */
  add(second: number, {metrics, operations}: ReportedTraffic): void {
    const counters = (name: string) =>
      metrics.reduce((sum, each) => sum + (each.name === name ? sumOf(each) : 0), 0);
    const longest = (name: string) =>
      metrics.reduce((most, each) => Math.max(most, each.name === name ? maxOf(each) : 0), 0);
    this.#seconds.add({
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
    this.#seconds.add({...NOTHING, second, users});
  }

  /** @returns nothing where nothing was reported */
  entries(durationMs: number): {readonly traffic?: Traffic} {
    const traffic = this.#seconds.before(durationMs);
    return traffic === null ? {} : {traffic};
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
}

function joined(before: SecondOfTraffic, more: SecondOfTraffic): SecondOfTraffic {
  const errors = {...before.errors};
  for (const [kind, count] of Object.entries(more.errors))
    errors[kind] = (errors[kind] ?? 0) + count;
  return {
    second: before.second,
    users: Math.max(before.users, more.users),
    sentBytes: before.sentBytes + more.sentBytes,
    receivedBytes: before.receivedBytes + more.receivedBytes,
    connectMsMax: Math.max(before.connectMsMax, more.connectMsMax),
    tlsMsMax: Math.max(before.tlsMsMax, more.tlsMsMax),
    errors,
  };
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
