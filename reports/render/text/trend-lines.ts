import type {TrendChange, TrendResult} from '../../../lib/record/trend-result.ts';
import {formatInstant, formatLatency, formatRate, plural} from '../summary/format.ts';
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
  const {startedAt, version, revision, runId, scenario, metric, ratio, p, outcome} = change;
  const release = [version, revision?.slice(0, 12)].filter(Boolean).join(' ');
  const what =
    `${outcome} ${visibleLine(scenario)} ${metric} ×${ratio.toFixed(3)}, ` +
    `${figure(change, change.before)} to ${figure(change, change.after)}, p ${p.toFixed(3)}`;
  const since = `since ${visibleLine(release || runId)}, ${formatInstant(startedAt)}`;
  return [
    ...wrapText(what, width, '  '),
    ...wrapText(since, width - 2, '  ').map(each => `  ${each}`),
  ];
}

function figure({metric}: TrendChange, value: number): string {
  return metric === 'throughput' ? `${formatRate(value)}/s` : formatLatency(value * 1000);
}
