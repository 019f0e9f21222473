import {plural} from '../../../lib/core/format.ts';
import type {TrendChange, TrendResult, TrendSeries} from '../../../lib/record/trend-result.ts';
import {METRIC_NAMES, metricFigure} from '../summary/gate-summary.ts';
import {
  differenceLine,
  referenceLines,
  trendExtent,
  trendGroups,
  trendRow,
  trendWords,
} from '../summary/trend-summary.ts';
import {visibleLine} from '../summary/visible-text.ts';
import {wrapText} from './columns.ts';
import {cell} from './csv.ts';
import {type Case, renderSuites} from './junit-suites.ts';
import {escapeMarkdown, MARKS, table} from './markdown.ts';

const LEFT_OUT_SHOWN = 20;

/** A history for the summary of a CI job: what changed, then the level of each metric. */
export function renderTrendMarkdown(result: TrendResult): string {
  const {verdict, changes, series, leftOut} = result;
  const changed = changes
    .map(trendRow)
    .map(each => [
      `${escapeMarkdown(each.scenario)} ${each.metric}`,
      escapeMarkdown([each.since, each.run].filter(Boolean).join(', ')),
      each.instant,
      ...[each.before, each.after, each.ratio, each.p],
      each.outcome === 'worse' ? '**worse**' : each.outcome,
      escapeMarkdown([each.lasts, each.noted].filter(Boolean).join('; ')),
    ]);
  const head = ['Metric', 'Since', 'When', 'Before', 'After', 'Ratio', 'p', 'Outcome', 'Lasts'];
  const shown = leftOut.slice(0, LEFT_OUT_SHOWN).map(each => `> left out: ${escapeMarkdown(each)}`);
  const more = leftOut.length - shown.length;
  const blocks = [
    `## ${MARKS[verdict.status]} ${trendWords(result)}`,
    verdict.reasons.map(each => `- ${escapeMarkdown(each)}`).join('\n'),
    `\`c8gauge trend\`: ${trendExtent(result)}`,
    referenceLines(result)
      .map(each => `- ${escapeMarkdown(each)}`)
      .join('\n'),
    changed.length > 0 ? table(head, changed) : '',
    series.length > 0 ? table(['Metric', 'Runs', 'Level', 'Newest'], series.map(levelRow)) : '',
    [...shown, ...(more > 0 ? [`> and ${more} more`] : [])].join('\n'),
  ];
  return `${blocks.filter(each => each !== '').join('\n\n')}\n`;
}

function levelRow({scenario, metric, points, levels}: TrendSeries): string[] {
  const [level, newest] = [levels.at(-1)?.value, points.at(-1)?.value];
  const figure = (value: number | undefined) =>
    value === undefined ? 'n/a' : metricFigure(metric, value);
  return [
    `${escapeMarkdown(scenario)} ${METRIC_NAMES[metric]}`,
    String(points.length),
    figure(level),
    figure(newest),
  ];
}

/** A history as JUnit: a case a metric, which fails where its newest change is to the worse. */
export function renderTrendJunit(result: TrendResult): string {
  const {history, changes} = result;
  const suites = trendGroups(result).map(({scenario, metrics}) => ({
    name: `trend.${scenario}`,
    durationMs: 0,
    cases: metrics.map(({series, place}): Case => {
      const name = `${METRIC_NAMES[series.metric]} is not worse`;
      if (!series.judged) {
        const message = `${plural(series.points.length, 'run')} are too few for two levels`;
        return {name, outcome: 'skipped', message};
      }
      const lost = (result.sinceAccepted ?? []).find(
        each => each.series === place && each.outcome === 'worse',
      );
      const worse = changes.find(
        each => each.series === place && each.isLatest && each.outcome === 'worse' && !each.noted,
      );
      if (!worse && lost) return {name, outcome: 'failure', message: differenceLine(lost)};
      if (!worse) return {name, outcome: 'passed'};
      const {ratio, before, after, p, since} = trendRow(worse);
      const message = `${ratio} since ${since}: ${before} to ${after}, p ${p}`;
      return {name, outcome: 'failure', message};
    }),
  }));
  return renderSuites('c8gauge trend', suites, {
    durationMs: 0,
    startedAt: history.at(-1)?.startedAt ?? '1970-01-01T00:00:00',
  });
}

const HEAD = 'started_at,run,version,revision,scenario,made,metric,value';

/** Every figure of a history, a line each: rates per second, times milliseconds (RFC 4180). */
export function renderTrendCsv({history, series}: TrendResult): string {
  const lines = series.flatMap(({scenario, made, metric, points}) =>
    points.map(({run, value}) => {
      const {startedAt, id, version, revision} = history[run] ?? {};
      const texts = [startedAt, id, version, revision, scenario, made, metric];
      return [...texts.map(each => cell(each ?? '')), value].join(',');
    }),
  );
  return [HEAD, ...lines].map(each => `${each}\r\n`).join('');
}

/** Where a history changed, for the terminal: two lines a change, in the order of time. */
export function renderTrendLines(result: TrendResult, width: number): string[] {
  const {runs, leftOut, changes} = result;
  return [
    `${plural(runs, 'run')}, ${plural(changes.length, 'change')}`,
    ...referenceLines(result).flatMap(each => wrapText(each, width, '  ')),
    ...changes.flatMap(each => changeLines(each, width)),
    ...leftOut.flatMap(each => wrapText(`left out ${visibleLine(each)}`, width, '  ')),
  ];
}

function changeLines(change: TrendChange, width: number): string[] {
  const {outcome, scenario, metric, ratio, before, after, p, since, run, instant, noted} =
    trendRow(change);
  const what = `${outcome} ${scenario} ${metric} ${ratio}, ${before} to ${after}, p ${p}`;
  return [
    ...wrapText(what, width, '  '),
    ...wrapText(
      [`since ${since}`, instant, run, noted].filter(Boolean).join(', '),
      width - 2,
      '  ',
    ).map(each => `  ${each}`),
  ];
}
