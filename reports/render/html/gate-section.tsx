/** @jsxImportSource preact */
/** @jsxRuntime automatic */
import type {GateMetric, GateResult} from '../../../lib/record/gate-result.ts';
import {gateAxis, gateDesign, gateRemarks, gateRow} from '../summary/gate-summary.ts';
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
      <p>{gateDesign(gate)}.</p>
      <p class="muted">
        Each change is of the candidate from the baseline, its interval as a bar, each pair as a
        dot; shaded is what is worse than the margin, which a pass excludes. p is corrected for all
        metrics; detectable is the smallest change that nine of ten such gates find.
      </p>
      {gate.metrics.length > 0 && <MetricsTable metrics={gate.metrics} />}
      <NewFindings findings={gate.newFindings} />
      <Reasons lines={[...gateRemarks(gate), ...gate.notes]} />
    </section>
  );
}

const HEAD = [
  ...['Metric', 'Outcome', 'Change', 'Baseline', 'Candidate', 'Margin', 'Detectable', 'p'],
] as const;

function MetricsTable({metrics}: {metrics: readonly GateMetric[]}) {
  return (
    <ScrollRegion name="What was compared">
      <table class="comparison gate stacked">
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

const TONES = {worse: 'bad', better: 'good', same: 'good', unclear: 'doubt'} as const;

function MetricRow({metric}: {metric: GateMetric}) {
  const row = gateRow(metric);
  return (
    <tr>
      <th scope="row">
        <small>{row.scenario}</small>
        {row.metric}
      </th>
      <td class="outcome">
        <b class={TONES[metric.outcome]}>{row.outcome}</b>
      </td>
      <td class="wide">
        <ChangePlot metric={metric} />
        <small>
          {row.ratio} ({row.interval})
        </small>
      </td>
      <td data-label="Baseline">{row.baseline}</td>
      <td data-label="Candidate">{row.candidate}</td>
      <td data-label="Margin">{row.margin}</td>
      <td data-label="Detectable">{row.detectable}</td>
      <td data-label="p">{row.p}</td>
    </tr>
  );
}

const WIDTH = 230;
const EDGE = 8;

/**
 * A metric on an axis: the band of the margin on the side of the worse, the interval, its estimate, and a dot
 * for each pair. The axis reaches as far as any of them, so that nothing is cut off.
 */
function ChangePlot({metric}: {metric: GateMetric}) {
  const {estimate, low, high, pairs, margin, ticks} = gateAxis(metric);
  if (estimate === null) return null;
  const known = [estimate, low, high, margin, -margin, ...pairs].filter(each => each !== null);
  const reach = Math.max(...known.map(Math.abs)) * 1.12 || 1;
  const place = (change: number) => WIDTH / 2 + (change / reach) * (WIDTH / 2 - EDGE);
  const [from, to] = [low === null ? 0 : place(low), high === null ? WIDTH : place(high)];
  const bad = margin < 0 ? [0, place(margin)] : [place(margin), WIDTH];
  return (
    <svg
      class={`change-plot ${TONES[metric.outcome]}`}
      viewBox={`0 0 ${WIDTH} 44`}
      width={WIDTH}
      height={44}
      aria-hidden="true"
    >
      <rect
        class="beyond"
        x={fixed(bad[0])}
        y="0"
        width={fixed((bad[1] ?? 0) - (bad[0] ?? 0))}
        height="30"
      />
      <path d={`M0 30H${WIDTH}M${WIDTH / 2} 0V30`} class="interval-scale" />
      <path d={`M${fixed(place(margin))} 0V30`} class="margin" />
      <rect x={fixed(from)} y="6" width={fixed(Math.max(2, to - from))} height="5" rx="2" />
      <circle cx={fixed(place(estimate))} cy="8.5" r="4" />
      {[...new Set(pairs)].map(each => (
        <circle key={each} cx={fixed(place(each))} cy="22" r="2" />
      ))}
      {ticks.map(({at, label}) => (
        <text key={label} x={fixed(Math.min(WIDTH - 22, Math.max(22, place(at))))} y="41">
          {label}
        </text>
      ))}
    </svg>
  );
}

function fixed(value = 0): string {
  return value.toFixed(1);
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
