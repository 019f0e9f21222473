import type {ConformanceResult} from '../../record/findings.ts';
import {counts} from '../../record/findings.ts';
import {failuresOf, type LoadResult} from '../../record/load-result.ts';
import type {MeasuredPair} from './run-figures.ts';

/** Refusing is fast, so refusals are compared before speed: a difference in share that counts. */
const REFUSED_MORE = 0.01;
/** Where one side refuses more than this share, its figures are mostly those of refusals. */
const REFUSED_MAX = 0.05;
/** So many pairs have to agree: a single one may be chance. */
const AGREEING_PAIRS = 3;

/** How the answers of both sides differ, apart from their speed; one line each. */
export interface AnswerComparison {
  readonly regressions: readonly string[];
  readonly doubts: readonly string[];
}

/** Compares how much each side refused or lost, scenario by scenario. */
export function compareAnswers(pairs: readonly MeasuredPair[]): AnswerComparison {
  const regressions: string[] = [];
  const doubts: string[] = [];
  for (const {scenario} of pairs[0]?.baseline ?? []) {
    const both = pairs.map(pair => ({
      before: loadOf(pair.baseline, scenario),
      after: loadOf(pair.candidate, scenario),
    }));
    const [before, after] = [both.map(each => each.before), both.map(each => each.after)];
    const more = both.filter(
      each => refusedShare([each.after]) > refusedShare([each.before]) + REFUSED_MORE,
    );
    const shares = `${percent(refusedShare(after))} against ${percent(refusedShare(before))}`;
    if (
      more.length >= AGREEING_PAIRS &&
      refusedShare(after) > refusedShare(before) + REFUSED_MORE
    ) {
      regressions.push(`${scenario}: the candidate does not serve ${shares} of the requests`);
    } else if (Math.max(refusedShare(after), refusedShare(before)) > REFUSED_MAX) {
      doubts.push(`${scenario}: too much is not served to compare how fast it is, ${shares}`);
    }
    const [lost, lostBefore] = [lostOf(after), lostOf(before)];
    if (lost > 0 && lostBefore === 0)
      regressions.push(
        `${scenario}: the candidate lost ${lost} process instances, the baseline none`,
      );
  }
  return {regressions, doubts};
}

/** Findings of the candidate that the baseline does not have, by their ids. */
export function newFindings(baseline: ConformanceResult, candidate: ConformanceResult): string[] {
  const known = new Set(baseline.findings.map(each => each.id));
  const found = candidate.findings.filter(each => counts(each, candidate) && !known.has(each.id));
  return [...new Set(found.map(each => each.id))].sort((a, b) => (a < b ? -1 : 1));
}

function loadOf(loads: readonly LoadResult[], scenario: string): LoadResult | undefined {
  return loads.find(each => each.scenario === scenario);
}

function refusedShare(loads: readonly (LoadResult | undefined)[]): number {
  let [refused, total] = [0, 0];
  for (const {requests} of loads.flatMap(each => each?.operations ?? [])) {
    refused += failuresOf(requests) + requests.backpressure;
    total += requests.total;
  }
  return total === 0 ? 0 : refused / total;
}

function lostOf(loads: readonly (LoadResult | undefined)[]): number {
  return loads.reduce((sum, each) => sum + (each?.ledger?.lostCount ?? 0), 0);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
