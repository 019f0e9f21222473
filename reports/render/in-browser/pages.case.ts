import {compareRecords} from '../../../lib/measurement/compare-records.ts';
import type {Finding} from '../../../lib/record/findings.ts';
import type {LoadResult, RequestCounts} from '../../../lib/record/load-result.ts';
import type {RunRecord} from '../../../lib/record/run-record.ts';
import {judgeFloor} from '../../../lib/record/verdict/floor.ts';
import {decideVerdict} from '../../../lib/record/verdict/verdict.ts';
import {capacityRecordFixture} from '../../fixture/capacity-fixture.ts';
import {conformanceFixture, findingFixture, OPERATIONS} from '../../fixture/conformance-fixture.ts';
import {gateFixture, gateRecordFixture} from '../../fixture/gate-fixture.ts';
import {loadFixture} from '../../fixture/load-fixture.ts';
import {cleanRecordFixture, recordFixture} from '../../fixture/record-fixture.ts';
import {trendFixture} from '../../fixture/trend-fixture.ts';
import {renderComparisonHtml, renderHtml, renderTrendHtml} from '../html/render-html.ts';
import {renderLiveHtml} from '../html/render-live.ts';

/** One page of each kind, by the name of its picture. */
export const PAGES: Readonly<Record<string, () => Promise<string>>> = {
  start: () => renderHtml(recordFixture()),
  passed: () => renderHtml(loadRecord(oneLoad())),
  failed: () => renderHtml(loadRecord(failing(oneLoad(24_500)))),
  invalid: () => renderHtml(loadRecord(invalid(failing(oneLoad(24_500))))),
  backpressure: () => renderHtml(loadRecord(ended(oneLoad(), 'backpressure', 0.93))),
  frozen: () => renderHtml(loadRecord(ended(oneLoad(), 'unanswered', 0.5))),
  soak: () => renderHtml(soakRecord()),
  live: () =>
    renderLiveHtml(loadRecord(oneLoad()), 'create-instance: 12 s of 1 min, 150 arrivals/s offered'),
  check: () => renderHtml(checkRecord(801)),
  capacity: () => renderHtml(capacityRecordFixture()),
  'gate-passed': () => renderHtml(passedGate()),
  'gate-regressed': () => renderHtml(gateRecordFixture()),
  'gate-inconclusive': () => renderHtml(inconclusiveGate()),
  trend: () => renderTrendHtml(trendFixture()),
  comparison: () => renderComparisonHtml(compareRecords([cleanRecordFixture(), recordFixture()])),
};

function oneLoad(medianUs = 2400): LoadResult {
  const load = loadFixture({
    scenario: 'create-instance',
    operations: ['createProcessInstance'],
    seconds: 12,
    perSecond: 150,
    medianUs,
    offeredPerSecond: 150,
  });
  return withBound(load, 'kept', (8.31 * medianUs) / 2400);
}

function withBound(load: LoadResult, state: 'kept' | 'broken', observed: number): LoadResult {
  const common = {metric: 'http_req_duration', expression: 'p(95)<10', state, samples: 1800};
  const beyond = state === 'kept' ? 31 : 700;
  return {
    ...load,
    thresholds: [
      {...common, time: 'service', observed, beyond},
      {...common, time: 'response', observed: observed * 1.04, beyond},
    ],
  };
}

function failing(load: LoadResult): LoadResult {
  return withBound(load, 'broken', 51.822_999_999_999_93);
}

function invalid(load: LoadResult): LoadResult {
  const reason =
    "the generator's thread was busy for more than 95 % of the time in 9 of 9 seconds, so it and not " +
    'the target set the pace: this generator manages about 120/s here: try --rate 120';
  return {...load, validity: {valid: false, reasons: [reason]}};
}

