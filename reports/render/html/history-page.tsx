/** @jsxImportSource preact */
/** @jsxRuntime automatic */

import {formatInstant, formatP, formatRatio, plural} from '../../../lib/core/format.ts';
import type {TrendChange, TrendResult, TrendSeries} from '../../../lib/record/trend-result.ts';
import type {HistoryCharts} from '../series/chart-series.ts';
import {METRIC_NAMES, metricFigure} from '../summary/gate-summary.ts';
import {
  acceptedLine,
  openLines,
  runsOf,
  type TrendGroup,
  trendExtent,
  trendRow,
  trendWords,
} from '../summary/trend-summary.ts';
import {visibleLine} from '../summary/visible-text.ts';
import {
  ChartFigure,
  Lede,
  PageFrame,
  Reasons,
  ScrollRegion,
  SortableHeading,
  VerdictIcon,
} from './page-parts.tsx';

const LEFT_OUT_SHOWN = 20;

interface Props {
  readonly result: TrendResult;
  readonly groups: readonly TrendGroup[];
  readonly charts: readonly HistoryCharts[];
}

/** Many runs in the order of time: what got worse, every change, then each scenario by metric. */
export function HistoryPage({result, groups, charts}: Props) {
  const {changes, leftOut} = result;
  const places = [
    {id: 'summary', name: 'Summary'},
    {id: 'changes', name: 'Changes'},
    {id: 'reference', name: 'Reference'},
    ...(groups.length > 0 ? [{id: 'history', name: 'History'}] : []),
    ...(leftOut.length > 0 ? [{id: 'left-out', name: 'Left out'}] : []),
  ];
  return (
    <PageFrame answer="the verdict" places={places} summary={<Answer result={result} />}>
      <Changes changes={changes} groups={groups} charts={charts} />
      <Reference result={result} />
      {groups.length > 0 && (
        <section id="history" aria-labelledby="history-name">
          <h2 id="history-name">
            <a class="self" href="#history">
              History
            </a>
          </h2>
          {groups.map((group, at) => (
            <HistorySection
              key={charts[at]?.id}
              result={result}
              group={group}
              id={charts[at]?.id ?? ''}
            />
          ))}
        </section>
      )}
      {leftOut.length > 0 && <LeftOut lines={leftOut} />}
    </PageFrame>
  );
}

function Answer({result}: {result: TrendResult}) {
  const {status, reasons} = result.verdict;
  return (
    <div class={`hero ${status}`}>
      <p class="eyebrow">{trendExtent(result)}</p>
      <h1>
        <VerdictIcon status={status} />
        {trendWords(result)}
      </h1>
      <Lede lines={reasons} />
    </div>
  );
}

type ChangesProps = {changes: readonly TrendChange[]} & Pick<Props, 'groups' | 'charts'>;

