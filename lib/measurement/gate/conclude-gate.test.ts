import {describe, expect, it} from 'vitest';
import {conformanceFixture, findingFixture} from '../../../reports/fixture/conformance-fixture.ts';
import {normalDraw, seededRandom} from '../../core/random.ts';
import type {LackingMetric} from '../../record/gate-result.ts';
import type {TargetEnvironment} from '../../record/run-record.ts';
import {assessPairs, withDetectable} from './assess.ts';
import {newFindings, repeated} from './check-sides.ts';
import {concludeGate, type GateEvidence} from './conclude-gate.ts';
import {environmentDifferences} from './environment.ts';
import {type AnyMetric, DEFAULT_RULES, type GateRules} from './gate-rules.ts';
import type {Series} from './run-figures.ts';

/** Twelve pairs of a metric, each value of the candidate by a factor. */
function seriesOf(metric: AnyMetric, factors: readonly number[], from = 2): Series {
  const baseline = factors.map(() => from);
  return {scenario: 'process-loop', metric, baseline, candidate: factors.map(each => each * from)};
}

const alike = Array.from({length: 12}, (_, at) => 1 + (at % 3) / 1000);
const slower = (by: number) => alike.map(each => each * by);

function scattered(share: number, seed: number, pairs = 12): number[] {
  const random = seededRandom(seed);
  return Array.from({length: pairs}, () => Math.exp(Math.SQRT2 * share * normalDraw(random)));
}

function evidenceOf(series: readonly Series[], changes: Partial<GateEvidence> = {}): GateEvidence {
  const rules: GateRules = changes.rules ?? DEFAULT_RULES;
  return {
    design: 'pairs',
    baseline: {source: 'http://a', version: '8.6.0'},
    candidate: {source: 'http://b', version: '8.7.0'},
    rules,
    runsMeasured: series[0]?.baseline.length ?? 0,
    runMs: 10_000,
    measured: {series, lacking: [], backlog: new Map()},
    assessment: withDetectable(assessPairs(series, rules), series, rules),
    environment: [],
    newFindings: [],
    findingsOnce: [],
    failures: [],
    notes: [],
    ...changes,
  };
}

const same = [
  seriesOf('throughput', alike, 2000),
  seriesOf('median', alike),
  seriesOf('p99', alike),
  seriesOf('refused', alike, 0),
  seriesOf('lost', alike, 0),
];

