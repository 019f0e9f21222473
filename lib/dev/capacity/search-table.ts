import {binomialInterval} from '../../stats/binomial-interval.ts';
import {medianOf} from '../../stats/order-statistics.ts';
import {isRight, type SearchEnd} from './simulated-search.ts';

/** The table's head. */
export const SEARCH_HEAD =
  '| Target | Interval right | Of these "not stationary" | Unfinished | Width | Off | Farthest offered | Steps | Minutes |\n' +
  '| --- | --- | --- | --- | --- | --- | --- | --- | --- |';

/** One row: the searches of one kind. Widths, deviations, steps and minutes are medians. */
export function searchRow(name: string, ends: readonly SearchEnd[]): string {
  const right = ends.filter(isRight).length;
  const {low, high} = binomialInterval(right, ends.length, 0.95);
  const count = (outcome: string) => ends.filter(each => each.answer.outcome === outcome).length;
  const cells = [
    name,
    `${right} of ${ends.length} (${percent(low)} to ${percent(high)})`,
    count('not-stationary'),
    count('unfinished'),
    told(ends.flatMap(widthOf), percent),
    told(ends.flatMap(offOf), each => `${each < 0 ? '' : '+'}${percent(each)}`),
    told(ends.flatMap(farthestOf), each => `x${each.toFixed(2)}`),
    told(
      ends.map(each => each.steps.length),
      each => String(Math.round(each)),
    ),
    told(
      ends.map(each => each.seconds / 60),
      each => each.toFixed(0),
    ),
  ];
  return `| ${cells.join(' | ')} |`;
}

function told(values: readonly number[], text: (value: number) => string): string {
  return values.length === 0 ? '-' : text(medianOf(values));
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function widthOf({answer: {perSecondLow, perSecondHigh}}: SearchEnd): number[] {
  if (perSecondLow === null || perSecondHigh === null) return [];
  return [perSecondHigh / perSecondLow - 1];
}

function offOf({answer: {perSecond}, truth}: SearchEnd): number[] {
  return perSecond === null || truth === 'none' ? [] : [perSecond / truth - 1];
}

/** The highest rate that was offered after one had been refused, over the lowest of those refused before. */
function farthestOf({steps}: SearchEnd): number[] {
  let refused = Number.POSITIVE_INFINITY;
  let farthest = 0;
  for (const {offeredPerSecond, sustained} of steps) {
    if (refused < Number.POSITIVE_INFINITY)
      farthest = Math.max(farthest, offeredPerSecond / refused);
    if (!sustained) refused = Math.min(refused, offeredPerSecond);
  }
  return farthest === 0 ? [] : [farthest];
}
