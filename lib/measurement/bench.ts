import {readFile} from 'node:fs/promises';
import {FormData, fetch} from 'undici';
import {dispatcherFor} from '../auth/connection.ts';
import {runCeilings} from '../engine/autocannon/run-ceilings.ts';
import type {RunRecord} from '../record/run-record.ts';
import {Measurement} from './measurement.ts';
import type {Progress} from './progress.ts';
import type {Settings} from './settings/settings.ts';
import type {Target} from './target/open-target.ts';

/** How the ceiling of each endpoint is measured. */
export interface BenchRequest {
  /** For each endpoint, seconds. */
  readonly secondsEach: number;
  /** At once. */
  readonly connections: number;
}

/** The process that createProcessInstance's ceiling is measured with: it ends at once. */
const MODEL = new URL('../../scenarios/models/straight-through.bpmn', import.meta.url);

/**
 * Measures the ceiling of each endpoint by itself.
 *
 * @throws ExplainedError when the target is refused
 */
export async function bench(
  settings: Settings,
  {secondsEach, connections}: BenchRequest,
  progress: Progress,
): Promise<RunRecord> {
  const measurement = await Measurement.open({...settings, seed: 0}, 'load', progress);
  const {target, signal} = measurement;
  try {
    progress.begin('ceilings');
    await deploy(target);
    const result = await runCeilings({
      baseUrl: target.baseUrl,
      access: target.access,
      maxRate: settings.maxRate ?? undefined,
      contract: target.contract,
      secondsEach,
      connections,
      onProgress: operation => progress.update(operation),
      signal,
    });
    measurement.addLoad(result);
    progress.end('passed', `${result.operations.length} endpoints, ${connections} connections`);
  } finally {
    await measurement.close();
  }
  return measurement.record();
}

async function deploy({baseUrl, access}: Target): Promise<void> {
  const form = new FormData();
  form.append('resources', new Blob([await readFile(MODEL)]), 'straight-through.bpmn');
  if (access.tenantId !== null) form.append('tenantId', access.tenantId);
  const header = access.authorization.current();
  const dispatcher = dispatcherFor(access.tls);
  try {
    await fetch(`${baseUrl}/v2/deployments`, {
      method: 'POST',
      body: form,
      headers: header === null ? {} : {authorization: header},
      dispatcher,
    });
  } finally {
    await dispatcher.destroy();
  }
}
