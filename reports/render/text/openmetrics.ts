import {groupBy} from '../../../lib/core/group-by.ts';
import type {LatencySummary, LoadResult, RequestCounts} from '../../../lib/record/load-result.ts';
import type {RunRecord} from '../../../lib/record/run-record.ts';
import {visibleText} from '../summary/visible-text.ts';

type Labels = Readonly<Record<string, string>>;
type Sample = readonly [suffix: string, labels: Labels, value: number];

interface Family {
  readonly name: string;
  readonly type: 'counter' | 'gauge' | 'summary' | 'info';
  readonly help: string;
  readonly samples: readonly Sample[];
}

const QUANTILES = [
  ['0.5', 'latencyUsP50'],
  ['0.9', 'latencyUsP90'],
  ['0.95', 'latencyUsP95'],
  ['0.99', 'latencyUsP99'],
  ['0.999', 'latencyUsP999'],
  ['0.9999', 'latencyUsP9999'],
] as const satisfies readonly (readonly [string, keyof LatencySummary])[];

const OUTCOMES = [
  'ok',
  'failed',
  'backpressure',
  'errors',
  'unanswered',
  'open',
] as const satisfies readonly (keyof RequestCounts)[];

/**
 * The figures of a run for a metrics store: OpenMetrics 1.0 text. Percentiles without enough
 * samples, and thresholds that could not be judged, are left out.
 *
 * @see https://prometheus.io/docs/specs/om/open_metrics_spec/
 */
export function renderOpenMetrics(record: RunRecord): string {
  const families = [
    ...runFamilies(record),
    ...loadFamilies(record.loads),
    ...findingFamilies(record),
  ];
  const written = families.filter(each => each.samples.length > 0).flatMap(familyLines);
  return `${[...written, '# EOF'].join('\n')}\n`;
}

function runFamilies({run, target, contract, verdict}: RunRecord): Family[] {
  const labels = {
    id: run.id,
    command: run.command,
    version: run.c8gaugeVersion,
    target: target.baseUrl,
    contract: contract.version,
    verdict: verdict.status,
  };
  return [
    {
      name: 'c8gauge_run',
      type: 'info',
      help: 'What ran, and its verdict.',
      samples: [['_info', labels, 1]],
    },
    {
      name: 'c8gauge_run_duration_seconds',
      type: 'gauge',
      help: 'How long the whole run took.',
      samples: [['', {}, run.durationMs / 1000]],
    },
  ];
}

function loadFamilies(loads: readonly LoadResult[]): Family[] {
  const perOperation = (samples: (load: LoadResult) => Sample[]) => loads.flatMap(samples);
  return [
    {
      name: 'c8gauge_requests',
      type: 'counter',
      help: 'Requests by how they ended.',
      samples: perOperation(requestSamples),
    },
    {
      name: 'c8gauge_response_time_seconds',
      type: 'summary',
      help: 'Latency from the intended start: free of coordinated omission.',
      samples: perOperation(load => latencySamples(load, 'responseTime')),
    },
    {
      name: 'c8gauge_service_time_seconds',
      type: 'summary',
      help: 'Latency from the send.',
      samples: perOperation(load => latencySamples(load, 'serviceTime')),
    },
    {
      name: 'c8gauge_iterations',
      type: 'counter',
      help: 'Iterations by how they ended; dropped ones never started.',
      samples: perOperation(iterationSamples),
    },
    {
      name: 'c8gauge_threshold_passed',
      type: 'gauge',
      help: '1 where the threshold was kept, 0 where it was broken.',
      samples: perOperation(thresholdSamples),
    },
    {
      name: 'c8gauge_load_valid',
      type: 'gauge',
      help: '0 where the generator was the bottleneck, so that no figure of the scenario counts.',
      samples: loads.map(each => ['', {scenario: each.scenario}, each.validity.valid ? 1 : 0]),
    },
    {
      name: 'c8gauge_ledger_instances',
      type: 'gauge',
      help: 'Process instances by what became of them.',
      samples: perOperation(ledgerSamples),
    },
  ];
}

