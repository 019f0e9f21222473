import {statSync} from 'node:fs';
import {resolve} from 'node:path';
import {Command, Option} from 'commander';
import {ExplainedError} from '../core/errors.ts';
import type {EngineName} from '../engine/load.ts';
import {type AnyGateRequest, gate} from '../measurement/gate/gate.ts';
import {DEFAULT_RULES, PAIRS_MAX, PAIRS_MIN} from '../measurement/gate/gate-rules.ts';
import {
  type ConnectionGiven,
  resolveSettings,
  type Settings,
} from '../measurement/settings/settings.ts';
import {conclude} from './conclude.ts';
import {
  type DrainFlags,
  durationMs,
  type LiveFlags,
  metricsAddress,
  nameOrPathIn,
  pathIn,
  type StreamFlags,
  shareOption,
  warmUpOf,
  wholeNumber,
  withDrain,
  withLive,
  withMaxRate,
  withMetricsQuery,
  withOutputFlags,
  withSignInFlags,
  withStreams,
} from './flags.ts';
import type {Invocation} from './io.ts';
import {besideLivePage} from './live-page.ts';

interface GateFlags extends Omit<ConnectionGiven, 'baseUrl'>, DrainFlags, LiveFlags, StreamFlags {
  readonly targetConfirmed?: readonly string[];
  readonly maxRate?: number;
  readonly baseline?: string;
  readonly candidate?: string;
  readonly pairs?: number;
  readonly effect: number;
  readonly margin: number;
  readonly alpha: number;
  readonly engine: EngineName;
  readonly profile?: string;
  readonly vus?: number;
  readonly rate?: number;
  readonly duration?: number;
  readonly warmUp?: number;
  readonly budget?: number;
  readonly resume?: string;
  readonly conformance: boolean;
  readonly contract?: string;
  readonly waivers?: string;
  readonly beforeRun?: string;
  readonly baselineMetrics?: readonly string[];
  readonly candidateMetrics?: readonly string[];
  readonly metricsQuery?: string;
  readonly seed?: number;
  readonly out?: string;
  readonly json?: string;
  readonly quiet?: boolean;
}

/** `c8gauge gate`: may this release ship? */
export function gateCommand(run: Invocation): Command {
  const command = new Command('gate')
    .description(
      'Compare a candidate with a baseline: two clusters that are running (addresses), or two ' +
        'folders of records. Exit code 0: passed, 1: failed (regressed), 2: inconclusive.',
    )
    .argument('[scripts...]', 'names from scenarios/, or paths to k6 scripts; process-loop');
  return withMetricsQuery(
    withMaxRate(
      withDrain(
        withRuns(
          withRules(withSignInFlags(withStreams(withLive(withOutputFlags(command, run))), run)),
        ),
      ),
    ),
    run,
  )
    .option(
      '--baseline-metrics <url>',
      'Prometheus metrics of one of its nodes: compares CPU an instance and execution time; repeatable',
      metricsAddress,
    )
    .option('--candidate-metrics <url>', 'the same of the candidate', metricsAddress)
    .option(
      '--before-run <command>',
      'run this before each run, with the side that comes next as its last argument and in C8GAUGE_SIDE: ' +
        'it may install that release, so that one cluster is both sides',
    )
    .option(
      '--resume <dir>',
      'continue a gate that was interrupted, from its output folder',
      pathIn(run),
    )
    .option('--no-conformance', 'do not check the two against the contract')
    .option(
      '--contract <file>',
      'an OpenAPI 3.0 or 3.1 document (default: Camunda 8.6)',
      pathIn(run),
    )
    .option(
      '--waivers <file>',
      'known deviations: a JSON file, or a product: camunda-8.6',
      nameOrPathIn(run),
    )
    .action((scripts: string[], flags: GateFlags, self: Command) =>
      runGate(run, {scripts: scripts.map(nameOrPathIn(run)), flags, typed: typedFlags(self)}),
    );
}

