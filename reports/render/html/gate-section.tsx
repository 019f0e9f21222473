/** @jsxImportSource preact */
/** @jsxRuntime automatic */
import type {GateMetric, GateResult} from '../../../lib/record/gate-result.ts';
import {gateDesign, gateRemarks, gateRow, gateSide} from '../summary/gate-summary.ts';
import {visibleLine} from '../summary/visible-text.ts';
import {Reasons, ScrollRegion} from './page-parts.tsx';

/** A candidate against a baseline: how they were compared, each metric, what is new. */
export function GateSection({gate}: {gate: GateResult}) {
  return (
    <section id="gate" aria-labelledby="gate-name">
      <h2 id="gate-name">
        <a class="self" href="#gate">
          Gate
        </a>
      </h2>
      <p>
        Baseline <bdi>{gateSide(gate.baseline)}</bdi>, candidate{' '}
        <bdi>{gateSide(gate.candidate)}</bdi>. {gateDesign(gate)}.
      </p>
      <p class="muted">
        Ratios are candidate to baseline, each dot is a pair; of shares the difference is told, in
        points; p is corrected for all metrics; a pass excludes a change for the worse of the
        margin; detectable is the smallest one that nine of ten such gates find.
      </p>
      {gate.metrics.length > 0 && <MetricsTable metrics={gate.metrics} />}
      <NewFindings findings={gate.newFindings} />
      <Reasons lines={[...gateRemarks(gate), ...gate.notes]} />
    </section>
  );
}

const HEAD = [
  ...['Metric', 'Baseline', 'Candidate', 'Change', 'p', 'Margin', 'Detectable', 'Outcome'],
] as const;

function MetricsTable({metrics}: {metrics: readonly GateMetric[]}) {
  return (
    <ScrollRegion name="What was compared">
      <table class="comparison gate">
        <caption>What was compared</caption>
        <thead>
          <tr>
            {HEAD.map(each => (
              <th key={each} scope="col">
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {metrics.map(each => (
            <MetricRow key={`${each.scenario} ${each.metric}`} metric={each} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

const TONES = {worse: 'bad', better: 'good', same: 'good', unclear: undefined} as const;

function MetricRow({metric}: {metric: GateMetric}) {
  const row = gateRow(metric);
  const tone = TONES[metric.outcome];
  return (
    <tr>
      <th scope="row">
        {row.scenario} <b>{row.metric}</b>
      </th>
      <td>{row.baseline}</td>
      <td>{row.candidate}</td>
      <td>
        {metric.ratio !== null && <RatioPlot metric={metric} ratio={metric.ratio} />}
        <small>
          {row.ratio} ({row.interval})
        </small>
      </td>
      <td>{row.p}</td>
      <td>{row.margin}</td>
      <td>{row.detectable}</td>
      <td>
        <b class={tone}>{row.outcome}</b>
      </td>
    </tr>
  );
}

const WIDTH = 160;
const HALF = WIDTH / 2;
/** The scale ends at a quarter more and a fifth less. */
const REACH = Math.log(1.25);

/** The interval, and a dot a pair; the middle means no change. */
function RatioPlot({metric, ratio: estimate}: {metric: GateMetric; ratio: number}) {
  const place = (ratio: number) =>
    HALF + Math.max(-1, Math.min(1, Math.log(ratio || 0.01) / REACH)) * (HALF - 4);
  const low = metric.ratioLow === null ? 0 : place(metric.ratioLow);
  const high = metric.ratioHigh === null ? WIDTH : place(metric.ratioHigh);
  return (
    <svg
      class={`interval ${TONES[metric.outcome] ?? ''}`}
      viewBox={`0 0 ${WIDTH} 18`}
      width={WIDTH}
      height={18}
      aria-hidden="true"
    >
      <path d={`M0 5H${WIDTH}M${HALF} 0V18`} class="interval-scale" />
      <rect x={low.toFixed(1)} y="3" width={Math.max(2, high - low).toFixed(1)} height="4" rx="2" />
      <circle cx={place(estimate).toFixed(1)} cy="5" r="3" />
      {[...new Set(metric.pairRatios)].map(ratio => (
        <circle key={ratio} cx={place(ratio).toFixed(1)} cy="14" r="1.5" />
      ))}
    </svg>
  );
}

function NewFindings({findings}: {findings: GateResult['newFindings']}) {
  if (findings === null) return <p class="muted">Conformance was not compared.</p>;
  if (findings.length === 0) return <p>No finding that the baseline does not have.</p>;
  return (
    <>
      <p class="callout bad-callout">
        <b>Findings that the baseline does not have</b>
      </p>
      <ul>
        {findings.map(each => (
          <li key={each}>
            <code>{visibleLine(each)}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
