/** @jsxImportSource preact */
/** @jsxRuntime automatic */

import {formatDuration} from '../../../lib/core/duration.ts';
import {
  formatBytes,
  formatCount,
  formatRate,
  formatShort,
  stretchText,
} from '../../../lib/core/format.ts';
import {disturbanceLine} from '../../../lib/record/disturbance.ts';
import {driftLine} from '../../../lib/record/drift.ts';
import type {Ledger, LoadResult, OwnMetric} from '../../../lib/record/load-result.ts';
import {
  evidenceText,
  judgedMetric,
  type ThresholdOutcome,
  thresholdWords,
} from '../../../lib/record/threshold-outcome.ts';
import type {ScenarioCharts} from '../series/chart-series.ts';
import {processPlace} from '../series/scenario-charts.ts';
import type {RepeatedRun} from '../summary/again-line.ts';
import {ownMetricText} from '../summary/own-metric.ts';
import {visibleLine} from '../summary/visible-text.ts';
import {ClusterPart} from './cluster-part.tsx';
import {FindingsList} from './findings-list.tsx';
import {OperationsTable} from './operations-table.tsx';
import {ChartFigure, ScrollRegion} from './page-parts.tsx';
import {ProcessPart} from './process-part.tsx';

interface Props {
  readonly load: LoadResult;
  readonly charts: ScenarioCharts;
  readonly record: RepeatedRun;
}

/** One scenario: its charts, operations, thresholds and ledger, and the generator. */
export function ScenarioSection({load, charts, record}: Props) {
  return (
    <section class="scenario" id={charts.id} aria-labelledby={`${charts.id}-name`}>
      <h3 id={`${charts.id}-name`}>
        <a class="self" href={`#${charts.id}`}>
          {visibleLine(load.scenario)}
        </a>
      </h3>
      <p class="muted">{whatRan(load)}</p>
      {!load.validity.valid && <Invalid reasons={load.validity.reasons} />}
      <ScenarioChartFigures load={load} charts={charts} />
      {load.cluster && <ClusterPart cluster={load.cluster} charts={charts} />}
      <OperationsTable load={load} />
      <div id={`${charts.id}-thresholds`}>
        <ThresholdsTable name="Thresholds" load={load} thresholds={load.thresholds} />
        <ThresholdsTable
          name="What every run has to keep, by c8gauge"
          load={load}
          thresholds={load.floor ?? []}
        />
      </div>
      {load.disturbances && (
        <>
          <h4>Disturbances</h4>
          <ul>
            {load.disturbances.map(each => (
              <li key={each.second} class={each.state === 'not recovered' ? 'bad' : undefined}>
                {visibleLine(disturbanceLine(each))}
              </li>
            ))}
          </ul>
        </>
      )}
      {load.drift && (
        <>
          <h4>Drift through the soak</h4>
          <ul>
            {load.drift.map(each => (
              <li key={each.figure} class={each.state === 'rises' ? 'bad' : undefined}>
                {driftLine(each)}
              </li>
            ))}
          </ul>
        </>
      )}
      {load.ownMetrics && <OwnMetrics metrics={load.ownMetrics} />}
      {load.ledger && <LedgerNote ledger={load.ledger} />}
      {load.processes?.map((each, at) => (
        <ProcessPart key={each.bpmnProcessId} process={each} place={processPlace(charts.id, at)} />
      ))}
      {load.findings && load.findings.length > 0 && (
        <FindingsList id={`${charts.id}-findings`} findings={load.findings} record={record} />
      )}
    </section>
  );
}

const TRAFFIC_NOTES: Readonly<Record<string, string>> = {
  users: 'at the end of each second',
  errors: 'statuses from 400 on, and what came instead of an answer',
  bytes: 'heads and bodies',
  connecting: 'the longest in each second',
};

function ScenarioChartFigures({load, charts}: Omit<Props, 'record'>) {
  return (
    <div class="charts">
      <ChartFigure
        kind="throughput"
        of={charts.id}
        title="Throughput"
        note="requests per second, by how they ended"
      />
      <ChartFigure
        kind="latency"
        of={charts.id}
        title="Response time"
        note={`percentiles per ${stretchText(charts.latency.bucketSeconds)}, from the intended start`}
      />
      {charts.heatmap && (
        <ChartFigure
          kind="heatmap"
          of={charts.id}
          title="Requests by response time"
          note="over time; a stronger colour means more"
        />
      )}
      <ChartFigure
        kind="nines"
        of={charts.id}
        title="Percentiles by nines"
        note="the gap between the two lines is waiting that a closed model would hide"
      />
      {charts.tails.lines.length > 1 && (
        <ChartFigure
          kind="tails"
          of={charts.id}
          title="Percentiles by nines, by operation"
          note="response time"
        />
      )}
      {charts.operations.lines.length > 1 && (
        <ChartFigure
          kind="operations"
          of={charts.id}
          title={`Response time by operation, ${charts.operations.percentile}`}
          note={`per ${stretchText(charts.operations.bucketSeconds)}`}
        />
      )}
      <TrafficFigures charts={charts} />
      {charts.health.x.length > 0 && (
        <ChartFigure
          kind="health"
          of={charts.id}
          title="The generator itself"
          note={healthNote(load)}
        />
      )}
    </div>
  );
}

function TrafficFigures({charts}: Pick<Props, 'charts'>) {
  return (
    <>
      {charts.traffic.map(({figure, title}) => (
        <ChartFigure
          key={figure}
          kind={`traffic-${figure}`}
          of={charts.id}
          title={title}
          note={TRAFFIC_NOTES[figure] ?? ''}
        />
      ))}
    </>
  );
}

