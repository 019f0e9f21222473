import {formatCount, formatPercent, plural} from '../../core/format.ts';
import {accountsOf} from '../accounts.ts';
import {disturbanceLine, endText} from '../disturbance.ts';
import {type DriftState, driftLine} from '../drift.ts';
import {type LoadResult, sumRequests, type Validity} from '../load-result.ts';
import {type ThresholdOutcome, thresholdReason} from '../threshold-outcome.ts';
import {FLOOR_METRICS, floorReason, judgeFloor, ownErrorsByName, ownErrorsRemedy} from './floor.ts';
import {loadRule, type Rule} from './rule.ts';

/** k6's exit code when a script calls `exec.test.fail`: it has judged the target itself. */
const EXIT_TEST_FAILED = 110;

/** k6's exit code of a run whose threshold was crossed: at its end, or it was ended for that. */
const THRESHOLD_CROSSED = 99;

/** k6's exit codes of runs that were ended early, or whose script broke outside an iteration. */
const BROKEN_OFF = [100, 101, 105, 107, 108];

const UNTOLD_DRIFTS: readonly DriftState[] = ['levels off', 'too noisy', 'gaps'];

/** Such a share of the instances may be open at the end: more, and too much is not known. */
const OPEN_MAX = 0.01;

/** Such a share of the users' time may go into iterations of which nothing is known, */
const NOT_KNOWN_MAX = 0.05;

/** or more where these are no older than so many that ended: they were on their way. */
const OLD_ITERATION = 3;

/**
 * What a load has to keep. The figures of an INVALID run count neither for nor against the target: of
 * such a run only those rules stand whose evidence the generator cannot have made.
 */
export const LOAD_RULES: readonly Rule[] = [
  floorRule('good-answers', 'a good answer', FLOOR_METRICS.goodAnswers, 'always'),
  floorRule('failed-requests', 'few fail', FLOOR_METRICS.failedRequests, 'always'),
  floorRule('request-errors', 'few errors', FLOOR_METRICS.requestErrors, 'no bottleneck'),
  floorRule(
    'unanswered-requests',
    'few unanswered',
    FLOOR_METRICS.unansweredRequests,
    'no bottleneck',
  ),
  floorRule('unanswered-time', 'few users stuck', FLOOR_METRICS.unansweredTime, 'no bottleneck'),
  floorRule('backpressure', 'few are refused', FLOOR_METRICS.backpressure, 'no bottleneck'),
  floorRule('failed-checks', 'few checks fail', FLOOR_METRICS.failedChecks, 'no bottleneck'),
  floorRule('throwing-iterations', 'few throw', FLOOR_METRICS.throwingIterations, 'always'),
  loadRule('users-busy', 'few arrivals find no user', 'broken', load =>
    isNoBottleneck(load) && load.arrivals?.usersHeldBy !== 'script'
      ? brokenFloor(load, FLOOR_METRICS.usersBusy)
      : [],
  ),
  loadRule('arrivals-sent', 'few arrivals are never sent by our doing', 'no data', load => [
    ...(load.arrivals?.usersHeldBy === 'script'
      ? brokenFloor(load, FLOOR_METRICS.usersBusy).map(
          each => `${each}; the script's own pauses held them: give it more users`,
        )
      : []),
    ...(load.validity.valid ? brokenFloor(load, FLOOR_METRICS.generatorLate) : []),
  ]),
  loadRule('recovers', 'the target recovers from each disturbance', 'broken', load =>
    load.validity.valid
      ? (load.disturbances ?? [])
          .filter(each => each.state === 'not recovered')
          .map(disturbanceLine)
      : [],
  ),
  loadRule('disturbed', 'each disturbance ran, and what came of it is known', 'no data', load =>
    (load.disturbances ?? [])
      .filter(each => each.state === 'not known' || endText(each) !== null)
      .map(each =>
        each.state === 'not known'
          ? `${disturbanceLine(each)}: run it with ten seconds before it and after it`
          : disturbanceLine(each),
      ),
  ),
  loadRule('no-drift', 'nothing rises through a soak', 'broken', ({drift = [], validity}) =>
    validity.valid ? drift.filter(each => each.state === 'rises').map(driftLine) : [],
  ),
  loadRule('drift-told', 'a soak shows whether anything drifts', 'no data', ({drift = []}) => {
    if (drift.some(each => each.state === 'too short'))
      return [
        'the soak is too short to tell whether anything drifts: give it four minutes at least after its warm-up',
      ];
    return drift
      .filter(each => UNTOLD_DRIFTS.includes(each.state))
      .map(each => `${driftLine(each)}: run it longer`);
  }),
  loadRule('thresholds', 'every threshold is kept', 'broken', load =>
    thresholdsThat(load, each => each.state === 'broken' && isTargets(each, load.validity)),
  ),
  loadRule('script-failed', 'the script does not fail the test', 'broken', ({scenario, exit}) =>
    exit?.code === EXIT_TEST_FAILED
      ? [`${scenario}: the script failed the test (${exit.reason})`]
      : [],
  ),
  loadRule('load-findings', 'the contract holds under load', 'broken', load => {
    const {scenario, findings = []} = load;
    const first = findings[0]?.id;
    return first === undefined
      ? []
      : [`${scenario}: ${plural(findings.length, 'finding')} under load, first ${first}`];
  }),
  // What the ledger lists is true whatever was the bottleneck.
  ledgerRule('lost-instances', 'lostCount', 'never completed'),
  ledgerRule('duplicated-instances', 'duplicatedCount', 'completed more than once'),
  ledgerRule(
    'repeated-instances',
    'repeatedCount',
    'created more than once: an answer was repeated',
  ),
  loadRule(
    'ended-early',
    'the script runs as written',
    'no data',
    ({scenario, exit, thresholds}) => {
      // What came in after a threshold had ended the run may have mended it.
      const isMended =
        exit?.code === THRESHOLD_CROSSED && thresholds.every(each => each.state === 'kept');
      return exit && (BROKEN_OFF.includes(exit.code) || isMended)
        ? [`${scenario} did not run as written: ${exit.reason}`]
        : [];
    },
  ),
  loadRule('valid', 'the generator keeps up', 'no data', ({scenario, validity}) =>
    validity.valid ? [] : [`${scenario} is INVALID: ${validity.reasons.join('; ')}`],
  ),
  loadRule(
    'own-errors',
    'every request can be sent, and its answer kept',
    'no data',
    ({scenario, operations}) => {
      const errors = Object.entries(ownErrorsByName(operations));
      if (errors.length === 0) return [];
      const named = errors.map(([name, times]) => `${plural(times, name)}`).join(', ');
      const remedy = ownErrorsRemedy(errors.map(([name]) => name));
      return [
        `${scenario}: this machine could not send all requests, or keep their answers (${named}): ${remedy}`,
      ];
    },
  ),
  loadRule('answers-due', 'an answer is due', 'no data', ({scenario, validity, operations}) => {
    const {total, open} = sumRequests(operations.map(each => each.requests));
    if (total === 0) return validity.valid ? [`${scenario} sent no request`] : [];
    return total === open ? [`${scenario}: no answer came before the end: run longer`] : [];
  }),
  loadRule('thresholds-decided', 'every threshold has data', 'no data', load => {
    if (load.operations.every(each => each.requests.total === 0)) return [];
    const {valid} = load.validity;
    return thresholdsThat(load, ({state}) => state === 'no data' || (valid && state === 'too few'));
  }),
  loadRule('accounted', 'every request and arrival is accounted for', 'no data', load => {
    const missing = unaccounted(load);
    return missing.length === 0
      ? []
      : [`${load.scenario}: ${missing.join(' and ')} unaccounted for`];
  }),
  loadRule('known-iterations', "the users' time is known", 'no data', load => {
    const {scenario, users, iterations} = load;
    const {notKnownMs = 0, notKnownIterations = 0, busyMs = 0} = users ?? {};
    const ended = busyMs / Math.max(1, iterations.completed);
    const areOld = notKnownMs > OLD_ITERATION * notKnownIterations * ended;
    const share = notKnownMs / Math.max(1, busyMs + notKnownMs);
    return areOld && share > NOT_KNOWN_MAX
      ? [
          `${scenario}: ${plural(notKnownIterations, 'iteration')} took at least ${formatPercent(share)} of the users' time and never ended, and k6 does not tell what their requests came to: use the embedded engine`,
        ]
      : [];
  }),
  loadRule('open-instances', 'few instances are open at the end', 'no data', load => {
    const {created = 0, openCount = 0} = load.ledger ?? {};
    return openCount > OPEN_MAX * created
      ? [
          `${load.scenario}: ${plural(openCount, 'process instance')} of ${formatCount(created)} still open at the end: drain them in the script's teardown, or raise --drain`,
        ]
      : [];
  }),
];

