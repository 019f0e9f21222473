import autocannon from 'autocannon';
import {type Access, anonymousAccess} from '../../auth/access.ts';
import {connectOptions} from '../../auth/certificates.ts';
import type {OperationEntry} from '../../client/operation-table.ts';
import {
  type BoundContract,
  type ContractChoice,
  contractToCall,
} from '../../contract/dialects/bind.ts';
import {type Clock, repeat} from '../../core/clock.ts';
import {translateRequest} from '../../core/translation.ts';
import type {LoadResult} from '../../record/load-result.ts';
import {operationTableOf} from '../bundle/contract-modules.ts';
import type {Machine} from '../embedded/machine/machine.ts';
import {systemMachine} from '../embedded/machine/system-machine.ts';
import {OperationFold} from '../measure/operation-fold.ts';
import {RunTotals} from '../measure/operation-totals.ts';

export interface CeilingRun {
  /** Without the contract's base path. */
  readonly baseUrl: string;
  /** What lets the run in; absent where everyone may come in. */
  readonly access?: Access;
  /** Requests per second that are never exceeded. */
  readonly maxRate?: number | undefined;
  /** Whose operations are called. Default: those of the contract that c8gauge comes with. */
  readonly contract?: ContractChoice;
  /** False where the target serves no searches; default: true. */
  readonly queryApi?: boolean;
  readonly secondsEach: number;
  readonly connections: number;
  onProgress?(operation: string): void;
  readonly signal?: AbortSignal;
}

/** What became of the endpoints of a contract. */
export interface Ceilings {
  readonly load: LoadResult;
  /** The operations that were to be measured; some may have no answer. */
  readonly endpoints: readonly string[];
  /** The operations whose requests each need a key of their own, and searches that are not served. */
  readonly omitted: readonly string[];
}

/** As the record names it: the major version is what matters to a reader. */
const AUTOCANNON_VERSION = '9';

/**
 * Measures the ceiling of each endpoint by itself: the same request over and over on every
 * connection, as hard as autocannon can. Endpoints whose requests each need a key of their own
 * are omitted: scenarios measure those.
 *
 * Latency is from the send: a closed loop has no other start.
 */
export async function runCeilings(
  run: CeilingRun,
  machine: Pick<Machine, 'clock' | 'watchProcess'> = systemMachine,
): Promise<Ceilings> {
  const contract = await contractToCall(run.contract);
  const {clock} = machine;
  const startedAtMs = clock.wallMs();
  const startMs = clock.monotonicMs();
  const watch = machine.watchProcess();
  const cpuMsBefore = watch.cpuMs();
  const totals = new RunTotals();
  const requests = ceilingRequests(contract, run.access?.tenantId ?? null).filter(
    each => run.queryApi !== false || !each.operation.startsWith('search'),
  );
  for (const request of requests) {
    if (run.signal?.aborted) break;
    run.onProgress?.(request.operation);
    await loadEndpoint(run, request, totals, {
      ...{clock, startMs},
      overloadedStatuses: overloadedStatuses(contract, request.operation),
    });
  }
  totals.closeSeconds(Number.POSITIVE_INFINITY);
  const load = resultOf(run, totals, {
    startedAtMs,
    durationMs: clock.monotonicMs() - startMs,
    cpuSeconds: (watch.cpuMs() - cpuMsBefore) / 1000,
    rssBytesMax: watch.rssBytes(),
  });
  watch.close();
  const endpoints = requests.map(each => each.operation);
  return {
    load,
    endpoints,
    omitted: contract.operations
      .map(each => each.operationId)
      .filter(each => !endpoints.includes(each)),
  };
}

interface Surroundings {
  readonly clock: Clock;
  /** Monotonic. */
  readonly startMs: number;
  readonly overloadedStatuses: readonly number[];
}

/** autocannon keeps no bodies: here a status says it alone. */
function overloadedStatuses({dialect}: BoundContract, operation: string): number[] {
  const said = dialect?.backpressure ?? [];
  return [
    429,
    ...said.filter(each => (each.operation ?? operation) === operation).map(each => each.status),
  ];
}

async function loadEndpoint(
  run: CeilingRun,
  {operation, method, path, body}: CeilingRequest,
  totals: RunTotals,
  {clock, startMs, overloadedStatuses}: Surroundings,
): Promise<void> {
  const fold = new OperationFold(operation);
  const flush = () => {
    const delta = fold.take();
    const second = Math.floor((clock.monotonicMs() - startMs) / 1000);
    if (delta) totals.add(second, delta);
  };
  const endFlushing = repeat(clock, 1000, flush);
  const headers = {
    accept: 'application/json',
    ...(body === null ? {} : {'content-type': 'application/json'}),
  };
  const {authorization, tls} = run.access ?? anonymousAccess;
  const clients = new Set<autocannon.Client>();
  const withHeader = (value: string | null) =>
    value === null ? headers : {...headers, authorization: value};
  const options: autocannon.Options = {
    url: run.baseUrl + path,
    method,
    headers: withHeader(authorization.current()),
    connections: Math.min(run.connections, run.maxRate ?? run.connections),
    setupClient: client => {
      keepNoBodies(client);
      clients.add(client);
    },
    ...(run.maxRate === undefined ? {} : {overallRate: run.maxRate}),
    ...(tls === null ? {} : {tlsOptions: connectOptions(tls)}),
    duration: run.secondsEach,
    ...(body === null ? {} : {body}),
  };
  const forget = authorization.onChange(value => {
    for (const each of clients) each.setHeaders(withHeader(value));
  });
  await new Promise<void>((resolve, reject) => {
    const instance = autocannon(options, error => (error ? reject(error) : resolve()));
    instance.on('response', (_client, status, _bytes, responseTimeMs) =>
      fold.record({
        ...outcomeOf(status, null, responseTimeMs),
        backpressure: overloadedStatuses.includes(status),
      }),
    );
    instance.on('reqError', (error: NodeJS.ErrnoException) =>
      fold.record(outcomeOf(0, error.code ?? error.name, 0)),
    );
    run.signal?.addEventListener('abort', () => (instance as unknown as {stop(): void}).stop(), {
      once: true,
    });
  });
  forget();
  endFlushing();
  flush();
}

