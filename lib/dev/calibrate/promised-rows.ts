import {DEFAULT_RULES} from '../../measurement/gate/gate-rules.ts';
import {type Cluster, type Slower, slowerBy} from './simulated-machine.ts';

/** What is promised of a row: a share of its gates, at most or at least. */
export interface Promised {
  readonly of: 'failed' | 'passed' | 'inconclusive';
  readonly bound: 'at most' | 'at least';
  readonly share: number;
}

/** Gates that are tried on one kind of cluster. */
export interface Row {
  readonly runs: string;
  readonly candidate: string;
  readonly cluster: Cluster;
  readonly pairs: number;
  /** How many are compared at once; only the first has the change. */
  readonly scenarios?: number;
  readonly design?: 'sets';
  readonly promised: readonly Promised[];
}

const FEW_ALARMS: Promised = {of: 'failed', bound: 'at most', share: 0.01};
const FOUND: Promised = {of: 'failed', bound: 'at least', share: 0.9};
const HARDLY_PASSED: Promised = {of: 'passed', bound: 'at most', share: 0.01};
const DECIDED: Promised = {of: 'inconclusive', bound: 'at most', share: 0.2};
const STRUCK: Promised = {of: 'passed', bound: 'at most', share: 0.05};

const {pairs: USUAL_PAIRS} = DEFAULT_RULES;

/** A machine that wanders slowly. */
const calm = (noise: number): Cluster => ({noise, drift: 0.05, persistence: 0.95});
const QUIET = calm(0.02);
const WATCHED: Cluster = {...QUIET, isWatched: true};

/** What a long pause of a garbage collector, or a leader that fails over, does to a run. */
const PAUSE: Slower = {throughput: 1 / 0.7, p95: 2, p99: 5};

/** Two sides that are the same: whatever the cluster does, a false "regressed" is rare. */
const same = (runs: string, cluster: Cluster, more: Partial<Row> = {}): Row => ({
  ...{runs, cluster, candidate: 'the same', pairs: USUAL_PAIRS, promised: [FEW_ALARMS]},
  ...more,
});

const SAME: readonly Row[] = [
  same('noise 1 %, drift 5 %', calm(0.01), {promised: [FEW_ALARMS, DECIDED]}),
  same('noise 2 %, drift 5 %', QUIET, {promised: [FEW_ALARMS, DECIDED]}),
  same('noise 3 %, drift 5 %', calm(0.03), {promised: [FEW_ALARMS, DECIDED]}),
  same(
    'noise 3 %, fast drift 5 %',
    {...calm(0.03), persistence: 0.8},
    {promised: [FEW_ALARMS, DECIDED]},
  ),
  same('noise 3 %, fast drift 10 %', {noise: 0.03, drift: 0.1, persistence: 0.8}),
  same('noise 5 %, drift 5 %', calm(0.05)),
  same('heavy tails (t2)', {...QUIET, isHeavy: true}),
  same('all x1.3 in 10 % of runs', {
    ...QUIET,
    bad: {share: 0.1, of: 'both', slower: slowerBy(1.3)},
  }),
  same('all x1.3 in 30 % of runs', {
    ...QUIET,
    bad: {share: 0.3, of: 'both', slower: slowerBy(1.3)},
  }),
  same('a long pause in 10 % of runs', {...QUIET, bad: {share: 0.1, of: 'both', slower: PAUSE}}),
  same('a long pause in 30 % of runs', {...QUIET, bad: {share: 0.3, of: 'both', slower: PAUSE}}),
  same('second run 5 % slower', {...QUIET, secondSlower: 0.05}),
  same('candidate scatters 3 x', {...QUIET, candidateScatter: 3}),
  same('3 % refused, scatter 1 %', {...QUIET, refused: {mean: 0.03, deviation: 0.01}}),
  same('5 % refused, scatter 2 %', {...QUIET, refused: {mean: 0.05, deviation: 0.02}}),
  same('10 % refused, scatter 3 %', {...QUIET, refused: {mean: 0.1, deviation: 0.03}}),
  ...[0.005, 0.01, 0.02, 0.05, 0.5].map(losing =>
    same(`an instance lost in ${losing * 100} % of runs`, {...QUIET, losing}),
  ),
  same('refusing, failing, silent, losing', {
    ...QUIET,
    refused: {mean: 0.05, deviation: 0.02},
    failed: {mean: 0.01, deviation: 0.005},
    unanswered: {mean: 0.002, deviation: 0.001},
    losing: 0.5,
  }),
  same('one run frozen, of either', {...QUIET, frozen: {run: 4, of: 'either'}}),
  same('runs of 300 requests', {...QUIET, requests: 300}),
  same('runs of 1,200 requests', {...QUIET, requests: 1200}),
  same('three scenarios, noise 2 %', QUIET, {scenarios: 3}),
  same('own metrics of the cluster', WATCHED, {promised: [FEW_ALARMS, DECIDED]}),
  same(
    'own metrics of the cluster, noise 3 %',
    {...calm(0.03), isWatched: true},
    {promised: [FEW_ALARMS, DECIDED]},
  ),
  same('noise 2 %, drift 5 %', QUIET, {pairs: 36}),
  same('5 % refused, scatter 2 %', {...QUIET, refused: {mean: 0.05, deviation: 0.02}}, {pairs: 36}),
  same('noise 2 %, A then B', QUIET, {design: 'sets', promised: []}),
];

