import {loadBoundContract} from '../contract/dialects/bind.ts';
import {systemClock} from '../core/clock.ts';
import {C8GAUGE_VERSION} from '../core/own-package.ts';
import {maskSecretsIn} from '../core/secret.ts';
import type {RunRecord, TargetFacts} from '../record/run-record.ts';
import {decideVerdict} from '../record/verdict.ts';
import {generatorFacts} from './generator-facts.ts';
import type {Gathered, Measurement} from './measurement.ts';
import {spokenContract} from './target/spoken-contract.ts';

/** Puts what was gathered into a record, with the verdict that it leads to and no secret in it. */
export async function buildRecord(
  plan: Measurement,
  target: TargetFacts,
  gathered: Gathered,
  startedAtMs: number,
): Promise<RunRecord> {
  const chosen = plan.contract ?? {file: plan.conformance?.contractFile};
  const {title, version, sha256, dialect} = await loadBoundContract(chosen.file, chosen.dialect);
  // A check follows its document; a load speaks as the target does.
  const spoken = plan.conformance ? undefined : spokenContract(chosen, target).dialect;
  const name = spoken ?? dialect?.name;
  const {conformance, loads, capacity, failures} = gathered;
  return maskSecretsIn<RunRecord>({
    schema: 'c8gauge/run-record',
    schemaVersion: 1,
    run: {
      id: runId(startedAtMs, plan.command),
      command: plan.command,
      c8gaugeVersion: C8GAUGE_VERSION,
      startedAt: new Date(startedAtMs).toISOString(),
      durationMs: systemClock.wallMs() - startedAtMs,
      seed: plan.seed,
      ...revisionFrom(plan.surroundings.env),
    },
    target,
    generator: generatorFacts(),
    contract: {title, version, sha256, ...(name ? {dialect: name} : {})},
    ...(conformance ? {conformance} : {}),
    loads,
    ...(capacity ? {capacity} : {}),
    verdict: decideVerdict({conformance, loads, capacity, failures}),
    warnings: failures,
  });
}

/** `2026-11-24T12-00-00-000Z-start`: sorts by time, and is a file name on every system. */
export function runId(startedAtMs: number, command: string): string {
  return `${new Date(startedAtMs).toISOString().replace(/[:.]/g, '-')}-${command}`;
}

/** What is measured, where the pipeline says so: `C8GAUGE_REVISION`, or the commit that CI names. */
function revisionFrom(environment: NodeJS.ProcessEnv): {revision?: string} {
  const {C8GAUGE_REVISION, GITHUB_SHA, CI_COMMIT_SHA} = environment;
  const revision = C8GAUGE_REVISION || GITHUB_SHA || CI_COMMIT_SHA;
  return revision ? {revision} : {};
}
