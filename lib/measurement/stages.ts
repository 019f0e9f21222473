import {join} from 'node:path';
import {runConformance} from '../../conformance/run/run-conformance.ts';
import {writeReports} from '../../reports/render/write-reports.ts';
import type {Progress} from '../cli/progress.ts';
import {loadBoundContract} from '../contract/dialects/bind.ts';
import {dialectOfGateway} from '../contract/dialects/dialects.ts';
import {formatDuration} from '../core/duration.ts';
import {ExplainedError, messageOf, oneLine} from '../core/errors.ts';
import {runScenario} from '../engine/engine.ts';
import {loadProject} from '../project/load-config.ts';
import {counts} from '../record/findings.ts';
import type {LoadResult} from '../record/load-result.ts';
import type {RunRecord} from '../record/run-record.ts';
import type {Gathered, Measurement} from './measurement.ts';
import {servedDialect} from './target/served-dialect.ts';
import {spokenContract} from './target/spoken-contract.ts';
import {openTarget, type Target} from './target/target.ts';

/** What every stage of a measurement works with. */
export interface Stage {
  readonly plan: Measurement;
  readonly target: Target;
  readonly progress: Progress;
  readonly gathered: Gathered;
  /** Aborted when the user wishes to end early. */
  readonly signal: AbortSignal;
}

/** Opens the target and says which it is. */
export async function openStage(
  {flags, surroundings, scenarios, contract}: Measurement,
  progress: Progress,
): Promise<Target> {
  progress.begin('cluster');
  const use = scenarios.length > 0 ? 'load' : 'check';
  const target = await openTarget(flags, surroundings, use, await servedDialect(contract));
  const {embedded, gatewayVersion, partitionsCount} = target.facts;
  const facts = [
    embedded ? 'embedded' : null,
    gatewayVersion ? `gateway ${gatewayVersion}` : null,
    partitionsCount ? `${partitionsCount} partition${partitionsCount === 1 ? '' : 's'}` : null,
  ].filter(Boolean);
  progress.end('good', [target.baseUrl, ...facts].join(', '));
  for (const line of target.warnings) progress.warn(line);
  return target;
}

/** Checks the target against its contract. */
export async function checkStage(
  {plan, target, progress, gathered, signal}: Stage,
  options: NonNullable<Measurement['conformance']>,
): Promise<void> {
  await noteOtherVersion(plan, target, progress);
  progress.begin('conformance');
  try {
    const result = await runConformance({
      ...options,
      baseUrl: target.baseUrl,
      access: target.access,
      seed: plan.seed,
      signal,
      onProgress: ({casesDone, operation}) => progress.update(`${casesDone} cases, ${operation}`),
    });
    gathered.conformance = result;
    const findings = result.findings.filter(each => counts(each, result)).length;
    const operations = result.coverage.filter(each => each.exercised).length;
    progress.end(
      findings > 0 ? 'bad' : 'good',
      `${result.outcomes.length} checks on ${operations} of ${result.coverage.length} operations, ` +
        `${findings} findings, ${formatDuration(result.durationMs)}`,
    );
  } catch (thrown) {
    fail('conformance', thrown, progress, gathered);
  }
}

/** A cluster of a later version breaks the contract of an earlier one in many places. */
async function noteOtherVersion(
  {contract = {}}: Measurement,
  {facts}: Target,
  progress: Progress,
): Promise<void> {
  const spoken = dialectOfGateway(facts.gatewayVersion)?.name;
  const judged = contract.dialect ?? (await loadBoundContract(contract.file)).dialect?.name;
  if (!spoken || !judged || judged.startsWith(spoken)) return;
  progress.say(
    `note: the cluster is of ${facts.gatewayVersion}, the contract of ${judged}; --contract gives another`,
  );
}

/** Drives one scenario. */
export async function loadStage(
  {plan, target, progress, gathered, signal}: Stage,
  scenario: Measurement['scenarios'][number],
): Promise<void> {
  progress.begin(scenario.script);
  try {
    const result = await runScenario({
      ...scenario,
      env: process.env,
      project: await loadProject(),
      contract: spokenContract(plan.contract, target.facts),
      baseUrl: target.baseUrl,
      access: target.access,
      seed: plan.seed,
      signal,
      onProgress: state => progress.run(state),
      onLog: (level, line) => progress.log(level, line),
      onSummary: (stream, content) => process[stream].write(content),
    });
    gathered.loads.push(result);
    progress.end(loadOutcome(result), loadSummary(result));
  } catch (thrown) {
    fail(scenario.script, thrown, progress, gathered);
  }
}

function loadOutcome({validity, thresholds}: LoadResult): 'good' | 'bad' | 'unknown' {
  if (!validity.valid) return 'unknown';
  return thresholds.every(each => each.passed) ? 'good' : 'bad';
}

function loadSummary(result: LoadResult): string {
  const totals = {total: 0, errors: 0, backpressure: 0};
  for (const {requests} of result.operations) {
    totals.total += requests.total;
    totals.errors += requests.failed + requests.errors;
    totals.backpressure += requests.backpressure;
  }
  const perSecond = Math.round(totals.total / (result.durationMs / 1000));
  const p99Us = Math.max(...result.operations.map(each => each.responseTime.latencyUsP99 ?? 0));
  return [
    `${perSecond} requests/s`,
    p99Us > 0 ? `p99 up to ${(p99Us / 1000).toFixed(1)} ms` : 'p99 n/a',
    `${totals.errors} errors`,
    ...(totals.backpressure > 0 ? [`${totals.backpressure} backpressure`] : []),
    formatDuration(result.durationMs),
  ].join(', ');
}

/**
 * What broke is a line in the record, so that what was measured before it is kept. Where there is
 * nothing to keep, an error that explains itself is the whole answer.
 */
function fail(stage: string, thrown: unknown, progress: Progress, gathered: Gathered): void {
  const nothingMeasured = !gathered.conformance && gathered.loads.length === 0;
  if (nothingMeasured && thrown instanceof ExplainedError) {
    progress.abandon();
    throw thrown;
  }
  const reason = oneLine(messageOf(thrown));
  gathered.failures.push(`${stage}: ${reason}`);
  progress.end('unknown', reason);
}

/** Writes the reports and says where they are and what they say. */
export async function reportStage(
  plan: Measurement,
  record: RunRecord,
  progress: Progress,
): Promise<void> {
  const folder = plan.out ?? join(plan.surroundings.cwd, 'reports', 'out', record.run.id);
  const {html} = await writeReports(record, folder);
  progress.say(`\nreport   ${html}`);
}