function whatRan(load: LoadResult): string {
  const {iterations, engine} = load;
  const parts = [
    `${engine.name} engine ${engine.version}`,
    load.profile === undefined ? null : `profile ${visibleLine(load.profile)}`,
    formatDuration(load.durationMs),
    `${formatCount(iterations.completed)} iterations`,
    load.offeredPerSecond === null
      ? 'closed model'
      : `open model, ${formatRate(load.offeredPerSecond)}/s offered`,
    backOffOf(load),
    some(iterations.failed, 'failed'),
    some(iterations.interrupted, 'interrupted'),
    load.exit && load.exit.code !== 0
      ? `exit ${load.exit.code} (${visibleLine(load.exit.reason)})`
      : null,
    `seed ${load.seed}`,
  ];
  return parts.filter(each => each !== null).join(' · ');
}

/** How starters answered backpressure, where the script can do either. */
function backOffOf({options, arrivals}: LoadResult): string | null {
  const extensions = options['ext'] as {c8gauge?: {backOff?: unknown}} | undefined;
  const name = extensions?.c8gauge?.backOff;
  if (typeof name !== 'string') return null;
  const heldBack = some(arrivals?.heldBack ?? 0, 'held back');
  return visibleLine(`back-off ${name}${heldBack ? ` (${heldBack})` : ''}`);
}

function some(count: number, what: string): string | null {
  return count > 0 ? `${formatCount(count)} ${what}` : null;
}

/** The script's own metrics, in k6's words. */
function OwnMetrics({metrics}: {metrics: readonly OwnMetric[]}) {
  return (
    <div class="own-metrics">
      <h4>The script's own metrics</h4>
      <ScrollRegion name="The script's own metrics">
        <table>
          <thead>
            <tr>
              <th scope="col">Metric</th>
              <th scope="col">Kind</th>
              <th scope="col">Figures</th>
            </tr>
          </thead>
          <tbody>
            {metrics.map(each => (
              <tr key={each.metric}>
                <th scope="row">{visibleLine(each.metric)}</th>
                <td>{each.kind}</td>
                <td>{ownMetricText(each)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}

function healthNote({health}: LoadResult): string {
  return `${formatShort(health.cpuSeconds)} CPU seconds, ${formatBytes(health.rssBytesMax)} at most`;
}

function Invalid({reasons}: {reasons: readonly string[]}) {
  return (
    <p class="callout bad-callout">
      <b>This run is invalid: its figures do not count.</b> {reasons.map(visibleLine).join('; ')}
    </p>
  );
}

const KINDS = [
  ['lost', 'Created and never completed', 'bad'],
  ['duplicated', 'Completed more than once', 'bad'],
  ['repeated', 'Created more than once', 'bad'],
  ['open', 'Locked, in flight or cut off when the run ended', 'doubt'],
  ['foreign', 'Completed, but not created in this run', 'doubt'],
] as const;

/** Whether every process instance was completed exactly once, and which were not. */
function LedgerNote({ledger}: {ledger: Ledger}) {
  const listed = KINDS.flatMap(([kind, words, color]) => {
    const {[kind]: keys = [], [`${kind}Count` as const]: count = 0} = ledger;
    return count > 0 ? [{kind, words, color, keys, count}] : [];
  });
  return (
    <div class="ledger">
      <h4>Ledger</h4>
      <p>
        <b>{formatCount(ledger.created)}</b> process instances created,{' '}
        <b>{formatCount(ledger.completed)}</b> completed.{' '}
        {listed.length === 0 && <span class="good">✓ Each exactly once.</span>}
      </p>
      {listed.map(({kind, words, color, keys, count}) => (
        <details key={kind} open>
          <summary>
            <b class={color}>{formatCount(count)}</b> {words.toLowerCase()}
          </summary>
          <p class="keys">
            {keys.map(key => (
              <code key={key}>{visibleLine(key)} </code>
            ))}
            {keys.length < count && 'and more'}
          </p>
        </details>
      ))}
    </div>
  );
}

const STATES = {
  kept: <span class="good">✓ kept</span>,
  broken: <b class="bad">✕ broken</b>,
  'no data': <b class="doubt">? no data</b>,
  'too few': <b class="doubt">? too few</b>,
} as const;

/** What was wanted, what was observed, and what stands behind it. */
const WORST_FIRST = ['broken', 'no data', 'too few', 'kept'] as const;

function worstFirst(thresholds: readonly ThresholdOutcome[]): ThresholdOutcome[] {
  const rank = ({state}: ThresholdOutcome) => WORST_FIRST.indexOf(state);
  return thresholds.toSorted((a, b) => rank(a) - rank(b));
}

function ThresholdsTable({
  name,
  load,
  thresholds,
}: {
  name: string;
  load: LoadResult;
  thresholds: readonly ThresholdOutcome[];
}) {
  if (thresholds.length === 0) return null;
  return (
    <ScrollRegion name={name}>
      <table class="thresholds stacked">
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col">Metric</th>
            <th scope="col">Wanted</th>
            <th scope="col">Observed</th>
            <th scope="col">Samples</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {worstFirst(thresholds).map(each => (
            <tr key={`${judgedMetric(each)} ${each.expression}`}>
              <th scope="row">
                <code>{visibleLine(each.metric)}</code>
                {each.time && ` ${each.time} time`}
              </th>
              <td data-label="Wanted">
                <code>{visibleLine(each.expression)}</code>
              </td>
              <td data-label="Observed">{thresholdWords(each).observed}</td>
              <td class="wide">{evidenceText(each)}</td>
              <td class="outcome">
                {STATES[each.state]}
                {!load.validity.valid && <small>of an invalid run</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
