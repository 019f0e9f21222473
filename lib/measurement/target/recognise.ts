import type {Access} from '../../auth/access.ts';
import {
  type DialectName,
  dialectNamed,
  dialectOfGateway,
  dialectOfSigns,
  MARKED_SEARCHES,
  type Place,
  type ProcessName,
} from '../../contract/dialects/dialects.ts';
import {type Clock, systemClock} from '../../core/clock.ts';
import {freshRunId} from '../../core/random.ts';
import type {SpeechFacts} from '../../record/run-record.ts';
import {ask, isJson, type Reply} from './ask.ts';

/** What was learnt of a target before anything was measured. */
export interface Recognition {
  readonly speaks: SpeechFacts;
  /** Each that the address gives, the first one first; several where several gateways are behind it. */
  readonly gatewayVersions: readonly string[];
  /** Paths that are answered as one that does not exist: `POST /v2/deployments (404 text/html)`. */
  readonly unserved: readonly string[];
  /** Of all process instances that it knows; null where it does not tell. */
  readonly processInstances: number | null;
}

/** The process that is asked for begins with it; no cluster has one. */
export const NO_SUCH_PROCESS = 'c8gauge-no-such-process';

/** How long one answer may take. What is not answered in time tells nothing, and the run goes on. */
const MS_MAX = 3_000;

/** Further questions for the topology: several gateways may be behind one address. */
const TOPOLOGIES = 3;

/** A creation that backpressure refused is asked for again, so often and after so long. */
const ATTEMPTS_MAX = 3;
const PAUSE_MS = 200;

/**
 * Finds out how a target speaks, in about ten requests of which none can succeed in writing: a creation
 * names a process that does not exist, other bodies are empty.
 *
 * @param gatewayVersion what its topology said
 * @param mayCreate false where nothing may be sent that writes if it succeeds: then only reads are asked
 */
export async function recognise(
  baseUrl: string,
  access: Access,
  {gatewayVersion, mayCreate}: {gatewayVersion: string | null; mayCreate: boolean},
  clock: Clock = systemClock,
): Promise<Recognition> {
  const asker = new Asker(baseUrl, access, clock);
  const [versions, processName, search, paths] = await Promise.all([
    gatewayVersions(asker, gatewayVersion),
    mayCreate ? processNameOf(asker, access.tenantId) : null,
    asker.post('/process-instances/search', {page: {limit: 1}}),
    mayCreate ? askPaths(asker) : null,
  ]);
  const [keys, queryApi] = [keysIn(search), queryApiOf(search)];
  // Asked only where the cluster does not say its version.
  const isUntold =
    processName === 'processDefinitionId' && dialectOfGateway(gatewayVersion) === null;
  const serves = isUntold ? await servedOf(asker, MARKED_SEARCHES) : [];
  return {
    speaks: {
      dialect: dialectOfSigns({gatewayVersion, processName, queryApi, keys, serves})?.name ?? null,
      ...{processName, queryApi, keys},
      ...(paths?.requestTimeout ? {requestTimeout: paths.requestTimeout} : {}),
    },
    gatewayVersions: versions,
    unserved: paths?.unserved ?? [],
    processInstances: totalIn(search),
  };
}

/** `speaks 8.6-camunda: creations by processDefinitionId, Query API off` */
export function speechLine({dialect, processName, queryApi, keys}: SpeechFacts): string {
  const seen = [
    processName === null ? null : `creations by ${processName}`,
    queryApi === null ? null : `Query API ${queryApi}`,
    keys === null ? null : `keys as ${keys}${keys === 'number' ? 's' : ''}`,
  ].filter(each => each !== null);
  const how = seen.length > 0 ? `: ${seen.join(', ')}` : ', by its version';
  return dialect === null ? 'speaks no known version' : `speaks ${dialect}${how}`;
}

/** The dialect that was recognised; null where none was. */
export function dialectSpoken(speaks: SpeechFacts | undefined): DialectName | null {
  return speaks?.dialect == null ? null : dialectNamed(speaks.dialect as DialectName).name;
}

class Asker {
  readonly #baseUrl: string;
  readonly #access: Access;
  readonly #clock: Clock;

  constructor(baseUrl: string, access: Access, clock: Clock) {
    this.#baseUrl = baseUrl;
    this.#access = access;
    this.#clock = clock;
  }

  /** The answer to a read; null where none came. */
  get(path: string): Promise<Reply | null> {
    const question = {method: 'GET', path: `/v2${path}`, msMax: MS_MAX} as const;
    return ask(this.#baseUrl, this.#access, question).catch(() => null);
  }

  /** The answer to a request with a body; null where none came, or only backpressure. */
  async post(path: string, body: object): Promise<Reply | null> {
    const text = JSON.stringify(body);
    const question = {method: 'POST', path: `/v2${path}`, body: text, msMax: MS_MAX} as const;
    for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt++) {
      const reply = await ask(this.#baseUrl, this.#access, question).catch(() => null);
      if (reply?.status !== 429 && reply?.status !== 503) return reply;
      await new Promise<void>(done => this.#clock.schedule(PAUSE_MS, done));
    }
    return null;
  }
}

/** Every version that the address gives, the first one first. */
async function gatewayVersions(asker: Asker, first: string | null): Promise<string[]> {
  const replies = await Promise.all(Array.from({length: TOPOLOGIES}, () => asker.get('/topology')));
  const seen = replies.flatMap(
    each => /"gatewayVersion"\s*:\s*"([^"]+)"/.exec(each?.text ?? '')?.[1] ?? [],
  );
  return [...new Set([...(first === null ? [] : [first]), ...seen])];
}

