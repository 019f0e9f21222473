import type {LoadResult, RequestCounts} from '../../../record/load-result.ts';
import {WIRE_CASES, type WireCase} from './rfc-9112.case.ts';

/** The server's end of a connection, on whichever network. */
export interface ServerEnd {
  write(text: string): void;
  /** Closes it once all is sent. */
  end(): void;
  /** Closes it with a reset. */
  reset(): void;
  /** Does something so many milliseconds later. */
  later(ms: number, task: () => void): void;
}

/** What a server hears: one request without a body. */
export interface ServedRequest {
  readonly method: string;
  readonly path: string;
  /** Its place among those of its case, from 1. */
  readonly number: number;
}

/**
 * What a server does with the requests of one user, and what they come to. It holds for every transport:
 * sockets, and the network of the simulation.
 */
export interface HttpCase {
  /** Kebab case: its path and its operation. */
  readonly name: string;
  /** One after the other, unless {@link atOnce}. */
  readonly requests: number;
  readonly atOnce?: true;
  readonly method?: 'POST';
  /** k6's parameters of each. */
  readonly params?: Readonly<Record<string, unknown>>;
  /** Begins when those are over that look at the time. */
  readonly isLater?: true;
  /** The run ends after a second, whatever is in flight. Default: it waits for all. */
  readonly isCutOff?: true;
  serve(end: ServerEnd, request: ServedRequest): void;
  readonly comesTo: HttpOutcome;
}

export interface HttpOutcome {
  /** Classes that are not empty. */
  readonly classes: Partial<RequestCounts>;
  readonly byStatus: Readonly<Record<string, number>>;
  readonly byError: Readonly<Record<string, number>>;
  /** How many connections carried them. */
  readonly connections: number;
}

const answer = (status: string, body = 'ok', more = '') =>
  `HTTP/1.1 ${status}\r\n${more}content-length: ${body.length}\r\n\r\n${body}`;
const OK = answer('200 OK');
const redirect = (status: number, location: string) =>
  answer(`${status} Elsewhere`, '', `location: ${location}\r\n`);

const good = (ok: number, connections: number): HttpOutcome => ({
  ...{classes: {ok}, byStatus: {200: ok}, byError: {}, connections},
});
const answered = (kind: 'ok' | 'failed' | 'backpressure', status: number): HttpOutcome => ({
  ...{classes: {[kind]: 2}, byStatus: {[status]: 2}, byError: {}, connections: 1},
});
/** Nothing is sent again, and each request has a connection of its own: the last one is broken. */
const broken = (error: string): HttpOutcome => ({
  ...{classes: {errors: 2}, byStatus: {0: 2}, byError: {[error]: 2}, connections: 2},
});
const timedOut = (count: number): HttpOutcome => ({
  classes: {unanswered: count},
  ...{byStatus: {0: count}, byError: {REQUEST_TIMEOUT: count}, connections: count},
});

/** Two requests that this text answers. */
const says = (name: string, text: string, comesTo: HttpOutcome): HttpCase => ({
  ...{name, requests: 2, serve: end => end.write(text), comesTo},
});

const SOON = {timeout: '100ms'};