/** What is compared, and how sure a verdict has to be. */
function withRules(command: Command): Command {
  const {effect, margin, falseAlarmRateMax, pairs} = DEFAULT_RULES;
  return command
    .option(
      '--target-confirmed <hosts...>',
      'the hosts of clusters on other machines, to confirm that load is meant for them',
    )
    .option('--baseline <url-or-dir>', 'the side that is compared with')
    .option('--candidate <url-or-dir>', 'the side that is judged')
    .option(
      '--pairs <n>',
      `the most pairs of runs (default: ${pairs})`,
      wholeNumber(PAIRS_MIN, PAIRS_MAX),
    )
    .addOption(
      shareOption('--effect <share>', 'the smallest change to the worse that matters', effect),
    )
    .addOption(
      shareOption('--margin <share>', 'a pass excludes a change to the worse of this', margin),
    )
    .addOption(
      shareOption('--alpha <share>', 'the highest probability of a false alarm', falseAlarmRateMax),
    );
}

/** How each run is made. */
function withRuns(command: Command): Command {
  const count = wholeNumber(1, 1_000_000);
  return command
    .option('--duration <time>', 'of each run (default: 10s, or what --budget allows)', durationMs)
    .addOption(
      new Option(
        '--warm-up <time>',
        'none, or whole seconds at the start of each run: not compared (default: a fifth of it)',
      ).argParser(warmUpOf()),
    )
    .option('--budget <time>', 'plan pairs and durations to fit, like 5m', durationMs)
    .option(
      '--profile <name>',
      'smoke, load, stress, soak, spike, breakpoint, or an objective of Camunda: typical, realistic, max, latency',
    )
    .option('--vus <n>', 'virtual users', count)
    .option('--rate <n>', 'iterations per second: an open model', count)
    .addOption(
      new Option('--engine <name>', 'what runs the scripts')
        .choices(['embedded', 'k6'])
        .default('embedded'),
    );
}

interface Asked {
  readonly scripts: readonly string[];
  readonly flags: GateFlags;
  /** The flags that were on the command line; those that have their default are not. */
  readonly typed: readonly TypedFlag[];
}

async function runGate(run: Invocation, asked: Asked): Promise<void> {
  const {flags} = asked;
  const given = {...flags, ...(flags.resume === undefined ? {} : {out: flags.resume})};
  await besideLivePage(run, flags, async ({surroundings, progress}) => {
    const settings = await resolveSettings('gate', given, surroundings);
    const record = await gate(settings, requestOf(asked, settings), progress);
    await conclude(run, record, {
      folder: settings.folder,
      progress,
      json: flags.json,
    });
    return settings.folder;
  });
}

/** Which of the three kinds of gate is asked for; a flag that would be without effect is refused. */
function requestOf({scripts, flags, typed}: Asked, settings: Settings): AnyGateRequest {
  const {pairs, effect, margin, alpha, engine, profile, vus, rate, conformance, waivers} = flags;
  const metrics = {baseline: flags.baselineMetrics, candidate: flags.candidateMetrics};
  if (flags.resume !== undefined) {
    refuseNewPlan(scripts, typed);
    return {kind: 'resumed', baseline: flags.baseline, candidate: flags.candidate, metrics};
  }
  const rules = {pairs, effect, margin, falseAlarmRateMax: alpha};
  const {kind, ...sources} = sourcesOf(flags, settings);
  if (kind === 'recorded') {
    refuseMeasuring(scripts, typed);
    return {kind, ...sources, rules};
  }
  return {
    kind,
    ...sources,
    ...{scripts, rules, engine, profile, vus, rate, conformance, waivers, metrics},
    beforeRun: flags.beforeRun,
    durationMs: flags.duration,
    warmUpSeconds: flags.warmUp,
    budgetMs: flags.budget,
  };
}