function Changes({changes, groups, charts}: ChangesProps) {
  const sectionOf = ({series}: TrendChange) =>
    charts[groups.findIndex(({metrics}) => metrics.some(each => each.place === series))]?.id ?? '';
  return (
    <section id="changes" aria-labelledby="changes-name">
      <h2 id="changes-name">
        <a class="self" href="#changes">
          Changes
        </a>
      </h2>
      <p class="muted reading">
        A change is a run from which on a metric has another level, by more than a history that only
        drifts from release to release would show. Before and after are medians.
      </p>
      {changes.length === 0 && <p>No level changed.</p>}
      {changes.length > 0 && (
        <ScrollRegion name="Changes">
          <table class="changes stacked" data-sortable>
            <caption class="sr">Changes</caption>
            <thead>
              <tr>
                {['Since', 'Metric', 'Before', 'After', 'Ratio', 'p', 'Outcome'].map(name => (
                  <SortableHeading key={name} name={name} />
                ))}
              </tr>
            </thead>
            <tbody>
              {changes.map(each => (
                <ChangeRow
                  key={`${each.series} ${each.run}`}
                  change={each}
                  section={sectionOf(each)}
                />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </section>
  );
}

function ChangeRow({change, section}: {change: TrendChange; section: string}) {
  const row = trendRow(change);
  return (
    <tr>
      <th scope="row" data-sort={change.run}>
        <bdi>{row.since}</bdi>
        <small>
          {row.run !== '' && <bdi>{row.run}, </bdi>}
          {row.instant}
        </small>
      </th>
      <td class="wide" data-sort={`${row.scenario} ${row.metric}`}>
        <a href={`#${section}`}>{row.scenario}</a> <b>{row.metric}</b>
      </td>
      <td data-sort={change.before} data-label="Before">
        {row.before}
      </td>
      <td data-sort={change.after} data-label="After">
        {row.after}
      </td>
      <td data-sort={change.ratio} data-label="Ratio">
        {row.ratio}
      </td>
      <td data-sort={change.p} data-label="p">
        {row.p}
      </td>
      <td class="outcome" data-sort={row.outcome}>
        <b class={change.outcome === 'worse' ? 'bad' : 'good'}>{row.outcome}</b>
        <small>{row.lasts}</small>
        {row.noted !== '' && <small>{row.noted}</small>}
      </td>
    </tr>
  );
}

/** The accepted run, what has another level since, and what could not be told. */
function Reference({result}: {result: TrendResult}) {
  const {sinceAccepted = []} = result;
  return (
    <section id="reference" aria-labelledby="reference-name">
      <h2 id="reference-name">
        <a class="self" href="#reference">
          Reference
        </a>
      </h2>
      <p class="reading">{acceptedLine(result)}</p>
      {sinceAccepted.length > 0 && (
        <ScrollRegion name="Since the reference">
          <table class="changes stacked">
            <caption class="sr">Since the reference</caption>
            <thead>
              <tr>
                {['Metric', 'Accepted', 'Now', 'Ratio', 'p', 'Outcome'].map(name => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sinceAccepted.map(each => (
                <tr key={each.series}>
                  <th scope="row">
                    {visibleLine(each.scenario)} <b>{METRIC_NAMES[each.metric]}</b>
                  </th>
                  <td data-label="Accepted">{metricFigure(each.metric, each.before)}</td>
                  <td data-label="Now">{metricFigure(each.metric, each.after)}</td>
                  <td data-label="Ratio">{formatRatio(each.ratio)}</td>
                  <td data-label="p">{formatP(each.p)}</td>
                  <td class="outcome">
                    <b class={each.outcome === 'worse' ? 'bad' : 'good'}>{each.outcome}</b>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      <Reasons lines={openLines(result)} />
    </section>
  );
}

function LeftOut({lines}: {lines: readonly string[]}) {
  const more = lines.length - LEFT_OUT_SHOWN;
  return (
    <section id="left-out" aria-labelledby="left-out-name">
      <h2 id="left-out-name">Left out</h2>
      <Reasons
        lines={lines.slice(0, LEFT_OUT_SHOWN)}
        more={more > 0 ? `and ${plural(more, 'more')}` : undefined}
      />
    </section>
  );
}

interface SectionProps {
  readonly result: TrendResult;
  readonly group: TrendGroup;
  readonly id: string;
}

/** One scenario over its runs: a chart a metric, and every figure in a table. */
function HistorySection({result, group, id}: SectionProps) {
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
  // Percentiles are written in lower case everywhere.
  return /^p\d/.test(name) ? name : `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

const NOTES: Readonly<Record<TrendSeries['metric'], string>> = {
  throughput: 'completed per second',
  median: 'response time',
  p95: 'response time',
  p99: 'response time',
  'instance-time': 'mean, of a process instance',
  'cpu-per-instance': 'CPU time of the target',
  'execution-time': 'mean, as the target tells it',
};

function note({changes}: TrendResult, series: TrendSeries, {metrics}: TrendGroup): string {
  const place = metrics.find(each => each.series === series)?.place;
  const count = changes.filter(each => each.series === place).length;
  return `${NOTES[series.metric]}; ${count === 0 ? 'no change' : plural(count, 'change')}`;
}

function RunsTable({result, group}: Omit<SectionProps, 'id'>) {
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
                <small>
                  <bdi>{visibleLine(run.id)}</bdi>
                  {place === result.accepted?.run && <b>, accepted</b>}
                </small>
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
