import {seededRandom} from '../../core/random.ts';
import {DEFAULT_RULES} from '../../measurement/gate/gate-rules.ts';
import {binomialInterval} from '../../stats/binomial-interval.ts';
import type {Promised, Row} from './promised-rows.ts';
import {type Cluster, simulatedCluster} from './simulated-machine.ts';
import {type TrialEnd, trialGate, trialOfSets} from './trial-gates.ts';

/** How often the gate said what. */
export interface Characteristic extends Pick<Row, 'runs' | 'candidate' | 'pairs' | 'promised'> {
  readonly ends: readonly TrialEnd[];
}

/**
 * Tries the gate many times on simulated clusters.
 *
 * @param seed of the runs; the coins have their own seeds, one a trial, from it on
 */
export function tryRow(row: Row, trials: number, seed: number): Characteristic {
  const random = seededRandom(seed);
  const rules = {...DEFAULT_RULES, pairs: row.pairs};
  const ends = Array.from({length: trials}, (_, at) => {
    const clusters = Array.from({length: row.scenarios ?? 1}, (__, scenario) =>
      simulatedCluster(scenario === 0 ? row.cluster : unchanged(row.cluster), random),
    );
    const next = (side: 'baseline' | 'candidate') => clusters.map(each => each(side));
    return row.design === 'sets' ? trialOfSets(rules, next) : trialGate(rules, seed + at, next);
  });
  const {runs, candidate, pairs, promised} = row;
  return {runs, candidate, pairs, promised, ends};
}

function unchanged({slower: _, more: __, ...cluster}: Cluster): Cluster {
  return cluster;
}

const COLUMNS = [
  ['runs', -36],
  ['candidate', -32],
  ['pairs', 5],
  ['trials', 6],
  ['regressed', 22],
  ['passed', 22],
  ['inconclusive', 22],
  ['pairs used', 10],
  ['promised', -24],
] as const;

/** The operating characteristic as a table, a line a row, each share with its 95 % interval. */
export function characteristicTable(rows: readonly Characteristic[]): string[] {
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => {
        const width = COLUMNS[at]?.[1] ?? 0;
        return width < 0 ? cell.padEnd(-width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd();
  return [line(COLUMNS.map(([name]) => name)), ...rows.map(each => line(cellsOf(each)))];
}

function cellsOf({runs, candidate, pairs, ends, promised}: Characteristic): string[] {
  const used = ends.reduce((sum, each) => sum + each.pairs, 0) / ends.length;
  return [
    runs,
    candidate,
    String(pairs),
    String(ends.length),
    ...OUTCOMES.map(outcome => shareText(ends, outcome)),
    used.toFixed(1),
    promised.map(promiseText).join(', '),
  ];
}

const OUTCOMES = ['failed', 'passed', 'inconclusive'] as const;

function countOf(ends: readonly TrialEnd[], outcome: Promised['of']): number {
  return ends.filter(each => each.outcome === outcome).length;
}

/** `0.3 % (0.1 to 0.7)`, by Clopper and Pearson. */
function shareText(ends: readonly TrialEnd[], outcome: Promised['of']): string {
  const hits = countOf(ends, outcome);
  const {low, high} = binomialInterval(hits, ends.length, 0.95);
  return `${percent(hits / ends.length)} % (${percent(low)} to ${percent(high)})`;
}

function promiseText({of, bound, share}: Promised): string {
  const name = of === 'failed' ? 'regressed' : of;
  return `${name} ${bound} ${percent(share)} %`;
}

/** Where a promise was broken, one line each: the whole interval is on the wrong side of it. */
export function brokenPromises(rows: readonly Characteristic[]): string[] {
  return rows.flatMap(({runs, candidate, pairs, ends, promised}) =>
    promised.flatMap(each => {
      const hits = countOf(ends, each.of);
      const {low, high} = binomialInterval(hits, ends.length, 0.95);
      const isBroken = each.bound === 'at most' ? low > each.share : high < each.share;
      const told = `${runs}, ${candidate}, ${pairs} pairs: ${shareText(ends, each.of)}`;
      return isBroken ? [`${told}, promised ${promiseText(each)}`] : [];
    }),
  );
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}
