import {FeelEvaluationError} from '../feel/errors.ts';
import type {FeelValue} from '../feel/feel-value.ts';
import {show} from '../feel/warnings.ts';
import type {Aggregation, DecisionOutput, DecisionTable} from './model.ts';

/** The results of a rule that matched, one an output, in the order of the columns. */
export type RuleResult = readonly FeelValue[];

/**
 * Makes one result of the rules that matched, as the hit policy says. With several outputs a
 * rule's result is a context.
 *
 * @param results of the rules that matched, in the order of the table, at least one
 * @throws FeelEvaluationError where the policy does not allow these results, in the words of the
 *   product's engine (https://docs.camunda.io/docs/8.6/components/modeler/dmn/decision-table-hit-policy/)
 */
export function applyHitPolicy(table: DecisionTable, results: readonly RuleResult[]): FeelValue {
  const {outputs} = table;
  const single = (result: RuleResult | undefined) => (result ? resultOf(outputs, result) : null);
  const all = (some: readonly RuleResult[]) => some.map(result => resultOf(outputs, result));
  switch (table.hitPolicy) {
    case 'UNIQUE':
      if (results.length > 1) throw notUnique(outputs, results);
      return single(results[0]);
    case 'ANY':
      expectSame(outputs, results);
      return single(results[0]);
    case 'FIRST':
      return single(results[0]);
    case 'PRIORITY':
      return single(byPriority(outputs, results)[0]);
    case 'OUTPUT ORDER':
      return all(byPriority(outputs, results));
    case 'RULE ORDER':
      return all(results);
    case 'COLLECT':
      return table.aggregation ? aggregate(table.aggregation, results) : all(results);
  }
}

function resultOf(outputs: readonly DecisionOutput[], result: RuleResult): FeelValue {
  if (outputs.length === 1) return result[0] ?? null;
  return Object.fromEntries(outputs.map(({key}, column) => [key, result[column] ?? null]));
}

function notUnique(outputs: readonly DecisionOutput[], results: readonly RuleResult[]) {
  return new FeelEvaluationError(
    `multiple values aren't allowed for UNIQUE hit policy. found: '${listOf(outputs, results)}'`,
  );
}

function expectSame(outputs: readonly DecisionOutput[], results: readonly RuleResult[]): void {
  const distinct = new Map(results.map(result => [show(result), result]));
  if (distinct.size < 2) return;
  throw new FeelEvaluationError(
    `different values aren't allowed for ANY hit policy. found: '${listOf(outputs, [...distinct.values()])}'`,
  );
}

/** As Scala prints a list of maps, which is what the product's message shows. */
function listOf(outputs: readonly DecisionOutput[], results: readonly RuleResult[]): string {
  const maps = results.map(result => {
    const entries = outputs.map(({key}, column) => `${key} -> ${show(result[column])}`);
    return `Map(${entries.join(', ')})`;
  });
  return `List(${maps.join(', ')})`;
}

/** Sorted by the place of each value among the output's allowed ones; columns from left to right. */
function byPriority(
  outputs: readonly DecisionOutput[],
  results: readonly RuleResult[],
): RuleResult[] {
  const ranks = new Map(
    results.map(result => [
      result,
      outputs.map(({values}, column) => rank(values, result[column])),
    ]),
  );
  return [...results].sort((a, b) => compareRanks(ranks.get(a) ?? [], ranks.get(b) ?? []));
}

function rank(values: readonly FeelValue[], value: FeelValue): number {
  const place = values.findIndex(each => show(each) === show(value));
  return place < 0 ? values.length : place;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const column = a.findIndex((place, index) => place !== b[index]);
  return column < 0 ? 0 : (a[column] ?? 0) - (b[column] ?? 0);
}

function aggregate(aggregation: Aggregation, results: readonly RuleResult[]): FeelValue {
  if (aggregation === 'COUNT') return results.length;
  const numbers = results.map(([value]) => numberOf(value));
  if (aggregation === 'SUM') return sum(numbers);
  const isBetter = (a: number | bigint, b: number | bigint) =>
    aggregation === 'MIN' ? a < b : a > b;
  return numbers.reduce((best, each) => (isBetter(each, best) ? each : best));
}

function numberOf(value: FeelValue): number | bigint {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  throw new FeelEvaluationError(`expected number but found '${show(value)}'`);
}

/** Exact as long as all of them are whole. */
function sum(numbers: readonly (number | bigint)[]): number | bigint {
  if (!numbers.every(each => typeof each === 'bigint' || Number.isInteger(each))) {
    return numbers.reduce<number>((total, each) => total + Number(each), 0);
  }
  const total = numbers.reduce<bigint>((so, each) => so + BigInt(each), 0n);
  return Number.isSafeInteger(Number(total)) ? Number(total) : total;
}
