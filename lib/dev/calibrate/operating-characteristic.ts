import type {GateRules} from '../../measurement/gate/gate-rules.ts';
import type {RunFigures} from '../../measurement/gate/run-figures.ts';
import {binomialInterval} from '../../stats/binomial-interval.ts';
import {type NextRun, slowed, type TrialEnd, trialGate, trialOfSets} from './trial-gates.ts';

/** What is tried, how often, and what is promised of it. */
export interface Trial {
  /** Where the runs come from: `noise 2 %, drift 5 %`. */
  readonly runs: string;
  /** How much slower the candidate is: 1 is not at all. */
  readonly factor: number;
  readonly design: 'pairs' | 'sets';
  readonly rules: GateRules;
  /**
   * Whether the slower candidate is promised to be found. Not where runs scatter more than ten pairs
   * can see through: false alarms stay rare all the same.
   */
  readonly promisesPower: boolean;
}

/** How often the gate said what. */
export interface Characteristic extends Trial {
  readonly ends: readonly TrialEnd[];
}

/**
 * Tries the gate many times.
 *
 * @param machine makes the source of the runs of one trial
 * @param orderSeed the first of the seeds that the coins come from, one a trial
 */
export function tryGate(
  trial: Trial,
  trials: number,
  machine: () => () => RunFigures,
  orderSeed: number,
): Characteristic {
  const ends = Array.from({length: trials}, (_, at) => {
    const next = machine();
    const nextRun: NextRun = side => (side === 'candidate' ? slowed(next(), trial.factor) : next());
    return trial.design === 'pairs'
      ? trialGate(trial.rules, orderSeed + at, nextRun)
      : trialOfSets(trial.rules, nextRun);
  });
  return {...trial, ends};
}

/** What is promised: few false alarms, and that a change is found. Null where nothing is. */
function promiseOf({
  factor,
  design,
  promisesPower,
}: Characteristic): 'at most 1 %' | 'at least 90 %' | null {
  if (design === 'sets') return null;
  if (factor === 1) return 'at most 1 %';
  return promisesPower ? 'at least 90 %' : null;
}

const COLUMNS = [
  ['runs', 30],
  ['candidate', 10],
  ['pairs', 6],
  ['trials', 7],
  ['regressed', 21],
  ['pass', 7],
  ['median', 7],
  ['throughput', 11],
  ['pairs used', 11],
  ['promised', 14],
] as const;

/** The operating characteristic as a table, a line a row; `regressed` with its 95 % interval. */
export function characteristicTable(rows: readonly Characteristic[]): string[] {
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(30) : cell.padStart(COLUMNS[at]?.[1] ?? 0)))
      .join(' ')
      .trimEnd();
  return [line(COLUMNS.map(([name]) => name)), ...rows.map(each => line(cellsOf(each)))];
}

function cellsOf(row: Characteristic): string[] {
  const {ends, factor, design, rules, runs} = row;
  const share = (holds: (end: TrialEnd) => boolean) => ends.filter(holds).length / ends.length;
  const alarms = ends.filter(each => each.outcome === 'failed').length;
  const {low, high} = binomialInterval(alarms, ends.length, 0.95);
  const used = ends.reduce((sum, each) => sum + each.pairs, 0) / ends.length;
  return [
    design === 'sets' ? `${runs}, A then B` : runs,
    factor === 1 ? 'the same' : `+${Math.round((factor - 1) * 100)} %`,
    String(rules.pairs),
    String(ends.length),
    `${percent(alarms / ends.length)} (${percent(low)} to ${percent(high)})`,
    percent(share(each => each.outcome === 'passed')),
    percent(share(each => each.worse.includes('median'))),
    percent(share(each => each.worse.includes('throughput'))),
    used.toFixed(1),
    promiseOf(row) ?? 'nothing',
  ];
}

/** Where a promise was broken, one line each. */
export function brokenPromises(rows: readonly Characteristic[]): string[] {
  return rows.flatMap(row => {
    const promise = promiseOf(row);
    const alarms = row.ends.filter(each => each.outcome === 'failed').length;
    const rate = alarms / row.ends.length;
    const broken =
      (promise === 'at most 1 %' && rate > 0.01) || (promise === 'at least 90 %' && rate < 0.9);
    return broken ? [`${row.runs}, ${row.factor}: ${percent(rate)}, promised ${promise}`] : [];
  });
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))} %`;
}