/** Whether two clusters are compared, or two folders. */
function sourcesOf(
  flags: GateFlags,
  {connection, cwd}: Pick<Settings, 'connection' | 'cwd'>,
): {
  readonly kind: 'live' | 'recorded';
  readonly baseline: string;
  readonly candidate: string;
} {
  const {
    baseline = connection['CAMUNDA_BASELINE_REST_ADDRESS'],
    candidate = connection['CAMUNDA_CANDIDATE_REST_ADDRESS'],
  } = flags;
  if (baseline === undefined || candidate === undefined) {
    throw new ExplainedError(
      `a gate compares two sides, and --${baseline === undefined ? 'baseline' : 'candidate'} is missing`,
      'give --baseline and --candidate, both an address or both a folder of records',
    );
  }
  const kind = kindOf('baseline', baseline, cwd);
  if (kind !== kindOf('candidate', candidate, cwd)) {
    throw new ExplainedError(
      'one of --baseline and --candidate is an address and the other a folder',
      'give two of a kind',
    );
  }
  return {kind, baseline, candidate};
}

function kindOf(flag: string, text: string, cwd: string): 'live' | 'recorded' {
  if (/^https?:\/\//i.test(text)) return 'live';
  if (statSync(resolve(cwd, text), {throwIfNoEntry: false})?.isDirectory()) return 'recorded';
  throw new ExplainedError(
    `--${flag} '${text}' is neither an address nor a folder`,
    'write an address like http://127.0.0.1:8080, or give a folder that exists',
  );
}

/** A flag by the name of its value, `warmUp`, and as it is typed, `--warm-up`. */
interface TypedFlag {
  readonly name: string;
  readonly long: string;
}

function typedFlags(command: Command): TypedFlag[] {
  return command.options
    .map(each => ({name: each.attributeName(), long: each.long ?? each.flags}))
    .filter(({name}) => command.getOptionValueSource(name) === 'cli');
}

const SIGN_IN = withSignInFlags(new Command(), {cwd: '.'}).options.map(each =>
  each.attributeName(),
);

/** What may be given when a gate continues: where its clusters are, how to sign in, how to report. */
const ALLOWED_ON_RESUME = [
  ...['resume', 'baseline', 'candidate', 'targetConfirmed', 'json', 'quiet'],
  ...['baselineMetrics', 'candidateMetrics', 'metricsQuery', ...SIGN_IN],
  ...['outPrometheus', 'outOtlp'],
];

/** What may be given for a gate on records: how to compare, and how to report. */
const ALLOWED_ON_RECORDS = [
  ...['baseline', 'candidate', 'effect', 'margin', 'alpha', 'conformance'],
  ...['out', 'json', 'quiet'],
];

/**
 * A gate that continues keeps its plan: its error rate depends on when it assesses the pairs, and on runs
 * that are made alike. Only the addresses and the sign-in may have changed.
 */
function refuseNewPlan(scripts: readonly string[], typed: readonly TypedFlag[]): void {
  const what = firstRefused(ALLOWED_ON_RESUME, scripts, typed);
  if (what === null) return;
  throw new ExplainedError(
    `--resume continues a gate as it was planned, and ${what} would change that`,
    'omit it, or start a new gate',
  );
}

/** Records were measured already: a flag that says how to measure would be without effect. */
function refuseMeasuring(scripts: readonly string[], typed: readonly TypedFlag[]): void {
  const what = firstRefused(ALLOWED_ON_RECORDS, scripts, typed);
  if (what === null) return;
  throw new ExplainedError(
    `two folders of records were measured already, and ${what} would change nothing`,
    'omit it, or give two addresses',
  );
}

/** The first flag that may not be given, or a script, as it was typed. */
function firstRefused(
  allowed: readonly string[],
  scripts: readonly string[],
  typed: readonly TypedFlag[],
): string | null {
  const flag = typed.find(each => !allowed.includes(each.name));
  if (flag !== undefined) return flag.long;
  return scripts.length > 0 ? `the script ${scripts[0]}` : null;
}
