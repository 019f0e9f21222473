import type {Command} from 'commander';
import {wrapText} from '../../reports/render/text/columns.ts';
import {renderGateLines} from '../../reports/render/text/terminal-summary.ts';
import {writeReports} from '../../reports/render/write-reports.ts';
import {systemClock} from '../core/clock.ts';
import {buildRecord} from '../measurement/build-record.ts';
import {detectableLine, type GateConclusion} from '../measurement/gate/conclude-gate.ts';
import {gateFolder, readGatePlan} from '../measurement/gate/gate-folder.ts';
import {liveGate} from '../measurement/gate/gate-live.ts';
import {defined, plannedGate, resumedPlan} from '../measurement/gate/gate-plan.ts';
import {recordedGate} from '../measurement/gate/gate-recorded.ts';
import type {ConformanceResult} from '../record/findings.ts';
import type {RunRecord, TargetFacts} from '../record/run-record.ts';
import {conclude} from './conclude.ts';
import {
  flagsGiven,
  type GateFlags,
  gateCommandLine,
  refuseMeasuring,
  refuseNewPlan,
  rulesOf,
  sourcesOf,
} from './gate-flags.ts';
import type {Invocation} from './io.ts';
import {createProgress, type Progress} from './progress.ts';

/** What a gate came to, of either kind. */
export interface GateEnd {
  readonly conclusion: GateConclusion;
  /** Of the candidate: it is the one that is judged. */
  readonly target: TargetFacts;
  readonly conformance: ConformanceResult | undefined;
  readonly seed: number;
  readonly out: string;
  readonly warnings: readonly string[];
}

/** Of what is printed. */
const WIDTH = 80;

/** `c8gauge gate`: may this release ship? */
export function gateCommand(run: Invocation): Command {
  return gateCommandLine(run).action((scripts: string[], flags: GateFlags, command: Command) =>
    gate(run, scripts, flags, command),
  );
}

async function gate(
  run: Invocation,
  scripts: string[],
  flags: GateFlags,
  command: Command,
): Promise<void> {
  const startedAtMs = systemClock.wallMs();
  const progress = createProgress(run, flags);
  const end = await runGate(
    run,
    {scripts, flags, given: flagsGiven(command)},
    startedAtMs,
    progress,
  );
  const record = await gateRecord(run, end, startedAtMs);
  const {html} = await writeReports(record, end.out);
  const {gate: result} = end.conclusion;
  const detectable = detectableLine(result.metrics).flatMap(each => wrapText(each, WIDTH, '  '));
  for (const line of [...renderGateLines(result, WIDTH), ...detectable]) progress.say(line);
  progress.say(`\nreport   ${html}`);
  await conclude(run, record, flags.json ? {file: flags.json, value: record} : null);
}

interface Asked {
  readonly scripts: readonly string[];
  readonly flags: GateFlags;
  /** The flags that were on the command line. */
  readonly given: readonly string[];
}

async function runGate(
  run: Invocation,
  {scripts, flags, given}: Asked,
  startedAtMs: number,
  progress: Progress,
): Promise<GateEnd> {
  if (flags.resume !== undefined) {
    refuseNewPlan(scripts, given);
    const plan = resumedPlan(await readGatePlan(flags.resume), flags);
    return liveGate(plan, flags.resume, flags, progress, run);
  }
  const {
    baseline = run.env['CAMUNDA_BASELINE_REST_ADDRESS'],
    candidate = run.env['CAMUNDA_CANDIDATE_REST_ADDRESS'],
  } = flags;
  const sources = sourcesOf(defined({baseline, candidate}));
  const out = flags.out ?? gateFolder(run.cwd, startedAtMs);
  if (sources.kind === 'live') {
    return liveGate(plannedGate(sources, scripts, flags), out, flags, progress, run);
  }
  refuseMeasuring(scripts, given);
  return recordedGate(sources, rulesOf(flags), out, progress);
}

async function gateRecord(run: Invocation, end: GateEnd, startedAtMs: number): Promise<RunRecord> {
  const {conclusion, conformance, target, seed, warnings} = end;
  const plan = {
    command: 'gate',
    surroundings: run,
    flags: {baseUrl: target.baseUrl},
    seed,
    conformance: null,
    scenarios: [],
    out: end.out,
  };
  const gathered = {conformance, loads: [], failures: [...warnings]};
  const record = await buildRecord(plan, target, gathered, startedAtMs);
  return {...record, gate: conclusion.gate, verdict: conclusion.verdict};
}