const OF_LOADS: readonly HttpCase[] = [
  says('one-connection', OK, good(2, 1)),
  says(
    'in-chunks',
    'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n',
    good(2, 1),
  ),
  says('early-hints', `HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n${OK}`, good(2, 1)),
  says('no-content', 'HTTP/1.1 204 No Content\r\n\r\n', answered('ok', 204)),
  says('not-found', answer('404 Not Found'), answered('failed', 404)),
  says('refused-by-429', answer('429 Too Many Requests'), answered('backpressure', 429)),
  says(
    'refused-by-503',
    answer('503 Unavailable', 'RESOURCE_EXHAUSTED'),
    answered('backpressure', 503),
  ),
  says('unavailable', answer('503 Unavailable', 'UNAVAILABLE'), answered('failed', 503)),
  says('not-http', '220 smtp\r\n\r\n', broken('BAD_ANSWER')),
  says('says-close', answer('200 OK', 'ok', 'connection: close\r\n'), good(2, 2)),
  {
    ...{name: 'in-pieces', requests: 2, comesTo: good(2, 1)},
    serve(end) {
      end.write(OK.slice(0, 9));
      end.later(5, () => end.write(OK.slice(9, -1)));
      end.later(10, () => end.write(OK.slice(-1)));
    },
  },
  {
    ...{name: 'length-by-its-end', requests: 2, comesTo: good(2, 2)},
    serve(end) {
      end.write('HTTP/1.1 200 OK\r\n\r\nok');
      end.end();
    },
  },
  {
    ...{name: 'closes', requests: 2, comesTo: broken('CONNECTION_CLOSED')},
    serve: end => end.end(),
  },
  {
    // Go's client sends it once more on a new connection: the old one may have been closed before it came.
    ...{name: 'closes-when-asked-again', requests: 2, comesTo: good(2, 2)},
    serve: (end, {number}) => (number === 2 ? end.end() : end.write(OK)),
  },
  {
    ...{name: 'resets-when-asked-again', requests: 2, comesTo: good(2, 2)},
    serve: (end, {number}) => (number === 2 ? end.reset() : end.write(OK)),
  },
  {
    // What may not be repeated is not.
    ...{name: 'closes-when-posted-again', requests: 2, method: 'POST'},
    serve: (end, {number}) => (number === 2 ? end.end() : end.write(OK)),
    comesTo: {
      classes: {ok: 1, errors: 1},
      ...{byStatus: {0: 1, 200: 1}, byError: {CONNECTION_CLOSED: 1}, connections: 1},
    },
  },
  {
    ...{name: 'closes-in-the-body', requests: 2, comesTo: broken('CONNECTION_CLOSED')},
    serve(end) {
      end.write(OK.slice(0, -1));
      end.end();
    },
  },
  {
    ...{name: 'resets', requests: 2, comesTo: broken('ECONNRESET')},
    serve: end => end.reset(),
  },
  {
    ...{name: 'resets-in-the-body', requests: 2, comesTo: broken('ECONNRESET')},
    serve(end) {
      end.write(OK.slice(0, -1));
      end.later(20, () => end.reset());
    },
  },
  {
    ...{name: 'never-answers', requests: 2, params: SOON, comesTo: timedOut(2)},
    serve: () => undefined,
  },
  {
    ...{name: 'sends-half-in-time', requests: 2, params: SOON, comesTo: timedOut(2)},
    serve: end => end.write(OK.slice(0, -1)),
  },
  {
    // What comes too late is not taken for the answer to the next one.
    ...{name: 'late-for-the-first', requests: 2, params: {timeout: '500ms'}},
    serve: (end, {number}) =>
      number === 1 ? end.later(800, () => end.write(answer('404 Not Found'))) : end.write(OK),
    comesTo: {
      classes: {ok: 1, unanswered: 1},
      ...{byStatus: {0: 1, 200: 1}, byError: {REQUEST_TIMEOUT: 1}, connections: 2},
    },
  },
  {
    ...{name: 'side-by-side', requests: 9, atOnce: true, comesTo: good(9, 6)},
    serve: end => end.later(20, () => end.write(OK)),
  },
  {
    ...{name: 'redirects', requests: 1},
    serve: (end, {number}) => end.write(number === 1 ? redirect(302, '/redirects?again') : OK),
    comesTo: {classes: {ok: 2}, byStatus: {200: 1, 302: 1}, byError: {}, connections: 1},
  },
  {
    ...{name: 'redirects-not-followed', requests: 2, params: {redirects: 0}},
    serve: end => end.write(redirect(302, '/redirects-not-followed')),
    comesTo: answered('ok', 302),
  },
  {
    // https://grafana.com/docs/k6/latest/using-k6/k6-options/reference/#max-redirects: ten, unless told otherwise
    ...{name: 'redirects-in-a-circle', requests: 1},
    serve: end => end.write(redirect(301, '/redirects-in-a-circle')),
    comesTo: {classes: {ok: 11}, byStatus: {301: 11}, byError: {}, connections: 1},
  },
  {
    ...{name: 'redirects-a-post', requests: 1, method: 'POST'},
    serve: (end, {method, number}) =>
      end.write(number === 1 ? redirect(303, '/redirects-a-post') : answer(`200 ${method}`)),
    comesTo: {classes: {ok: 2}, byStatus: {200: 1, 303: 1}, byError: {}, connections: 1},
  },
  {
    ...{name: 'owes-an-answer-at-the-end', requests: 3, isCutOff: true},
    serve: (end, {number}) => (number < 3 ? end.write(OK) : undefined),
    comesTo: {
      classes: {ok: 2, unanswered: 1},
      ...{byStatus: {0: 1, 200: 2}, byError: {}, connections: 1},
    },
  },
  {
    // Younger than an answer of this target usually takes.
    ...{name: 'is-asked-until-the-end', requests: 2, isCutOff: true},
    serve: end => end.later(650, () => end.write(OK)),
    comesTo: {classes: {ok: 1, open: 1}, byStatus: {0: 1, 200: 1}, byError: {}, connections: 1},
  },
];

