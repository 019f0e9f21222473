import {statSync} from 'node:fs';
import {Command, Option} from 'commander';
import {DEFAULT_RULES, type GateRules, PAIRS_MAX, PAIRS_MIN} from '../campaign/gate/gate-rules.ts';
import {ExplainedError} from '../core/errors.ts';
import type {EngineName} from '../engine/scenario-run.ts';
import {type ConnectionFlags, withSignInFlags} from './connection-flags.ts';
import {durationMs, shareOf, wholeNumber, withOutputFlags} from './flags.ts';

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
export function gateCommandLine(): Command {
  const {effect, margin, falseAlarmRateMax, pairs} = DEFAULT_RULES;
  return withSignInFlags(
    withOutputFlags(
      new Command('gate')
        .description(
          'Compare a candidate with a baseline: two clusters that both run (addresses), or two ' +
            'folders of records. Exit 0 passes, 1 is a regression, 2 is inconclusive.',
        )
        .argument('[scripts...]', 'names from scenarios/, or paths to k6 scripts; process-loop'),
    ),
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
    .option('--resume <dir>', 'go on with a gate that was broken off, from its output folder')
    .option('--no-conformance', 'do not check the two against the contract')
    .option('--contract <file>', 'an OpenAPI 3.0 or 3.1 document (default: Camunda 8.6)')
    .option('--waivers <file>', 'known deviations: a JSON file, or a product: camunda-8.6');
}

/** The rules that the flags give. @throws ExplainedError when they contradict each other */
export function rulesOf(flags: GateFlags): GateRules {
  const {pairs, effect, margin, alpha, baselineMetrics, candidateMetrics} = flags;
  if ((baselineMetrics === undefined) !== (candidateMetrics === undefined)) {
    throw new ExplainedError(
      'CPU is compared only where both sides tell of it',
      'give --baseline-metrics and --candidate-metrics, or neither',
    );
  }
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

/**
 * A gate that goes on keeps its plan: what is looked at when, and alike runs, are what its error rate
 * rests on. Only the addresses may have changed.
 *
 * @throws ExplainedError when something of the plan is given anew
 */
export function refuseNewPlan(scripts: readonly string[], flags: GateFlags): void {
  const names = ['pairs', 'duration', 'budget', 'profile', 'vus', 'rate', 'seed', 'out'] as const;
  const given = names.find(each => flags[each] !== undefined);
  if (given === undefined && scripts.length === 0) return;
  const what = given === undefined ? `the script ${scripts[0]}` : `--${given}`;
  throw new ExplainedError(
    `--resume goes on as it was planned, and ${what} would change that`,
    'leave it away, or begin a new gate',
  );
}
