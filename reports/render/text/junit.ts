import {groupBy} from '../../../lib/core/group-by.ts';
import {findingCauses} from '../../../lib/record/finding-causes.ts';
import type {CheckOutcome, ConformanceResult, Finding} from '../../../lib/record/findings.ts';
import type {GateResult} from '../../../lib/record/gate-result.ts';
import type {LoadResult} from '../../../lib/record/load-result.ts';
import type {RunRecord} from '../../../lib/record/run-record.ts';
import {
  judgedMetric,
  type ThresholdOutcome,
  thresholdReason,
} from '../../../lib/record/threshold-outcome.ts';
import {gateRow} from '../summary/gate-summary.ts';
import {cutText} from '../summary/visible-text.ts';
import {type Case, renderSuites, type Suite} from './junit-suites.ts';

const BODY_LENGTH_MAX = 4000;

/**
 * JUnit XML: a suite a cause (its findings), a suite an operation (its checks that found nothing), a suite a
 * scenario (thresholds, ledger, validity), a suite for what a gate compared.
 * A finding that is waived is a skipped case, with the waiver as its reason.
 *
 * @see https://github.com/testmoapp/junitxml the format as CI systems read it
 */
export function renderJunit(record: RunRecord): string {
  const suites = [
    ...(record.conformance ? operationSuites(record.conformance) : []),
    ...(record.gate
      ? [{name: 'gate', cases: gateCases(record.gate), durationMs: record.run.durationMs}]
      : []),
    ...record.loads.map(scenarioSuite),
  ];
  return renderSuites(`c8gauge ${record.run.command}`, suites, {
    durationMs: record.run.durationMs,
    startedAt: record.run.startedAt,
    hostname: record.target.baseUrl,
  });
}

function operationSuites({outcomes, findings}: ConformanceResult): Suite[] {
  const found = new Set(findings.map(outcomeOf));
  const others = outcomes.filter(each => each.status !== 'fail' || !found.has(outcomeOf(each)));
  const byOperation = groupBy(others, each => each.operation);
  return [
    ...findingCauses(findings).map(cause => ({
      name: `cause.${cause.id}`,
      cases: named(cause.findings.map(findingCase)),
      durationMs: 0,
    })),
    ...[...byOperation].map(([operation, each]) => ({
      name: `conformance.${operation}`,
      cases: named(each.map(checkCase)),
      durationMs: 0,
    })),
  ];
}

function outcomeOf({operation, check, case: name}: CheckOutcome | Finding): string {
  return `${operation}/${check}/${name}`;
}

/** Readers take two cases of one name for one. */
function named(cases: readonly Case[]): Case[] {
  const counted = new Map<string, number>();
  return cases.map(each => {
    const count = (counted.get(each.name) ?? 0) + 1;
    counted.set(each.name, count);
    return count === 1 ? each : {...each, name: `${each.name} (${count})`};
  });
}

function checkCase({check, case: name, status, reason}: CheckOutcome): Case {
  const common = {name: `${check} / ${name}`};
  if (status === 'pass') return {...common, outcome: 'passed'};
  const message = reason ?? '';
  if (status === 'skip') return {...common, outcome: 'skipped', message};
  return {...common, outcome: status === 'error' ? 'error' : 'failure', message};
}

function findingCase(finding: Finding): Case {
  const {operation, case: name, message, waived} = finding;
  const common = {name: `${operation} / ${name}`};
  if (waived) {
    const why = `waived: ${waived.reason} (${waived.link}): ${message}`;
    return {...common, outcome: 'skipped', message: why};
  }
  return {...common, outcome: 'failure', message, details: findingText(finding)};
}

function findingText({expectedBy, curl, exchange, seed}: Finding): string {
  const answer = exchange.response
    ? `answered ${exchange.response.status}\n${cutText(exchange.response.body, BODY_LENGTH_MAX)}`
    : `no answer: ${exchange.error ?? 'the reason is not known'}`;
  return [
    expectedBy ? `expected by ${expectedBy}` : null,
    seed === undefined ? null : `seed ${seed}`,
    cutText(curl, BODY_LENGTH_MAX),
    answer,
  ]
    .filter(each => each !== null)
    .join('\n');
}

/** A case a metric: worse is a failure, unclear an error; and one for findings. */
function gateCases({metrics, newFindings, lacking = [], badRuns = []}: GateResult): Case[] {
  const cases = metrics.map((metric): Case => {
    const row = gateRow(metric);
    const name = `${row.scenario} ${row.metric} is not worse`;
    const message = `${row.ratio} (${row.interval}), p ${row.p}`;
    if (metric.outcome === 'worse') return {name, outcome: 'failure', message};
    if (metric.outcome === 'unclear') return {name, outcome: 'error', message};
    return {name, outcome: 'passed'};
  });
  for (const {scenario, metric, side, why} of lacking)
    cases.push({
      name: `${scenario} ${metric} of the ${side} is complete`,
      outcome: 'error',
      message: why,
    });
  if (badRuns.length > 0)
    cases.push({
      name: 'no run of the candidate is such as the baseline has none',
      outcome: 'error',
      message: badRuns.map(each => `${each.scenario} ${each.metric} in run ${each.run}`).join(', '),
    });
  if (newFindings === null) return cases;
  const name = 'no finding that the baseline does not have';
  return [
    ...cases,
    newFindings.length === 0
      ? {name, outcome: 'passed'}
      : {name, outcome: 'failure', message: newFindings.join(', ')},
  ];
}

function scenarioSuite(load: LoadResult): Suite {
  const validity: Case = load.validity.valid
    ? {name: 'the run is valid', outcome: 'passed'}
    : {name: 'the run is valid', outcome: 'error', message: load.validity.reasons.join('; ')};
  return {
    name: `load.${load.scenario}`,
    cases: [
      validity,
      ...[...load.thresholds, ...(load.floor ?? [])].map(thresholdCase),
      ...ledgerCases(load),
    ],
    durationMs: load.durationMs,
  };
}

/** A threshold that could not be judged is an error: the run says nothing of it. */
function thresholdCase(threshold: ThresholdOutcome): Case {
  const name = `${judgedMetric(threshold)} ${threshold.expression}`;
  if (threshold.state === 'kept') return {name, outcome: 'passed'};
  const message = thresholdReason(threshold);
  return {name, outcome: threshold.state === 'broken' ? 'failure' : 'error', message};
}

function ledgerCases({ledger}: LoadResult): Case[] {
  if (!ledger) return [];
  const wrong = (['lost', 'duplicated', 'repeated'] as const).filter(
    each => (ledger[`${each}Count`] ?? 0) > 0,
  );
  const name = 'every process instance was completed exactly once';
  if (wrong.length === 0) return [{name, outcome: 'passed'}];
  const message = wrong.map(each => `${ledger[`${each}Count`]} ${each}`).join(', ');
  const details = wrong.map(each => `${each}: ${(ledger[each] ?? []).join(' ')}`).join('\n');
  return [{name, outcome: 'failure', message, details}];
}
