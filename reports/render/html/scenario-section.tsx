/** @jsxImportSource preact */
/** @jsxRuntime automatic */
import {formatDuration} from '../../../lib/core/duration.ts';
import type {LoadResult} from '../../../lib/record/load-result.ts';
import type {ScenarioCharts} from '../series/chart-series.ts';
import {formatBytes, formatCount, formatRate} from '../summary/format.ts';
import {visibleLine} from '../summary/visible-text.ts';
import {LedgerNote} from './ledger-note.tsx';
import {OperationsTable} from './operations-table.tsx';
import {ThresholdsTable} from './thresholds-table.tsx';

/** All about one scenario: its charts, operations, thresholds, ledger, and how the generator was. */
export function ScenarioSection({load, charts}: {load: LoadResult; charts: ScenarioCharts}) {
  return (
    <section class="scenario" id={charts.id} aria-labelledby={`${charts.id}-name`}>
      <h3 id={`${charts.id}-name`}>{visibleLine(load.scenario)}</h3>
      <p class="muted">{whatRan(load)}</p>
      {!load.validity.valid && <Invalid reasons={load.validity.reasons} />}
      <div class="charts">
        <Chart
          kind="throughput"
          charts={charts}
          title="Throughput"
          note="requests per second, by how they ended"
        />
        <Chart
          kind="latency"
          charts={charts}
          title="Response time"
          note={`percentiles per ${stretch(charts.latency.bucketSeconds)}, from the intended start`}
        />
        {charts.heatmap && (
          <Chart
            kind="heatmap"
            charts={charts}
            title="Where the requests lie"
            note="by time and response time; a stronger colour is more"
          />
        )}
        <Chart
          kind="nines"
          charts={charts}
          title="Percentiles by nines"
          note="the gap between the two lines is waiting that a closed model would hide"
        />
        {charts.operations.lines.length > 1 && (
          <Chart
            kind="operations"
            charts={charts}
            title={`Response time by operation, ${charts.operations.percentile}`}
            note={`per ${stretch(charts.operations.bucketSeconds)}`}
          />
        )}
        {charts.health.x.length > 0 && (
          <Chart
            kind="health"
            charts={charts}
            title="The generator itself"
            note={healthNote(load)}
          />
        )}
      </div>
      <OperationsTable load={load} />
      <ThresholdsTable thresholds={load.thresholds} />
      {load.ledger && <LedgerNote ledger={load.ledger} />}
    </section>
  );
}

function whatRan(load: LoadResult): string {
  const {iterations, engine} = load;
  const parts = [
    `${engine.name} engine ${engine.version}`,
    formatDuration(load.durationMs),
    `${formatCount(iterations.completed)} iterations`,
    load.offeredPerSecond === null
      ? 'closed model'
      : `open model, ${formatRate(load.offeredPerSecond)}/s offered`,
    some(iterations.dropped, 'arrivals never started'),
    some(iterations.late, 'started late'),
    some(iterations.failed, 'failed'),
    some(iterations.interrupted, 'interrupted'),
    `seed ${load.seed}`,
  ];
  return parts.filter(each => each !== null).join(' · ');
}

function stretch(seconds: number): string {
  if (seconds === 1) return 'second';
  return seconds === 60 ? 'minute' : `${seconds} seconds`;
}

function some(count: number, what: string): string | null {
  return count > 0 ? `${formatCount(count)} ${what}` : null;
}

function healthNote({health}: LoadResult): string {
  return `${health.cpuSeconds.toFixed(1)} CPU seconds, ${formatBytes(health.rssBytesMax)} at most`;
}

function Invalid({reasons}: {reasons: readonly string[]}) {
  return (
    <p class="callout bad-callout">
      <b>This run is invalid: no figure of it counts.</b> {reasons.map(visibleLine).join('; ')}
    </p>
  );
}

interface ChartProps {
  readonly kind: 'throughput' | 'latency' | 'heatmap' | 'nines' | 'operations' | 'health';
  readonly charts: ScenarioCharts;
  readonly title: string;
  readonly note: string;
}

function Chart({kind, charts, title, note}: ChartProps) {
  return (
    <figure class={`chart chart-${kind}`} data-chart={kind} data-scenario={charts.id}>
      <figcaption>
        <h4>{title}</h4>
        <span class="muted">{note}</span>
      </figcaption>
      <div class="plot" role="img" aria-label={`${title}: ${note}`} />
      <div class="legend" />
    </figure>
  );
}
