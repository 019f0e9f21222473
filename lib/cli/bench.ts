import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {Command} from 'commander';
import {FormData, fetch} from 'undici';
import {writeReports} from '../../reports/render/write-reports.ts';
import {dispatcherFor} from '../auth/connection.ts';
import {systemClock} from '../core/clock.ts';
import {messageOf} from '../core/errors.ts';
import {runCeilings} from '../engine/autocannon/run-ceilings.ts';
import {buildRecord} from '../measurement/build-record.ts';
import {spokenContract} from '../measurement/target/spoken-contract.ts';
import {openTarget, type Target} from '../measurement/target/target.ts';
import {conclude} from './conclude.ts';
import {
  type LoadGuardFlags,
  type MeasuringFlags,
  wholeNumber,
  withLoadGuards,
  withMeasuringFlags,
} from './flags.ts';
import type {Invocation} from './io.ts';
import {loadSummary} from './load-summary.ts';
import {createProgress} from './progress.ts';

interface BenchFlags extends MeasuringFlags, LoadGuardFlags {
  readonly seconds: number;
  readonly connections: number;
}

/** The process that createProcessInstance's ceiling is measured with: it ends at once. */
const MODEL = new URL('../../scenarios/models/straight-through.bpmn', import.meta.url);

/** `c8gauge bench`: the ceiling of each endpoint by itself. */
export function benchCommand(run: Invocation): Command {
  const command = new Command('bench').description(
    'Measure the ceiling of each endpoint by itself (autocannon).',
  );
  return withLoadGuards(withMeasuringFlags(command, run))
    .option('--seconds <n>', 'for each endpoint', wholeNumber(1, 3600), 3)
    .option('--connections <n>', 'at once', wholeNumber(1, 10_000), 10)
    .action((flags: BenchFlags) => bench(run, flags));
}

async function bench(run: Invocation, flags: BenchFlags): Promise<void> {
  const startedAtMs = systemClock.wallMs();
  const progress = createProgress(run, flags);
  const {interrupt} = run;
  const target = await openTarget(flags, run);
  for (const line of target.warnings) progress.warn(line);
  const {lost} = target.access.authorization;
  try {
    progress.begin('ceilings');
    await deploy(target);
    const result = await runCeilings({
      baseUrl: target.baseUrl,
      access: target.access,
      maxRate: flags.maxRate,
      contract: spokenContract({}, target.facts),
      secondsEach: flags.seconds,
      connections: flags.connections,
      onProgress: operation => progress.update(operation),
      signal: AbortSignal.any([...(interrupt ? [interrupt] : []), lost]),
    });
    // Each endpoint had its own seconds: a rate over the whole run would say nothing.
    const eachMs = flags.seconds * 1000;
    progress.end('good', `${result.operations.length} endpoints, ${flags.connections} connections`);
    for (const line of loadSummary({...result, durationMs: eachMs})) progress.say(line);
    const plan = {
      command: 'bench',
      surroundings: run,
      flags,
      seed: 0,
      conformance: null,
      scenarios: [],
      out: flags.out,
    };
    const failures = [
      ...(interrupt?.aborted ? ['the run was interrupted'] : []),
      ...(lost.aborted ? [messageOf(lost.reason)] : []),
    ];
    const gathered = {conformance: undefined, loads: [result], failures};
    const record = await buildRecord(plan, target.facts, gathered, startedAtMs);
    const {html} = await writeReports(
      record,
      flags.out ?? join(run.cwd, 'reports', 'out', record.run.id),
    );
    progress.say(`\nreport   ${html}`);
    await conclude(run, record, flags.json ? {file: flags.json, value: record} : null);
  } finally {
    await target.stop();
  }
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
