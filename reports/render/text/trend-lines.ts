import type {TrendChange, TrendResult} from '../../../lib/record/trend-result.ts';
import {plural} from '../summary/format.ts';
import {trendRow} from '../summary/trend-rows.ts';
import {visibleLine} from '../summary/visible-text.ts';
import {wrapText} from './columns.ts';

/** Where a history changed, for the terminal: two lines a change, in the order of time. */
export function renderTrendLines({runs, leftOut, changes}: TrendResult, width: number): string[] {
  const head = `${plural(runs, 'run')}, ${plural(changes.length, 'change')}`;
  return [
    head,
    ...changes.flatMap(each => changeLines(each, width)),
    ...leftOut.flatMap(each => wrapText(`left out ${visibleLine(each)}`, width, '  ')),
  ];
}

function changeLines(change: TrendChange, width: number): string[] {
  const {outcome, scenario, metric, ratio, before, after, p, since, instant} = trendRow(change);
  const what = `${outcome} ${scenario} ${metric} ${ratio}, ${before} to ${after}, p ${p}`;
  return [
    ...wrapText(what, width, '  '),
    ...wrapText(`since ${since}, ${instant}`, width - 2, '  ').map(each => `  ${each}`),
  ];
}
