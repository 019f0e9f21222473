import {writeFile} from 'node:fs/promises';
import {Command, InvalidArgumentError, Option} from 'commander';
import {loadContract} from '../contract/load-contract.ts';
import {ExplainedError, messageOf} from '../core/errors.ts';
import {freshSeed} from '../core/random.ts';
import {runScenario} from '../engine/run-scenario.ts';
import type {EngineName, ScenarioOptions} from '../engine/scenario-run.ts';
import type {LoadResult} from '../record/load-result.ts';
import type {RunRecord} from '../record/run-record.ts';
import {decideVerdict, EXIT_STATUS} from '../record/verdict.ts';
import {authorizationFrom} from './credentials.ts';
import {generatorFacts} from './generator-facts.ts';
import {listenForInterrupt} from './interrupt.ts';
import {loadSummary, progressLine} from './load-summary.ts';
import {C8GAUGE_VERSION} from './package-version.ts';
import {createProgress, type Progress} from './progress.ts';
import {openTarget, type Target} from './target.ts';

interface LoadFlags {
  readonly baseUrl?: string;
  readonly engine: EngineName;
  readonly profile?: string;
  readonly vus?: number;
  readonly duration?: string;
  readonly rate?: number;
  readonly iterations?: number;
  readonly workers?: number;
  readonly seed?: number;
  readonly json?: string;
  readonly quiet?: boolean;
}

/** `c8gauge load`: drives one scenario against a cluster and measures it. */
export function loadCommand(): Command {
  return new Command('load')
    .description('drive a scenario against a cluster and measure it')
    .argument('<script>', 'a name from scenarios/, or a path to a k6 script')
    .option('--base-url <url>', 'the cluster, without /v2; default: an embedded one')
    .addOption(
      new Option('--engine <name>', 'what runs the script')
        .choices(['embedded', 'k6'])
        .default('embedded'),
    )
    .option('--profile <name>', 'smoke, load, stress, soak, spike or breakpoint')
    .option('--vus <n>', 'virtual users', wholeNumber)
    .option('--duration <time>', 'like 10s or 5m')
    .option('--rate <n>', 'iterations per second: an open model', wholeNumber)
    .option('--iterations <n>', 'iterations that all users share', wholeNumber)
    .option('--workers <n>', 'threads of the embedded engine', wholeNumber)
    .option('--seed <number>', 'repeat the payloads of a run', wholeNumber)
    .option('--json <file>', 'write the run record')
    .option('--quiet', 'print the verdict only')
    .action(load);
}

async function load(script: string, flags: LoadFlags): Promise<void> {
  const seed = flags.seed ?? freshSeed();
  const progress = createProgress(flags.quiet === true, process.stdout);
  const interrupt = listenForInterrupt();
  const target = await openTarget(flags.baseUrl);
  try {
    progress.say(`driving ${script} against ${target.baseUrl}, seed ${seed}`);
    const result = await drive(script, flags, seed, target, progress, interrupt.signal);
    const record = await recordOf(result, seed, target);
    if (flags.json !== undefined) await writeJson(flags.json, record);
    for (const line of loadSummary(result)) progress.say(line);
    const {status, reasons} = record.verdict;
    process.stdout.write(`${status}: ${reasons[0] ?? ''}\n`);
    process.exitCode = EXIT_STATUS[status];
  } finally {
    interrupt.dispose();
    await target.stop();
  }
}

async function drive(
  script: string,
  flags: LoadFlags,
  seed: number,
  target: Target,
  progress: Progress,
  signal: AbortSignal,
): Promise<LoadResult> {
  progress.begin(script);
  const result = await runScenario({
    script,
    baseUrl: target.baseUrl,
    engine: flags.engine,
    seed,
    ...optionsOf(flags),
    onProgress: state => progress.update(progressLine(state)),
    signal,
  });
  progress.end(
    result.validity.valid ? 'good' : 'unknown',
    `${result.iterations.completed} iterations`,
  );
  return result;
}

function optionsOf(flags: LoadFlags): ScenarioOptions {
  const {profile, vus, duration, rate, iterations, workers} = flags;
  const authorization = authorizationFrom(process.env);
  const given = {profile, vus, duration, rate, iterations, workers};
  const named = Object.entries(given).filter(([, value]) => value !== undefined);
  return {
    ...(Object.fromEntries(named) as ScenarioOptions),
    ...(authorization === undefined ? {} : {env: {C8GAUGE_AUTHORIZATION: authorization}}),
  };
}

async function recordOf(result: LoadResult, seed: number, target: Target): Promise<RunRecord> {
  const contract = await loadContract();
  return {
    schema: 'c8gauge/run-record',
    schemaVersion: 1,
    run: {
      id: `${result.startedAt.slice(0, 19).replaceAll(':', '-')}-load`,
      command: 'load',
      c8gaugeVersion: C8GAUGE_VERSION,
      startedAt: result.startedAt,
      durationMs: result.durationMs,
      seed,
    },
    target: target.facts,
    generator: generatorFacts(),
    contract: {title: contract.title, version: contract.version, sha256: contract.sha256},
    loads: [result],
    verdict: decideVerdict({conformance: undefined, loads: [result], failures: []}),
    warnings: [],
  };
}

async function writeJson(file: string, record: RunRecord): Promise<void> {
  try {
    await writeFile(file, `${JSON.stringify(record, null, 2)}\n`);
  } catch (thrown) {
    throw new ExplainedError(
      `cannot write ${file} (${messageOf(thrown)})`,
      'give --json a file in a folder that exists',
    );
  }
}

function wholeNumber(text: string): number {
  if (!/^\d{1,10}$/.test(text)) throw new InvalidArgumentError('give a whole number.');
  return Number(text);
}