describe('the verdict of a gate', () => {
  it('is a pass that says of every metric by name what it excludes, and what it may have missed', () => {
    const {result, verdict} = concludeGate(evidenceOf(same));
    expect(result).toMatchObject({outcome: 'passed', stoppedEarly: false, runsMeasured: 12});
    expect(result.missed?.map(each => Math.round(each.chance * 100))).toEqual([54, 28, 7]);
    expect(verdict.status).toBe('passed');
    expect(verdict.reasons).toEqual([
      'process-loop: 12 pairs exclude 10 % worse in throughput, median; 20 % worse in p99; ' +
        '2 points more refused; 0.1 points more lost; no new finding',
      '12 runs miss a fault that strikes some with a chance of: 5 % of runs 54 %, 10 % of runs 28.2 %, 20 % of runs 6.87 %',
      expect.stringMatching(/^minimum detectable effect: process-loop throughput [\d.]+ %/),
    ]);
  });

  it('is a regression that says of what, by how much and how sure', () => {
    const {result, verdict} = concludeGate(evidenceOf([seriesOf('median', slower(1.2))]));
    expect(result.outcome).toBe('failed');
    expect(verdict.status).toBe('failed');
    expect(verdict.reasons[0]).toMatch(/^process-loop median is worse, ×1\.20\d \(×1\.2.*\), p /);
    const refusing = {...seriesOf('refused', alike, 0), candidate: alike.map(each => 0.03 * each)};
    expect(concludeGate(evidenceOf([refusing])).verdict.reasons[0]).toMatch(
      /^process-loop refused is worse, \+3 points \(3 points to 3 points\), p /,
    );
  });

  it('is a regression where there is a new finding, however fast it is', () => {
    const found = {newFindings: ['a/b/c', 'd/e/f']};
    const {result, verdict} = concludeGate(evidenceOf(same, found));
    expect(result.outcome).toBe('failed');
    expect(verdict.reasons[0]).toBe('2 findings that the baseline does not have, first a/b/c');
  });

  it('is never a pass where something could not be measured', () => {
    const failures = ['in pair 7, the candidate: it died'];
    expect(concludeGate(evidenceOf(same, {failures})).verdict).toMatchObject({
      status: 'inconclusive',
      reasons: [failures[0], expect.anything(), expect.anything()],
    });
    const slow = [seriesOf('median', slower(1.2))];
    expect(concludeGate(evidenceOf(slow, {failures})).result.outcome).toBe('failed');
    const few = concludeGate(evidenceOf([seriesOf('median', [1, 1, 1])]));
    expect(few.verdict.reasons[0]).toBe('3 of 12 pairs are too few for a verdict: measure all 12');
    expect(concludeGate(evidenceOf([])).verdict.status).toBe('inconclusive');
  });

  it('is inconclusive where a side became another release, and says that first, whatever else was found', () => {
    const otherRelease = 'the candidate: the gateway was of 8.8.0 and is of 8.9.0 now';
    for (const series of [same, [seriesOf('p99', slower(1.5))]]) {
      const {result, verdict} = concludeGate(evidenceOf(series, {otherRelease, failures: ['x']}));
      expect([result.outcome, verdict.status]).toEqual(['inconclusive', 'inconclusive']);
      expect(verdict.reasons[0]).toBe(otherRelease);
      expect(verdict.reasons.join()).not.toContain('exclude');
    }
  });

  it('names what differs besides the release first, and does not pass then', () => {
    const environment = [{what: 'partitions', baseline: '3', candidate: '1'}];
    expect(concludeGate(evidenceOf(same, {environment})).verdict).toMatchObject({
      status: 'inconclusive',
      reasons: [
        'not one environment (partitions 1 against 3): make the two alike, and measure again',
        expect.anything(),
        expect.anything(),
      ],
    });
    const slow = [seriesOf('median', slower(1.2))];
    const failed = concludeGate(evidenceOf(slow, {environment})).verdict;
    expect(failed.status).toBe('failed');
    expect(failed.reasons[0]).toMatch(/^not one environment \(partitions 1 against 3\): process-/);
  });

  it('is inconclusive where a metric is missing in some runs, and says how long they have to be', () => {
    const lacking: LackingMetric[] = [
      {
        ...({scenario: 'process-loop', metric: 'p99', side: 'candidate', runs: 3, of: 12} as const),
        ...{why: 'it needs 1000 answers a run, and there are 640', runMs: 21_000},
      },
    ];
    const measured = {series: same, lacking, backlog: new Map()};
    const {result, verdict} = concludeGate(evidenceOf(same, {measured}));
    expect(result).toMatchObject({outcome: 'inconclusive', lacking});
    expect(verdict.reasons[0]).toBe(
      'process-loop p99 is missing in 3 of 12 runs of the candidate (it needs 1000 answers a run, ' +
        'and there are 640): measure again with --duration 21s',
    );
    const records = concludeGate(evidenceOf(same, {measured, design: 'sets'}));
    expect(records.verdict.reasons[0]).toMatch(/: record runs of 21\.0 s$/);
  });

  it('is inconclusive where the candidate had a run such as the baseline has none', () => {
    const stalled = [
      seriesOf('throughput', alike.with(6, 0.5), 2000),
      seriesOf('median', alike),
      seriesOf('p99', alike.with(6, 5)),
    ];
    const {result, verdict} = concludeGate(evidenceOf(stalled));
    expect(result.outcome).toBe('inconclusive');
    expect(result.badRuns?.map(each => [each.metric, each.run])).toEqual([
      ['throughput', 7],
      ['p99', 7],
    ]);
    expect(verdict.reasons[0]).toBe(
      'in pair 7 the candidate had a run such as the baseline has none (process-loop throughput 1,000/s, ' +
        "the baseline's 2,000/s, at worst 2,000/s): measure again with --pairs 35",
    );
    const both = stalled.map(each => ({
      ...each,
      baseline: each.baseline.with(2, each.metric === 'p99' ? 10 : 1000),
    }));
    expect(concludeGate(evidenceOf(both)).result.badRuns).toEqual([]);
    const frozen = [seriesOf('throughput', alike.with(6, 0), 2000)];
    expect(concludeGate(evidenceOf(frozen)).result.outcome).toBe('inconclusive');
    const losing = [
      ...same.slice(0, 4),
      {...same[4], candidate: alike.map((_, at) => (at === 3 ? 1 / 3000 : 0))} as Series,
    ];
    expect(concludeGate(evidenceOf(losing)).verdict.reasons[0]).toMatch(
      /^in pair 4 the candidate had a run .*lost 0\.0333 %, the baseline's 0 %, at worst 0 %\): .*--pairs 35$/,
    );
  });

  it('is inconclusive where hardly anything is served, however alike the sides are', () => {
    const refusing = [...same.slice(0, 3), seriesOf('refused', alike, 0.8)];
    expect(concludeGate(evidenceOf(refusing)).verdict.reasons[0]).toBe(
      'process-loop: the baseline and the candidate served less than half of the requests: ' +
        'measure at a load that both sides serve (fewer --vus, or --rate)',
    );
    const idle = [seriesOf('throughput', alike, 0), ...same.slice(1)];
    expect(concludeGate(evidenceOf(idle)).verdict.status).toBe('inconclusive');
  });

  it('says how many pairs would do where a metric is unclear, or how much longer runs', () => {
    const first = (share: number, seed: number) =>
      concludeGate(evidenceOf([seriesOf('median', scattered(share, seed))])).verdict.reasons[0];
    expect(first(0.05, 3)).toMatch(
      /^process-loop median ×\S+ \(\S+ to \S+\) does not exclude 10 % worse: measure again with --pairs \d\d$/,
    );
    expect(first(0.1, 3)).toMatch(/measure again with --pairs 50 --duration \d+s$/);
    expect(first(2, 3)).toMatch(
      /: runs scatter too much for any number of them: measure below sat/,
    );
  });

  it('keeps its advice: with so many pairs, equal sides that scatter as much do pass', () => {
    const share = 0.05;
    const advised = Number(
      /--pairs (\d+)/.exec(
        concludeGate(evidenceOf([seriesOf('median', scattered(share, 3))])).verdict.reasons[0] ??
          '',
      )?.[1],
    );
    const rules = {...DEFAULT_RULES, pairs: advised};
    const passes = Array.from({length: 40}, (_, seed) => {
      const series = [seriesOf('median', scattered(share, 100 + seed, advised))];
      return assessPairs(series, rules).outcome;
    }).filter(each => each === 'passed');
    expect(advised).toBeLessThan(50);
    expect(passes.length).toBeGreaterThanOrEqual(32);
  });

  it('shows how the backlog grew beside the throughput', () => {
    const backlog = new Map([['process-loop', {baseline: [0, 1, 2], candidate: [40, 50, 60]}]]);
    const measured = {series: same, lacking: [], backlog};
    expect(concludeGate(evidenceOf(same, {measured})).result.metrics[0]).toMatchObject({
      metric: 'throughput',
      backlogGrowth: {baseline: 1, candidate: 50},
    });
  });
});