const STATUS_CLASS: Readonly<Record<number, keyof RequestCounts>> = {429: 'backpressure'};

/** What bytes come to in a load that answer one request. */
function outcomeOfWire(reads: WireCase['reads']): HttpOutcome {
  if (typeof reads === 'object') {
    const {status} = reads;
    const classes = {[STATUS_CLASS[status] ?? 'ok']: 1};
    return {classes, byStatus: {[status]: 1}, byError: {}, connections: 1};
  }
  const error = reads === 'broken' ? 'BAD_ANSWER' : 'CONNECTION_CLOSED';
  return {classes: {errors: 1}, byStatus: {0: 1}, byError: {[error]: 1}, connections: 1};
}

const OF_WIRE = WIRE_CASES.map(
  ({name, bytes, closes, reads}): HttpCase => ({
    ...{name: `wire-${name}`, requests: 1, isLater: true, comesTo: outcomeOfWire(reads)},
    serve(end) {
      end.write(bytes);
      if (closes) end.end();
    },
  }),
);

export const HTTP_CASES: readonly HttpCase[] = [...OF_LOADS, ...OF_WIRE];

/** A script in which each case has a user of its own, all at once. */
export function scriptOfHttpCases(): string {
  const ending = {executor: 'constant-vus', vus: 1, duration: '1s', gracefulStop: '0s'};
  const whole = {executor: 'per-vu-iterations', vus: 1, iterations: 1, maxDuration: '5s'};
  const scenarios = Object.fromEntries(
    HTTP_CASES.map(({name, isCutOff, isLater}) => [
      name,
      {...(isCutOff ? ending : whole), ...(isLater ? {startTime: '1500ms'} : {}), exec: 'ask'},
    ]),
  );
  const asked = HTTP_CASES.map(({name, requests, atOnce, method = 'GET', params = {}}) => {
    const all = {...params, tags: {operation: name}};
    return [name, {requests, atOnce, method, params: all}] as const;
  });
  return `
    import http from 'k6/http';
    import exec from 'k6/execution';
    import {sleep} from 'k6';
    export const options = ${JSON.stringify({scenarios})};
    const CASES = ${JSON.stringify(Object.fromEntries(asked))};
    export async function ask() {
      const {name} = exec.scenario;
      const {requests, atOnce, method, params} = CASES[name];
      const url = __ENV.C8GAUGE_BASE_URL + '/' + name;
      const all = Array.from({length: requests}, () => ({method, url, body: null, params}));
      if (atOnce) await http.batch(all);
      else for (const each of all) await http.request(method, url, null, params);
      if (exec.scenario.executor === 'constant-vus') await sleep(5);
    }`;
}

/** What the requests of a case came to, as {@link HttpCase.comesTo} says it. */
export function outcomeOf(
  {operations}: LoadResult,
  name: string,
  connections: number,
): HttpOutcome | null {
  const operation = operations.find(each => each.operation === name);
  if (!operation) return null;
  const {total: _, ...classes} = operation.requests;
  const seen = Object.fromEntries(Object.entries(classes).filter(([, count]) => count > 0));
  const {byStatus, byError} = operation;
  return {classes: seen, byStatus, byError, connections};
}

/** Which connections carried the requests of each case, and how many of these there were. */
export class CaseBook {
  readonly #connections = new Map<string, Set<unknown>>();
  readonly #numbers = new Map<string, number>();

  /** Has a request served by its case. */
  serve(end: ServerEnd, connection: unknown, method: string, path: string): void {
    const name = path.replace(/^\/|\?.*$/g, '');
    const found = HTTP_CASES.find(each => each.name === name);
    if (!found) throw new Error(`there is no case '${name}'`);
    const number = (this.#numbers.get(name) ?? 0) + 1;
    this.#numbers.set(name, number);
    this.#connections.set(name, (this.#connections.get(name) ?? new Set()).add(connection));
    found.serve(end, {method, path, number});
  }

  connectionsOf(name: string): number {
    return this.#connections.get(name)?.size ?? 0;
  }
}