/**
 * autocannon keeps each body as text until its answer is whole: one without end would fill the memory.
 * Nothing here looks at bodies.
 *
 * @throws Error where the client keeps them in another way: then this has to be written anew
 */
function keepNoBodies(client: autocannon.Client): void {
  const {pipelinedRequests: kept} = client as unknown as {
    pipelinedRequests?: {addBody?(bytes: Buffer): void};
  };
  if (typeof kept?.addBody !== 'function')
    throw new Error('this autocannon keeps bodies elsewhere');
  kept.addBody = () => undefined;
}

function outcomeOf(status: number, error: string | null, ms: number) {
  const us = ms * 1000;
  return {status, error, expected: null, backpressure: false, responseUs: us, serviceUs: us};
}

/** One request that can be sent again and again. */
interface CeilingRequest {
  readonly operation: string;
  readonly method: 'GET' | 'POST';
  /** The contract's base path included. */
  readonly path: string;
  /** JSON text, null for none. */
  readonly body: string | null;
}

/** Bodies that may repeat: what they make ends by itself, or they make nothing. */
const BODIES: Readonly<Record<string, object | null>> = {
  getTopology: null,
  createProcessInstance: {bpmnProcessId: 'c8gauge-straight-through', variables: {total: 12.5}},
  activateJobs: {
    type: 'c8gauge-nobody-makes-these',
    timeout: 1000,
    maxJobsToActivate: 1,
    worker: 'c8gauge',
    // None would wait for jobs, 10 s.
    requestTimeout: -1,
  },
  searchProcessDefinitions: {page: {limit: 10}},
  searchProcessInstances: {page: {limit: 10}},
  searchUserTasks: {page: {limit: 10}},
  searchIncidents: {page: {limit: 10}},
  publishMessage: {name: 'c8gauge-nobody-waits', correlationKey: 'none', timeToLive: 0},
  broadcastSignal: {signalName: 'c8gauge-nobody-listens'},
};

/**
 * The requests of a contract's operations that have a repeatable one, in the contract's order.
 *
 * @param tenantId of those that name one; null for the cluster's default
 */
export function ceilingRequests(
  contract: BoundContract,
  tenantId: string | null,
): CeilingRequest[] {
  const table = operationTableOf(contract);
  return contract.operations.flatMap(({operationId, method, path}) => {
    const body = BODIES[operationId];
    if (body === undefined) return [];
    const translation = contract.translationOf(operationId);
    const ours = body && {...body, ...tenantOf(table.operations[operationId], tenantId)};
    const said =
      translation && ours ? translateRequest(translation, {path: {}, body: ours}).body : ours;
    return [
      {
        operation: operationId,
        method: method === 'get' ? 'GET' : 'POST',
        path: contract.basePath + path,
        body: said ? JSON.stringify(said) : null,
      } as const,
    ];
  });
}

function tenantOf(entry: OperationEntry | undefined, tenantId: string | null): object {
  if (tenantId === null || entry?.tenantField === undefined) return {};
  const {tenantField} = entry;
  return {[tenantField]: tenantField === 'tenantIds' ? [tenantId] : tenantId};
}

interface CeilingFigures {
  readonly startedAtMs: number;
  readonly durationMs: number;
  readonly cpuSeconds: number;
  readonly rssBytesMax: number;
}

function resultOf(
  run: CeilingRun,
  totals: RunTotals,
  {startedAtMs, durationMs, cpuSeconds, rssBytesMax}: CeilingFigures,
): LoadResult {
  const durationMsEach = run.secondsEach * 1000;
  const operations = totals.finish().map(each => ({...each, durationMs: durationMsEach}));
  const sent = operations.reduce((sum, each) => sum + each.requests.total, 0);
  return {
    scenario: 'ceilings',
    // No script is bundled: the requests are the contract's operations.
    bundleSha256: '0'.repeat(64),
    engine: {name: 'autocannon', version: AUTOCANNON_VERSION},
    options: {connections: run.connections, secondsEach: run.secondsEach},
    startedAt: new Date(startedAtMs).toISOString(),
    durationMs,
    seed: 0,
    iterations: {completed: sent, interrupted: 0, dropped: 0, late: 0, failed: 0},
    offeredPerSecond: null,
    notTold: [
      `autocannon does not count what its end cuts off: up to ${run.connections} requests of each operation`,
    ],
    operations,
    ...totals.entries(),
    thresholds: [],
    checks: [],
    health: {seconds: [], cpuSeconds, rssBytesMax},
    validity: {valid: true, reasons: []},
  };
}
