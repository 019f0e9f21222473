import {cpus, totalmem} from 'node:os';
import {basename, isAbsolute, relative, sep} from 'node:path';
import {type ContractChoice, loadBoundContract} from '../contract/dialects/bind.ts';
import {systemClock} from '../core/clock.ts';
import {C8GAUGE_VERSION} from '../core/own-package.ts';
import {maskSecretsIn} from '../core/secret.ts';
import {contradictions} from '../record/accounts.ts';
import type {CapacityResult} from '../record/capacity-result.ts';
import type {ConformanceResult, LeftBehind} from '../record/findings.ts';
import type {GateResult} from '../record/gate-result.ts';
import type {LoadResult} from '../record/load-result.ts';
import type {GeneratorFacts, RunRecord, TargetFacts, Verdict} from '../record/run-record.ts';
import {type StreamResult, streamLine} from '../record/stream-result.ts';
import {judgeFloor} from '../record/verdict/floor.ts';
import {decideVerdict} from '../record/verdict/verdict.ts';
import {runId, type Settings} from './settings/settings.ts';

/** Which run a record is of. */
export type RunFacts = Pick<Settings, 'command' | 'startedAtMs' | 'seed' | 'revision'> &
  Partial<Pick<Settings, 'floor' | 'cwd'>>;

/** What a run was made on: the target, and the contract that its requests followed or were judged by. */
export interface Measured {
  readonly target: TargetFacts;
  readonly contract: ContractChoice;
}

/** What was measured, as far as it got. */
export interface Gathered {
  readonly conformance?: ConformanceResult | undefined;
  readonly loads?: readonly LoadResult[];
  readonly capacity?: CapacityResult;
  readonly leftBehind?: LeftBehind | undefined;
  /** A gate brings its own verdict. */
  readonly gate?: {readonly result: GateResult; readonly verdict: Verdict};
  /** Why what was measured is of no one release of the target. */
  readonly otherRelease?: string | undefined;
  readonly streams?: readonly StreamResult[];
  /** What kept us from measuring all, one line each. */
  readonly failures?: readonly string[];
}

/** Puts what was gathered into a record, with the verdict that it leads to and no secret in it. */
export async function buildRecord(
  {command, startedAtMs, seed, revision, floor, cwd}: RunFacts,
  {target, contract}: Measured,
  {
    conformance,
    loads: measured = [],
    leftBehind,
    capacity,
    gate,
    otherRelease,
    streams = [],
    failures = [],
  }: Gathered,
): Promise<RunRecord> {
  const {title, version, sha256, dialect} = await loadBoundContract(
    contract.file,
    contract.dialect,
  );
  const loads = measured.map(each => ({floor: judgeFloor(each, floor), ...each}));
  const faults = [...failures, ...loads.flatMap(contradictions)];
  return maskSecretsIn<RunRecord>({
    schema: 'c8gauge/run-record',
    schemaVersion: 2,
    run: {
      id: runId(startedAtMs, command),
      command,
      c8gaugeVersion: C8GAUGE_VERSION,
      startedAt: new Date(startedAtMs).toISOString(),
      // A clock that is set meanwhile changes no duration.
      durationMs: Math.max(0, Math.round(systemClock.epochMs() - startedAtMs)),
      seed,
      ...(revision === null ? {} : {revision}),
    },
    target,
    generator: generatorFacts(),
    contract: {
      ...{title, version, sha256},
      ...(dialect ? {dialect: dialect.name} : {}),
      ...(contract.file === undefined ? {} : {file: fileFrom(cwd, contract.file)}),
    },
    ...(conformance ? {conformance} : {}),
    loads,
    ...(leftBehind ? {leftBehind} : {}),
    ...(capacity ? {capacity} : {}),
    ...(gate ? {gate: gate.result} : {}),
    verdict:
      gate?.verdict ??
      decideVerdict({conformance, loads, capacity, otherRelease, failures: faults}),
    ...(streams.length === 0 ? {} : {streams}),
    warnings: [
      ...(otherRelease === undefined ? [] : [otherRelease]),
      ...faults,
      ...streams.filter(each => each.dropped > 0).map(streamLine),
    ],
  });
}

/** A document as its repository names it, `api/camunda.yaml`; no path of the machine gets into a record. */
function fileFrom(cwd: string | undefined, file: string): string {
  if (cwd === undefined) return basename(file);
  const path = relative(cwd, file);
  const isInside = !isAbsolute(path) && path.split(sep)[0] !== '..';
  return isInside ? path.split(sep).join('/') : basename(file);
}

/** The machine that c8gauge itself runs on. */
function generatorFacts(): GeneratorFacts {
  const processors = cpus();
  return {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    cpuModel: processors[0]?.model.trim() ?? 'unknown',
    cpus: processors.length,
    memoryBytes: totalmem(),
  };
}