function requestSamples({scenario, operations}: LoadResult): Sample[] {
  return operations.flatMap(({operation, requests}) =>
    OUTCOMES.map(
      (outcome): Sample => ['_total', {scenario, operation, outcome}, requests[outcome]],
    ),
  );
}

function latencySamples(load: LoadResult, kind: 'responseTime' | 'serviceTime'): Sample[] {
  const {scenario} = load;
  return load.operations.flatMap(totals => {
    const latency = totals[kind];
    const labels = {scenario, operation: totals.operation};
    const quantiles = QUANTILES.flatMap(([quantile, key]): Sample[] => {
      const us = latency[key];
      return us === null ? [] : [['', {...labels, quantile}, us / 1e6]];
    });
    return [
      ...quantiles,
      ['_count', labels, latency.count],
      ['_sum', labels, (latency.latencyUsMean * latency.count) / 1e6],
    ];
  });
}

function iterationSamples({scenario, iterations}: LoadResult): Sample[] {
  const outcomes = ['completed', 'interrupted', 'dropped', 'failed'] as const;
  return outcomes.map((outcome): Sample => ['_total', {scenario, outcome}, iterations[outcome]]);
}

function thresholdSamples({scenario, thresholds, floor = []}: LoadResult): Sample[] {
  const all = [...thresholds, ...floor];
  const judged = all.filter(each => each.state === 'kept' || each.state === 'broken');
  return judged.map(({metric, expression, time, state}): Sample => {
    const labels = {scenario, metric, expression, ...(time === undefined ? {} : {time})};
    return ['', labels, state === 'kept' ? 1 : 0];
  });
}

function ledgerSamples({scenario, ledger}: LoadResult): Sample[] {
  if (!ledger) return [];
  const states: [string, number][] = [
    ['created', ledger.created],
    ['completed', ledger.completed],
    ['lost', ledger.lostCount],
    ...(ledger.openCount === undefined ? [] : [['open', ledger.openCount] as [string, number]]),
    ['duplicated', ledger.duplicatedCount],
    ['foreign', ledger.foreignCount],
  ];
  return states.map(([state, count]): Sample => ['', {scenario, state}, count]);
}

function findingFamilies({conformance}: RunRecord): Family[] {
  if (!conformance) return [];
  const byStatus = groupBy(conformance.outcomes, each => each.status);
  const byPlace = groupBy(conformance.findings, each => `${each.operation}\n${each.check}`);
  return [
    {
      name: 'c8gauge_checks',
      type: 'gauge',
      help: 'Checks by outcome.',
      samples: [...byStatus].map(([status, each]) => ['', {status}, each.length]),
    },
    {
      name: 'c8gauge_findings',
      type: 'gauge',
      help: 'Ways in which the target was seen to deviate, waived ones among them.',
      samples: [...byPlace].map(([place, each]) => {
        const [operation = '', check = ''] = place.split('\n');
        return ['', {operation, check}, each.length];
      }),
    },
  ];
}

function familyLines({name, type, help, samples}: Family): string[] {
  const unit = name.endsWith('_seconds') ? [`# UNIT ${name} seconds`] : [];
  const values = samples.map(
    ([suffix, labels, value]) => `${name}${suffix}${labelText(labels)} ${value}`,
  );
  return [`# TYPE ${name} ${type}`, ...unit, `# HELP ${name} ${help}`, ...values];
}

function labelText(labels: Labels): string {
  const pairs = Object.entries(labels).map(([key, value]) => `${key}="${escapeLabel(value)}"`);
  return pairs.length > 0 ? `{${pairs.join(',')}}` : '';
}

function escapeLabel(value: string): string {
  return visibleText(value.replace(/\p{Surrogate}/gu, '\ufffd').replace(/\r\n?/g, '\n'))
    .replace(/\\/g, '\\\\')
    .replace(/"/g, '\\"')
    .replace(/\n/g, '\\n');
}
