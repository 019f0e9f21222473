/** @jsxImportSource preact */
/** @jsxRuntime automatic */
import type {TrendResult, TrendSeries} from '../../../lib/record/trend-result.ts';
import {runsOf} from '../series/history-charts.ts';
import {formatInstant, plural} from '../summary/format.ts';
import {METRIC_NAMES, metricFigure} from '../summary/gate-summary.ts';
import type {TrendGroup} from '../summary/trend-rows.ts';
import {visibleLine} from '../summary/visible-text.ts';
import {ChartFigure} from './chart-figure.tsx';
import {ScrollRegion} from './scroll-region.tsx';
import {SortableHeading} from './sortable-heading.tsx';

interface Props {
  readonly result: TrendResult;
  readonly group: TrendGroup;
  readonly id: string;
}

/** One scenario over its runs: a chart a metric, and every figure in a table. */
export function HistorySection({result, group, id}: Props) {
  const {scenario, made, metrics} = group;
  const runs = runsOf(result, group);
  const few = metrics.some(each => each.series.judged) ? '' : ', too few to look for changes in';
  return (
    <section class="scenario" id={id} aria-labelledby={`${id}-name`}>
      <h3 id={`${id}-name`}>
        <a class="self" href={`#${id}`}>
          {visibleLine(scenario)}
        </a>
      </h3>
      <p class="muted">
        {plural(runs.length, 'run')}
        {few} · {visibleLine(made)}
      </p>
      {runs.length > 1 && (
        <div class="charts">
          {metrics.map(({series}) => (
            <ChartFigure
              key={series.metric}
              kind={`history-${series.metric}`}
              of={id}
              title={title(series)}
              note={note(result, series, group)}
            />
          ))}
        </div>
      )}
      <details class="runs-fold" open={runs.length <= 12}>
        <summary>{plural(runs.length, 'run')} in figures, the newest first</summary>
        <RunsTable result={result} group={group} />
      </details>
    </section>
  );
}

function title({metric}: TrendSeries): string {
  const name = METRIC_NAMES[metric];
  // A percentile is written small everywhere else.
  return /^p\d/.test(name) ? name : `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

const NOTES: Readonly<Record<TrendSeries['metric'], string>> = {
  throughput: 'completed per second',
  median: 'response time',
  p95: 'response time',
  p99: 'response time',
  'instance-time': 'mean, of a process instance',
  'cpu-per-instance': 'CPU time of the target',
};

function note({changes}: TrendResult, series: TrendSeries, {metrics}: TrendGroup): string {
  const place = metrics.find(each => each.series === series)?.place;
  const count = changes.filter(each => each.series === place).length;
  return `${NOTES[series.metric]}; ${count === 0 ? 'no change' : plural(count, 'change')}`;
}

function RunsTable({result, group}: Omit<Props, 'id'>) {
  const {scenario, metrics} = group;
  const runs = runsOf(result, group).toReversed();
  const figures = metrics.map(({series, place}) => ({
    metric: series.metric,
    byRun: new Map(series.points.map(each => [each.run, each.value])),
    changed: new Map(
      result.changes.flatMap(each =>
        each.series === place ? [[each.run, each.outcome] as const] : [],
      ),
    ),
  }));
  return (
    <ScrollRegion name={`Runs of ${visibleLine(scenario)}`}>
      <table class="history" data-sortable>
        <thead>
          <tr>
            {['Run', 'Version', 'Commit', ...metrics.map(each => title(each.series))].map(name => (
              <SortableHeading key={name} name={name} />
            ))}
          </tr>
        </thead>
        <tbody>
          {runs.map(({place, run}) => (
            <tr key={place}>
              <th scope="row" data-sort={place}>
                {formatInstant(run.startedAt)}
              </th>
              <td data-sort={run.version ?? ''}>{visibleLine(run.version ?? '–')}</td>
              <td data-sort={run.revision ?? ''}>
                {visibleLine(run.revision?.slice(0, 12) ?? '–')}
              </td>
              {figures.map(({metric, byRun, changed}) => (
                <Figure
                  key={metric}
                  metric={metric}
                  value={byRun.get(place)}
                  outcome={changed.get(place)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface FigureProps {
  readonly metric: TrendSeries['metric'];
  readonly value: number | undefined;
  readonly outcome: 'worse' | 'better' | undefined;
}

function Figure({metric, value, outcome}: FigureProps) {
  if (value === undefined)
    return (
      <td data-sort="-1" class="none">
        n/a
      </td>
    );
  return (
    <td data-sort={value}>
      {metricFigure(metric, value)}
      {outcome && <small class={outcome === 'worse' ? 'bad' : 'good'}>{outcome} since</small>}
    </td>
  );
}