/** A load of which such a share ended otherwise. */
function ended(load: LoadResult, kind: 'backpressure' | 'unanswered', share: number): LoadResult {
  const moved = (requests: RequestCounts): RequestCounts => {
    const count = Math.round(requests.ok * share);
    return {...requests, ok: requests.ok - count, [kind]: requests[kind] + count};
  };
  return {
    ...load,
    operations: load.operations.map(each => ({...each, requests: moved(each.requests)})),
    seconds: load.seconds.map(each => ({...each, requests: moved(each.requests)})),
  };
}

/** A soak in which the backlog rises. */
function soakRecord(): RunRecord {
  const hours = {boundHour: 7.5, boundHourEarliest: 5.8};
  const common = {perHourLow: 9, perHourHigh: 14, now: 61, perHour: 11, bound: 100, ...hours};
  const drift = [
    {...common, figure: 'backlog', state: 'rises', unit: 'instances'},
    {
      ...common,
      figure: 'latency',
      state: 'steady',
      unit: 'ms',
      boundHour: null,
      boundHourEarliest: null,
    },
  ] as const;
  return loadRecord({...oneLoad(), drift});
}

/** The record of a load, judged as a run judges it. */
function loadRecord(measured: LoadResult): RunRecord {
  const {conformance: _, ...record} = recordFixture({warnings: []});
  const loads = [{...measured, floor: judgeFloor(measured)}];
  const verdict = decideVerdict({conformance: undefined, loads, failures: []});
  const run = {...record.run, id: '2026-11-24T12-00-00-load', command: 'load'};
  return {...record, run, loads, verdict};
}

const FAULTS = [
  ['headers', 'http', 'expected a Date, got none'],
  [
    'problem-details',
    'behaviour',
    'expected application/problem+json with 400, got application/json',
  ],
  ['undeclared-properties', 'contract', "at /: 'debug' is not declared"],
  ['int64-exact', 'contract', 'expected 9007199254740993, got 9007199254740992'],
] as const;

/** The record of a check in which a few faults of the target have so many findings. */
export function checkRecord(count: number): RunRecord {
  const findings = Array.from({length: count}, (_, at): Finding => {
    const [check, level, message] = FAULTS[at % FAULTS.length] ?? FAULTS[0];
    const operation = OPERATIONS[(at >> 2) % OPERATIONS.length] ?? '';
    const name = `case-${at}`;
    const place = check === 'undeclared-properties' ? '#/debug' : '';
    const id = `${operation}/${check}/${name}${place}`;
    return findingFixture({id, operation, check, case: name, level, message});
  });
  const outcomes = findings.map(({operation, check, case: name}) => {
    return {operation, check, case: name, status: 'fail' as const, reason: null};
  });
  const clean = conformanceFixture([]);
  const coverage = OPERATIONS.map(operation => ({operation, exercised: true}));
  const conformance = {...clean, findings, outcomes: [...clean.outcomes, ...outcomes], coverage};
  const record = recordFixture({loads: [], warnings: [], conformance});
  const verdict = decideVerdict({conformance, loads: [], failures: []});
  return {
    ...record,
    run: {...record.run, id: '2026-11-24T12-00-00-check', command: 'check'},
    verdict,
  };
}

function passedGate(): RunRecord {
  const [, , , same] = gateFixture().metrics;
  const metrics = same ? [same, {...same, metric: 'median' as const}] : [];
  const gate = gateFixture({
    ...{outcome: 'passed', metrics, newFindings: [], lacking: [], badRuns: [], environment: []},
    ...{runsMeasured: 12, stoppedEarly: false, notes: []},
  });
  const reasons = [
    'process-loop instance-time excludes 10 % worse, process-loop median excludes 10 % worse',
  ];
  return {...gateRecordFixture(gate), verdict: {status: 'passed', reasons}};
}

function inconclusiveGate(): RunRecord {
  const metrics = gateFixture().metrics.filter(each => each.outcome === 'unclear');
  const gate = gateFixture({outcome: 'inconclusive', metrics, newFindings: []});
  const reason =
    'process-loop p99 ×1.050 (unbounded to ×1.310) does not exclude 20 % worse: measure again with --pairs 35';
  return {...gateRecordFixture(gate), verdict: {status: 'inconclusive', reasons: [reason]}};
}