/** A candidate that is worse: it is found, and hardly ever passed. */
const worse = (
  runs: string,
  candidate: string,
  cluster: Cluster,
  more: Partial<Row> = {},
): Row => ({
  ...{runs, candidate, cluster, pairs: USUAL_PAIRS, promised: [FOUND, HARDLY_PASSED]},
  ...more,
});

const TENTH = [0.01, 0.02, 0.03].flatMap(noise => {
  const runs = `noise ${noise * 100} %, drift 5 %`;
  return (['median', 'throughput'] as const).map(metric =>
    worse(runs, `${metric} +10 %`, {...calm(noise), slower: {[metric]: 1.1}}, {pairs: 10}),
  );
});

const WORSE: readonly Row[] = [
  ...TENTH,
  worse('noise 2 %, drift 5 %', 'all +10 %', {...QUIET, slower: slowerBy(1.1)}, {pairs: 10}),
  worse(
    'noise 5 %, drift 5 %',
    'all +10 %',
    {...calm(0.05), slower: slowerBy(1.1)},
    {
      promised: [HARDLY_PASSED],
    },
  ),
  worse('noise 2 %, drift 5 %', 'all +5 %', {...QUIET, slower: slowerBy(1.05)}),
  worse(
    '3,000 requests, noise 3 %',
    'p99 x2',
    {...calm(0.03), requests: 3000, slower: {p99: 2}},
    {
      pairs: 14,
    },
  ),
  worse('noise 2 %, drift 5 %', 'p99 x10', {...QUIET, slower: {p99: 10}}, {pairs: 10}),
  worse('noise 2 %, drift 5 %', 'p99 +50 %', {...QUIET, slower: {p99: 1.5}}),
  worse('one run frozen, of the candidate', 'all x1.5', {
    ...QUIET,
    slower: slowerBy(1.5),
    frozen: {run: 4, of: 'candidate'},
  }),
  worse('three scenarios', 'p99 of one x10', {...QUIET, slower: {p99: 10}}, {scenarios: 3}),
  worse('own metrics of the cluster', 'CPU an instance +10 %', {
    ...WATCHED,
    slower: {'cpu-per-instance': 1.1},
  }),
  worse('own metrics of the cluster', 'execution time +10 %', {
    ...WATCHED,
    slower: {'execution-time': 1.1},
  }),
  worse(
    'own metrics of the cluster',
    'median +10 %',
    {...WATCHED, slower: {median: 1.1}},
    {pairs: 10},
  ),
  worse('nothing refused', 'refuses 3 %', {...QUIET, more: {refused: 0.03}}),
  worse('5 % refused, scatter 2 %', 'refuses 5 % more', {
    ...QUIET,
    refused: {mean: 0.05, deviation: 0.02},
    more: {refused: 0.05},
  }),
  worse('nothing fails', '0.5 % fail', {...QUIET, more: {failed: 0.005}}),
  worse('nothing is lost', 'loses 1 of 1,000', {...QUIET, more: {lost: 0.001}}),
];

/** A candidate that is worse in some of its runs: it is not passed where one of them was seen. */
const rare = (share: number, pairs: number, promised: readonly Promised[] = []): Row => ({
  runs: 'noise 2 %, drift 5 %',
  candidate: `a long pause in ${share * 100} % of its runs`,
  cluster: {...QUIET, bad: {share, of: 'candidate', slower: PAUSE}},
  ...{pairs, promised},
});

const RARE: readonly Row[] = [
  rare(0.08, 12),
  rare(0.08, 36, [STRUCK]),
  rare(0.15, 12),
  rare(0.3, 12),
  {
    runs: 'noise 2 %, drift 5 %',
    candidate: 'one run frozen',
    cluster: {...QUIET, frozen: {run: 6, of: 'candidate'}},
    pairs: USUAL_PAIRS,
    promised: [{of: 'passed', bound: 'at most', share: 0}],
  },
];

/** All that is tried on simulated clusters. */
export const PROMISED_ROWS: readonly Row[] = [...SAME, ...WORSE, ...RARE];