/**
 * By which name a creation finds its process. Both names are tried with a process that does not exist: who
 * understands the name says that there is no such process, others that a name is missing or unknown.
 */
async function processNameOf(asker: Asker, tenantId: string | null): Promise<ProcessName | null> {
  const process = `${NO_SUCH_PROCESS}-${freshRunId()}`;
  const tenant = tenantId === null ? {} : {tenantId};
  const tried = async (name: ProcessName) => {
    const reply = await asker.post('/process-instances', {[name]: process, ...tenant});
    return {name, understood: reply === null ? 'no' : understanding(reply, process)};
  };
  const both = await Promise.all([tried('bpmnProcessId'), tried('processDefinitionId')]);
  const found = both.find(each => each.understood === 'yes');
  if (found) return found.name;
  const [likely, ...others] = both.filter(each => each.understood === 'likely');
  return likely && others.length === 0 ? likely.name : null;
}

/** A lack of permission, or of a tenant, is only said of a request that was understood. */
function understanding(reply: Reply, process: string): 'yes' | 'likely' | 'no' {
  const {status, text} = reply;
  if (!isJson(reply)) return 'no';
  if (status === 404 && text.includes(process)) return 'yes';
  return status === 403 || (status === 400 && /tenant/i.test(text)) ? 'likely' : 'no';
}

function queryApiOf(search: Reply | null): SpeechFacts['queryApi'] {
  if (search === null) return null;
  if (search.status === 200 && search.text.includes('"items"')) return 'on';
  return search.status === 404 ? 'off' : null;
}

function totalIn(search: Reply | null): number | null {
  if (search?.status !== 200) return null;
  const [, total] = /"totalItems"\s*:\s*(\d{1,15})\b/.exec(search.text) ?? [];
  return total === undefined ? null : Number(total);
}

function keysIn(search: Reply | null): SpeechFacts['keys'] {
  if (search?.status !== 200) return null;
  const [, quote] = /"\w*Key"\s*:\s*("?)\d/.exec(search.text) ?? [];
  return quote === undefined ? null : quote === '' ? 'number' : 'text';
}

async function servedOf(asker: Asker, places: readonly Place[]): Promise<Place[]> {
  const asked = await Promise.all(
    places.map(async place => {
      const reply = await asker.post(place.replace('POST ', ''), {page: {limit: 1}});
      return reply !== null && reply.status !== 404 && reply.status !== 405 ? [place] : [];
    }),
  );
  return asked.flat();
}

const NOWHERE = '/c8gauge-no-such-path';

/** What every load needs, each with a body that lacks what is required. */
const NEEDED = {
  '/process-instances': {},
  '/deployments': {},
  '/jobs/activation': {requestTimeout: -1},
} as const;

/** What paths answer to requests that are not complete. */
interface PathsSeen {
  /** Those that are answered as one that does not exist: a proxy may let only some through. */
  readonly unserved: readonly string[];
  readonly requestTimeout: SpeechFacts['requestTimeout'] | null;
}

async function askPaths(asker: Asker): Promise<PathsSeen> {
  const paths = Object.keys(NEEDED) as (keyof typeof NEEDED)[];
  const [nowhere, ...replies] = await Promise.all([
    asker.post(NOWHERE, {}),
    ...paths.map(path => asker.post(path, NEEDED[path])),
  ]);
  const unserved = paths.flatMap((path, at) => {
    const reply = replies[at];
    if (!nowhere || !reply || !isLike(reply, path, nowhere)) return [];
    const {status, contentType} = reply;
    return [`POST /v2${path} (${status} ${contentType.split(';')[0] || 'without a content type'})`];
  });
  return {unserved, requestTimeout: requestTimeoutIn(replies.at(-1) ?? null)};
}

/** Who knows it complains of what is missing; who does not, of the property that it does not know. */
function requestTimeoutIn(reply: Reply | null): PathsSeen['requestTimeout'] {
  if (reply?.status !== 400) return null;
  return reply.text.includes('requestTimeout') ? 'refused' : 'understood';
}

/** In JSON these are a cluster's own: it may refuse a sign-in, or break, whatever the path is. */
const SAYS_NOTHING = [400, 401, 403, 415, 500];

function isLike(reply: Reply, path: string, nowhere: Reply): boolean {
  if (reply.status !== nowhere.status) return false;
  if (isJson(reply) && (reply.status < 400 || SAYS_NOTHING.includes(reply.status))) return false;
  const bare = (text: string, own: string) => text.replaceAll(own, '').replaceAll(/\d+/g, '');
  return bare(reply.text, path) === bare(nowhere.text, NOWHERE);
}
