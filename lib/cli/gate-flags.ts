import {statSync} from 'node:fs';
import {Command, InvalidArgumentError, Option} from 'commander';
import {ExplainedError} from '../core/errors.ts';
import type {EngineName} from '../engine/load.ts';
import {WARM_UP_SECONDS_MAX} from '../engine/measure/marks.ts';
import {
  DEFAULT_RULES,
  type GateRules,
  PAIRS_MAX,
  PAIRS_MIN,
} from '../measurement/gate/gate-rules.ts';
import {type ConnectionFlags, withSignInFlags} from '../measurement/settings/connection-flags.ts';
import {durationMs, nameOrPathIn, pathIn, shareOf, wholeNumber, withOutputFlags} from './flags.ts';
import type {Io} from './io.ts';

/** The flags of `c8gauge gate`. */
export interface GateFlags extends Omit<ConnectionFlags, 'baseUrl'> {
  readonly targetConfirmed?: readonly string[];
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
  readonly baselineMetrics?: string;
  readonly candidateMetrics?: string;
  readonly seed?: number;
  readonly out?: string;
  readonly json?: string;
  readonly quiet?: boolean;
}

const COUNT = wholeNumber(1, 1_000_000);

/** The command with its flags, without what it does. */
export function gateCommandLine(io: Io): Command {
  const {effect, margin, falseAlarmRateMax, pairs} = DEFAULT_RULES;
  return withSignInFlags(
    withOutputFlags(
      new Command('gate')
        .description(
          'Compare a candidate with a baseline: two clusters that both run (addresses), or two ' +
            'folders of records. Exit 0 passes, 1 is a regression, 2 is inconclusive.',
        )
        .argument('[scripts...]', 'names from scenarios/, or paths to k6 scripts; process-loop'),
      io,
    ),
    pathIn(io),
  )
    .option('--target-confirmed <hosts...>', 'the hosts of clusters on other machines, once more')
    .option('--baseline <url-or-dir>', 'what is compared with')
    .option('--candidate <url-or-dir>', 'what is to pass')
    .option(
      '--pairs <n>',
      `the most pairs of runs (default: ${pairs})`,
      wholeNumber(PAIRS_MIN, PAIRS_MAX),
    )
    .option('--effect <share>', 'the smallest change to the worse that matters', shareOf, effect)
    .option('--margin <share>', 'a pass excludes a change to the worse of this', shareOf, margin)
    .option(
      '--alpha <share>',
      'how often, at most, it may be a false alarm',
      shareOf,
      falseAlarmRateMax,
    )
    .option('--duration <time>', 'of each run (default: 10s, or what --budget allows)', durationMs)
    .addOption(
      new Option(
        '--warm-up <time>',
        'none, or whole seconds at the start of each run: not compared (default: a fifth of it)',
      ).argParser(warmUpSeconds),
    )
    .option('--budget <time>', 'plan pairs and durations to fit, like 5m', durationMs)
    .option('--profile <name>', 'smoke, load, stress, soak, spike or breakpoint')
    .option('--vus <n>', 'virtual users', COUNT)
    .option('--rate <n>', 'iterations per second: an open model', COUNT)
    .addOption(
      new Option('--engine <name>', 'what runs the scripts')
        .choices(['embedded', 'k6'])
        .default('embedded'),
    )
    .option('--baseline-metrics <url>', 'its Prometheus metrics: compares CPU an instance')
    .option('--candidate-metrics <url>', 'the same of the candidate')
    .option(
      '--resume <dir>',
      'go on with a gate that was broken off, from its output folder',
      pathIn(io),
    )
    .option('--no-conformance', 'do not check the two against the contract')
    .option(
      '--contract <file>',
      'an OpenAPI 3.0 or 3.1 document (default: Camunda 8.6)',
      pathIn(io),
    )
    .option(
      '--waivers <file>',
      'known deviations: a JSON file, or a product: camunda-8.6',
      nameOrPathIn(io),
    );
}

/** Reads `none`, or a time like `5s`. */
function warmUpSeconds(text: string): number {
  const seconds = text === 'none' ? 0 : durationMs(text) / 1000;
  if (Number.isInteger(seconds) && seconds <= WARM_UP_SECONDS_MAX) return seconds;
  throw new InvalidArgumentError(
    `It must be none, or whole seconds up to ${WARM_UP_SECONDS_MAX}s.`,
  );
}