/** Which runs break a rule: all, or those whose generator was not the bottleneck. */
type Stands = 'always' | 'no bottleneck';

function floorRule(id: string, bound: string, metric: string, stands: Stands): Rule {
  return loadRule(id, bound, 'broken', load =>
    stands === 'always' || isNoBottleneck(load) ? brokenFloor(load, metric) : [],
  );
}

/** A generator that was late by milliseconds cannot have made answers fail or stay away. */
function isNoBottleneck({validity}: LoadResult): boolean {
  return validity.valid || validity.ownMsMax !== undefined;
}

/** Latencies that k6 measures, in milliseconds. */
const LATENCIES = /^(http_req_(duration|waiting|receiving)|iteration_duration)(\{|$)/;
const UPPER_BOUND = /<=?\s*(\S+)\s*$/;

/** Whether a broken threshold is the target's doing: beyond its bound by more than is the generator's own. */
function isTargets(
  {metric, expression, observed}: ThresholdOutcome,
  {valid, ownMsMax}: Validity,
): boolean {
  if (valid) return true;
  if (ownMsMax === undefined || observed === null) return false;
  if (/^http_req_failed(\{|$)/.test(metric)) return true;
  const bound = UPPER_BOUND.exec(expression)?.[1];
  return LATENCIES.test(metric) && bound !== undefined && observed - ownMsMax > Number(bound);
}

function ledgerRule(
  id: string,
  figure: 'lostCount' | 'duplicatedCount' | 'repeatedCount',
  words: string,
): Rule {
  return loadRule(id, `no instance is ${words}`, 'broken', ({scenario, ledger}) => {
    const amount = ledger?.[figure] ?? 0;
    return amount > 0 ? [`${scenario}: ${plural(amount, 'process instance')} ${words}`] : [];
  });
}

function brokenFloor(load: LoadResult, metric: string): string[] {
  return (load.floor ?? judgeFloor(load))
    .filter(each => each.metric === metric && each.state === 'broken')
    .map(each => `${load.scenario}: ${floorReason(each)}`);
}

function thresholdsThat(
  {scenario, thresholds}: LoadResult,
  are: (outcome: ThresholdOutcome) => boolean,
): string[] {
  return thresholds.filter(are).map(each => `${scenario}: ${thresholdReason(each)}`);
}

/** What is in no class, in words: a thread that was killed leaves such. */
function unaccounted(load: LoadResult): string[] {
  return accountsOf(load)
    .filter(each => each.unaccounted !== 0)
    .map(each => plural(Math.abs(each.unaccounted), each.of.replace(/s$/, '')));
}
