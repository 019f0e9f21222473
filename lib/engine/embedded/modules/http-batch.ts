import {GoError} from '../http/failures.ts';
import type {Call} from '../http/request.ts';
import type {K6Response} from '../http/response.ts';
import type {VuHost} from '../vu-host.ts';
import {type CallReader, goText, goType, HttpUrl, RefusedRequest} from './http-call.ts';
import type {Requests} from './requests.ts';

/** https://grafana.com/docs/k6/latest/javascript-api/k6-http/batch/ */
export async function batch(
  host: VuHost,
  requests: Requests,
  given: readonly unknown[],
): Promise<unknown> {
  requests.assertNotInit();
  if (given.length === 0) throw new GoError('no argument was provided to http.batch()');
  if (given.length > 1)
    throw new GoError('http.batch() accepts only an array or an object of requests');
  const [entries] = given;
  if (typeof entries !== 'object' || entries === null)
    throw new GoError(`invalid http.batch() argument type ${goType(entries)}`);
  const named = Object.entries(entries);
  const answers = await answersTo(host, requests, named);
  if (Array.isArray(entries)) return answers;
  const known = named.map(([name], at) => [name, answers[at]] as const);
  return Object.fromEntries(known.filter(([, answer]) => answer !== null));
}

/** Nothing is sent where one of them is wrong; null for those behind it. */
async function answersTo(
  {session, worker}: VuHost,
  requests: Requests,
  named: readonly (readonly [string, unknown])[],
): Promise<(K6Response | null)[]> {
  const calls: Call[] = [];
  for (const [key, entry] of named) {
    try {
      calls.push(callOf(requests.reader, key, entry));
    } catch (thrown) {
      if (!(thrown instanceof RefusedRequest)) throw thrown;
      const refused = requests.refused(thrown);
      const before = calls.map(() => requests.unsent('', 0));
      return [...before, refused, ...named.slice(before.length + 1).map(() => null)];
    }
  }
  const send = (call: Call) =>
    new Promise<K6Response>((resolve, reject) => session.send(call, {resolve, reject}));
  return await inTurn(calls, send, worker.plan.batchMax, worker.plan.batchPerHostMax);
}

function callOf(reader: CallReader, key: string, entry: unknown): Call {
  if (Array.isArray(entry)) {
    const [method, url, body, params] = entry as readonly unknown[];
    if (entry.length < 2)
      throw new RefusedRequest(`invalid batch request '[]interface {}{${goList(entry)}}'`);
    return reader.read(methodOf(method), url, body, params);
  }
  if (typeof entry !== 'object' || entry === null || entry instanceof HttpUrl)
    return reader.read('GET', entry, null, null);
  const {method, url, body, params} = entry as Readonly<Record<string, unknown>>;
  if (!('url' in entry)) throw new RefusedRequest(`batch request ${key} doesn't have a url key`);
  const named = 'method' in entry ? methodOf(method).toUpperCase() : 'GET';
  const isBare = 'method' in entry && (named === 'GET' || named === 'HEAD');
  return reader.read(named, url, isBare ? null : body, params);
}

function methodOf(method: unknown): string {
  if (typeof method === 'string') return method;
  throw new RefusedRequest(`invalid method type '${goText(method)}'`);
}

const goList = (values: readonly unknown[]) =>
  values.map(each => (typeof each === 'string' ? JSON.stringify(each) : goText(each))).join(', ');

/** Sends all, at most so many at once and so many to one host; answers in the order of the calls. */
async function inTurn(
  calls: readonly Call[],
  send: (call: Call) => Promise<K6Response>,
  max: number,
  perHostMax: number,
): Promise<K6Response[]> {
  const answers: K6Response[] = [];
  const waiting = [...calls.entries()];
  const running = new Map<string, number>();
  const hostOf = ({place}: Call) => place.route?.origin ?? '';
  const isFree = ([, call]: readonly [number, Call]) =>
    perHostMax <= 0 || (running.get(hostOf(call)) ?? 0) < perHostMax;
  const work = async (): Promise<void> => {
    for (;;) {
      const at = waiting.findIndex(isFree);
      if (at < 0) return;
      const [[place, call]] = waiting.splice(at, 1) as [[number, Call]];
      const host = hostOf(call);
      running.set(host, (running.get(host) ?? 0) + 1);
      answers[place] = await send(call);
      running.set(host, (running.get(host) ?? 0) - 1);
    }
  };
  await Promise.all(Array.from({length: Math.min(max, calls.length)}, work));
  return answers;
}