/** The rules that the flags give. @throws ExplainedError when they contradict each other */
export function rulesOf(flags: GateFlags): GateRules {
  const {pairs, effect, margin, alpha, baselineMetrics, candidateMetrics} = flags;
  refuseOneSidedCpu({baseline: baselineMetrics, candidate: candidateMetrics});
  if (margin < effect) {
    throw new ExplainedError(
      `--margin ${margin} is below --effect ${effect}`,
      'a pass cannot exclude less than what matters: raise --margin, or lower --effect',
    );
  }
  return {
    pairs: pairs ?? DEFAULT_RULES.pairs,
    effect,
    margin,
    falseAlarmRateMax: alpha,
    looksEarly: true,
  };
}

/** @throws ExplainedError when only one side would be asked for its CPU time */
export function refuseOneSidedCpu(metrics: {
  readonly baseline?: string | undefined;
  readonly candidate?: string | undefined;
}): void {
  if ((metrics.baseline === undefined) === (metrics.candidate === undefined)) return;
  throw new ExplainedError(
    'CPU is compared only where both sides tell of it',
    'give --baseline-metrics and --candidate-metrics, or neither',
  );
}

/**
 * Whether two clusters are compared, or two folders.
 *
 * @throws ExplainedError when one is missing, is neither, or they are of two kinds
 */
export function sourcesOf(flags: Pick<GateFlags, 'baseline' | 'candidate'>): {
  readonly kind: 'live' | 'recorded';
  readonly baseline: string;
  readonly candidate: string;
} {
  const {baseline, candidate} = flags;
  if (baseline === undefined || candidate === undefined) {
    throw new ExplainedError(
      `a gate compares two, and --${baseline === undefined ? 'baseline' : 'candidate'} is missing`,
      'give --baseline and --candidate, both an address or both a folder of records',
    );
  }
  const [one, other] = [kindOf('baseline', baseline), kindOf('candidate', candidate)];
  if (one !== other) {
    throw new ExplainedError(
      'one of --baseline and --candidate is an address and the other a folder',
      'give two of a kind',
    );
  }
  return {kind: one, baseline, candidate};
}

function kindOf(flag: string, text: string): 'live' | 'recorded' {
  if (/^https?:\/\//i.test(text)) return 'live';
  if (statSync(text, {throwIfNoEntry: false})?.isDirectory()) return 'recorded';
  throw new ExplainedError(
    `--${flag} '${text}' is neither an address nor a folder`,
    'write an address like http://127.0.0.1:8080, or give a folder that exists',
  );
}

const SIGN_IN = withSignInFlags(new Command(), String).options.map(each => each.attributeName());

/** What a gate that goes on may be told anew: where its clusters are, how to sign in, how to report. */
const NOT_OF_THE_PLAN = [
  ...['resume', 'baseline', 'candidate', 'targetConfirmed', 'json', 'quiet'],
  ...['baselineMetrics', 'candidateMetrics', ...SIGN_IN],
];

/** What a gate on records may be told: how to compare, and how to report. */
const NOT_OF_A_RUN = [
  ...['baseline', 'candidate', 'effect', 'margin', 'alpha', 'conformance'],
  ...['out', 'json', 'quiet'],
];

/**
 * A gate that goes on keeps its plan: what is looked at when, and alike runs, are what its error rate
 * rests on. Only the addresses may have changed, and how to sign in.
 *
 * @param given the names of the flags that were on the command line: `warmUp`
 * @throws ExplainedError when something of the plan is given anew
 */
export function refuseNewPlan(scripts: readonly string[], given: readonly string[]): void {
  const what = firstBeside(NOT_OF_THE_PLAN, scripts, given);
  if (what === null) return;
  throw new ExplainedError(
    `--resume goes on as it was planned, and ${what} would change that`,
    'leave it away, or begin a new gate',
  );
}

/**
 * Records were measured already: a flag that says how to measure would be without effect.
 *
 * @param given the names of the flags that were on the command line
 * @throws ExplainedError when there is one
 */
export function refuseMeasuring(scripts: readonly string[], given: readonly string[]): void {
  const what = firstBeside(NOT_OF_A_RUN, scripts, given);
  if (what === null) return;
  throw new ExplainedError(
    `two folders of records were measured already, and ${what} would change nothing`,
    'leave it away, or give two addresses',
  );
}

/** The first flag beside those that may be given, or a script, as a person would call it. */
function firstBeside(
  allowed: readonly string[],
  scripts: readonly string[],
  given: readonly string[],
): string | null {
  const name = given.find(each => !allowed.includes(each));
  if (name !== undefined) {
    if (name === 'conformance') return '--no-conformance';
    return `--${name.replace(/[A-Z]/g, each => `-${each.toLowerCase()}`)}`;
  }
  return scripts.length > 0 ? `the script ${scripts[0]}` : null;
}

/** The flags on the command line, defaults left out. */
export function flagsGiven(command: Command): string[] {
  return command.options
    .map(each => each.attributeName())
    .filter(each => command.getOptionValueSource(each) === 'cli');
}
