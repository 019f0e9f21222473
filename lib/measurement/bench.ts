import {readFile} from 'node:fs/promises';
import {FormData, request} from 'undici';
import {ANSWER_BOUNDS, boundedText} from '../auth/bounded-body.ts';
import {dispatcherFor, explainConnection} from '../auth/connection.ts';
import {deployedThings} from '../core/deployed-things.ts';
import {messageOf, oneLine} from '../core/errors.ts';
import {parseJson} from '../core/int64.ts';
import {runCeilings} from '../engine/autocannon/run-ceilings.ts';
import type {OperationTotals} from '../record/load-result.ts';
import type {RunRecord} from '../record/run-record.ts';
import {Measurement} from './measurement.ts';
import type {Progress} from './progress.ts';
import type {Settings} from './settings/settings.ts';

/** How the ceiling of each endpoint is measured. */
export interface BenchRequest {
  /** For each endpoint, seconds. */
  readonly secondsEach: number;
  /** At once. */
  readonly connections: number;
}

/** The process that createProcessInstance's ceiling is measured with: it ends at once. */
const MODEL = new URL('../../scenarios/models/straight-through.bpmn', import.meta.url);

/** Its id, which the answer to its deployment names. */
const PROCESS = 'c8gauge-straight-through';

/**
 * Measures the ceiling of each endpoint by itself. An endpoint that never answered well has none, and
 * is named: then the run is inconclusive.
 *
 * @throws ExplainedError when the target is refused
 */
export async function bench(
  settings: Settings,
  {secondsEach, connections}: BenchRequest,
  progress: Progress,
): Promise<RunRecord> {
  const measurement = await Measurement.open({...settings, seed: 0}, 'load', progress);
  try {
    if (!measurement.signal.aborted) await runBench(measurement, {secondsEach, connections});
  } finally {
    await measurement.close();
  }
  return measurement.record();
}

async function runBench(
  measurement: Measurement,
  {secondsEach, connections}: BenchRequest,
): Promise<void> {
  const {settings, target, progress, signal} = measurement;
  const queryApi = target.facts.speaks?.queryApi !== 'off';
  progress.begin('ceilings');
  const fault = await deploy(measurement);
  const {load, endpoints, omitted} = await runCeilings({
    baseUrl: target.baseUrl,
    access: target.access,
    maxRate: settings.maxRate ?? undefined,
    contract: target.contract,
    queryApi,
    secondsEach,
    connections,
    onProgress: operation => progress.update(operation),
    signal,
  });
  measurement.addLoad(load);
  const unmeasured = unmeasuredEndpoints(endpoints, load.operations);
  for (const each of [unmeasured, fault]) if (each !== null) measurement.miss(each);
  progress.end(
    unmeasured === null ? 'passed' : 'inconclusive',
    `${endpoints.length} endpoints, ${connections} connections`,
  );
  if (omitted.length > 0)
    progress.say(
      `not measured: ${omitted.join(', ')} (each request needs a key of its own: scenarios measure these${queryApi ? '' : '; searches: the Query API is off'})`,
    );
}

/**
 * The endpoints that never answered well, with what came instead; null where each did.
 *
 * @param endpoints what was asked, by operation
 */
export function unmeasuredEndpoints(
  endpoints: readonly string[],
  operations: readonly OperationTotals[],
): string | null {
  const missing = endpoints.flatMap(name => {
    const totals = operations.find(each => each.operation === name);
    // A redirection is an answer, and not the endpoint's.
    const isGood = Object.keys(totals?.byStatus ?? {}).some(each => each.startsWith('2'));
    return isGood ? [] : [`${name} (${answersOf(totals)})`];
  });
  if (missing.length === 0) return null;
  return `${missing.length} of ${endpoints.length} endpoints never answered well: ${missing.join(', ')}`;
}

/** `404 120 times`, the most frequent first; `no answer`. */
function answersOf(totals: OperationTotals | undefined): string {
  const {'0': _, ...statuses} = totals?.byStatus ?? {};
  const [first] = [...Object.entries(statuses), ...Object.entries(totals?.byError ?? {})].sort(
    ([, one], [, other]) => other - one,
  );
  return first ? `${first[0]} ${first[1]} times` : 'no answer';
}

/** Deploys the model, to no other host than the target. @returns why there is none; null when there is */
async function deploy({target, signal, traces}: Measurement): Promise<string | null> {
  const {baseUrl, access} = target;
  const form = new FormData();
  form.append('resources', new Blob([await readFile(MODEL)]), 'straight-through.bpmn');
  if (access.tenantId !== null) form.append('tenantId', access.tenantId);
  const header = access.authorization.current();
  const dispatcher = dispatcherFor(access.tls);
  const url = `${baseUrl}/v2/deployments`;
  // Not AbortSignal.timeout: within AbortSignal.any, Node 20 may collect it before it fires.
  const limit = new AbortController();
  const timer = setTimeout(
    () => limit.abort(new Error(`nothing came within ${ANSWER_BOUNDS.askedMsMax} ms`)),
    ANSWER_BOUNDS.askedMsMax,
  );
  try {
    const {statusCode, body} = await request(url, {
      method: 'POST',
      body: form,
      headers: header === null ? {} : {authorization: header},
      dispatcher,
      signal: AbortSignal.any([signal, limit.signal]),
    });
    const text = await boundedText(body, ANSWER_BOUNDS.askedBytesMax);
    if (statusCode === 200 && text.includes(PROCESS)) {
      // Every bench has the same name, so that there is one on a cluster.
      const things = deployedThings(parseJson(text));
      traces.addDeployed(things.map(each => ({...each, isOfRun: false})));
      return null;
    }
    return `createDeployment answered ${statusCode} ${oneLine(text).slice(0, 200)}`.trimEnd();
  } catch (thrown) {
    const {reason} = explainConnection(thrown, url, access.tls);
    return `createDeployment was not answered (${oneLine(reason || messageOf(thrown))})`;
  } finally {
    clearTimeout(timer);
    await dispatcher.destroy();
  }
}