describe('findings of the candidate alone', () => {
  const finding = (id: string) => findingFixture({id});

  it('are those that the baseline does not have, waived ones apart', () => {
    const waived = findingFixture({id: 'w/w/w', waived: {reason: 'known', link: 'https://x'}});
    const found = newFindings(
      conformanceFixture([finding('a/b/c')]),
      conformanceFixture([finding('z/z/z'), finding('a/b/c'), waived]),
    );
    expect(found).toEqual(['z/z/z']);
  });

  it('decide only if they come again, and not on the baseline', () => {
    const second = {
      baseline: conformanceFixture([finding('flaky/b/c')]),
      candidate: conformanceFixture([finding('z/z/z'), finding('flaky/b/c')]),
    };
    expect(repeated(['z/z/z', 'once/b/c', 'flaky/b/c'], second)).toEqual({
      newFindings: ['z/z/z'],
      once: ['once/b/c'],
    });
  });

  it('make a gate inconclusive where they came once', () => {
    const {verdict} = concludeGate(evidenceOf(same, {findingsOnce: ['once/b/c']}));
    expect(verdict.status).toBe('inconclusive');
    expect(verdict.reasons[0]).toMatch(
      /^the finding once\/b\/c came once and not again: check the/,
    );
  });
});

describe('two environments', () => {
  const facts = {
    ...{baseUrl: 'http://a', embedded: false, gatewayVersion: '8.6.0'},
    ...{clusterSize: 3, partitionsCount: 3},
  };
  const told = (environment: TargetEnvironment) => ({
    ...facts,
    environment,
  });

  it('are alike where only the release differs, or one does not tell', () => {
    expect(environmentDifferences(facts, {...facts, gatewayVersion: '8.7.0'})).toEqual([]);
    expect(environmentDifferences(facts, told({replicationFactor: 3, cpus: 4}))).toEqual([]);
    const some = [told({processInstances: 100}), told({processInstances: 9000})] as const;
    expect(environmentDifferences(...some)).toEqual([]);
  });

  it('differ in partitions, replicas, limits, data and a half-done update', () => {
    const one = told({replicationFactor: 3, heapBytesMax: 2 ** 30, processInstances: 1_000_000});
    const other = {
      ...told({
        ...{replicationFactor: 1, heapBytesMax: 2 ** 31, processInstances: 12},
        brokerVersions: ['8.6.0', '8.7.0'],
      }),
      partitionsCount: 1,
    };
    expect(environmentDifferences(one, other)).toEqual([
      {what: 'partitions', baseline: '3', candidate: '1'},
      {what: 'replicas', baseline: '3', candidate: '1'},
      {what: 'heap', baseline: '1024 MiB', candidate: '2048 MiB'},
      {what: 'versions in one cluster', baseline: '8.6.0', candidate: '8.6.0 and 8.7.0'},
      {what: 'process instances', baseline: '1000000', candidate: '12'},
    ]);
  });
});
