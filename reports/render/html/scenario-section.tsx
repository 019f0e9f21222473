/** @jsxImportSource preact */
/** @jsxRuntime automatic */
import {formatDuration} from '../../../lib/core/duration.ts';
import type {Finding} from '../../../lib/record/findings.ts';
import type {LoadResult} from '../../../lib/record/load-result.ts';
import type {ScenarioCharts} from '../series/chart-series.ts';
import {processPlace} from '../series/process-diagrams.ts';
import {formatBytes, formatCount, formatRate, plural, stretchText} from '../summary/format.ts';
import {findingAnchor} from '../summary/matrix.ts';
import {visibleLine} from '../summary/visible-text.ts';
import {ChartFigure} from './chart-figure.tsx';
import {FindingArticle} from './findings-list.tsx';
import {LedgerNote} from './ledger-note.tsx';
import {OperationsTable} from './operations-table.tsx';
import {ProcessPart} from './process-part.tsx';
import {ThresholdsTable} from './thresholds-table.tsx';

/** So many show their exchange here; of the others the record has it. */
const WHOLE_MAX = 50;

/** All about one scenario: its charts, operations, thresholds, ledger, and how the generator was. */
export function ScenarioSection({load, charts}: {load: LoadResult; charts: ScenarioCharts}) {
  return (
    <section class="scenario" id={charts.id} aria-labelledby={`${charts.id}-name`}>
      <h3 id={`${charts.id}-name`}>
        <a class="self" href={`#${charts.id}`}>
          {visibleLine(load.scenario)}
        </a>
      </h3>
      <p class="muted">{whatRan(load)}</p>
      {!load.validity.valid && <Invalid reasons={load.validity.reasons} />}
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
            title="Where the requests lie"
            note="by time and response time; a stronger colour is more"
          />
        )}
        <ChartFigure
          kind="nines"
          of={charts.id}
          title="Percentiles by nines"
          note="the gap between the two lines is waiting that a closed model would hide"
        />
        {charts.operations.lines.length > 1 && (
          <ChartFigure
            kind="operations"
            of={charts.id}
            title={`Response time by operation, ${charts.operations.percentile}`}
            note={`per ${stretchText(charts.operations.bucketSeconds)}`}
          />
        )}
        {charts.health.x.length > 0 && (
          <ChartFigure
            kind="health"
            of={charts.id}
            title="The generator itself"
            note={healthNote(load)}
          />
        )}
      </div>
      <OperationsTable load={load} />
      <ThresholdsTable thresholds={load.thresholds} />
      {load.ledger && <LedgerNote ledger={load.ledger} />}
      {load.processes?.map((each, at) => (
        <ProcessPart key={each.bpmnProcessId} process={each} place={processPlace(charts.id, at)} />
      ))}
      {load.findings && load.findings.length > 0 && (
        <FindingsUnderLoad findings={load.findings} id={charts.id} />
      )}
    </section>
  );
}

/** Answers that broke the contract while the load ran, of those that were looked at. */
function FindingsUnderLoad({findings, id}: {findings: readonly Finding[]; id: string}) {
  return (
    <div class="findings" id={`${id}-findings`}>
      <h4>{plural(findings.length, 'finding')} under load</h4>
      {findings.map((each, at) => (
        <FindingArticle
          key={each.id}
          finding={each}
          anchor={`${id}-${findingAnchor(each)}`}
          whole={at < WHOLE_MAX}
        />
      ))}
    </div>
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
    some(iterations.dropped, 'arrivals never started'),
    some(iterations.late, 'started late'),
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
