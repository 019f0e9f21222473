/** @jsxImportSource preact */
/** @jsxRuntime automatic */

import {formatInstant, plural} from '../../../lib/core/format.ts';
import type {
  Comparison,
  FigureName,
  FindingComparison,
  Ratio,
  ScenarioComparison,
} from '../../../lib/record/comparison-result.ts';
import type {OverlayCharts} from '../series/chart-series.ts';
import {
  changeLines,
  FIGURE_NAMES,
  FIGURES,
  figureText,
  ratioText,
} from '../summary/comparison-summary.ts';
import {cutText, visibleLine} from '../summary/visible-text.ts';
import {targetLine, verdictWords} from '../summary/wording.ts';
import {ChartFigure, Lede, PageFrame, ScrollRegion, VerdictIcon} from './page-parts.tsx';

const CHANGES_SHOWN = 8;
const FINDINGS_SHOWN = 200;

interface Props {
  readonly comparison: Comparison;
  readonly charts: readonly OverlayCharts[];
}

/** Several runs side by side: what changed first, then each scenario, then the findings. */
export function ComparisonPage({comparison, charts}: Props) {
  const {scenarios, findings} = comparison;
  const places = [
    {id: 'summary', name: 'Summary'},
    ...(scenarios.length > 0 ? [{id: 'load', name: 'Load'}] : []),
    {id: 'findings', name: 'Findings'},
  ];
  return (
    <PageFrame
      answer="the comparison"
      places={places}
      summary={<Summary comparison={comparison} />}
    >
      {scenarios.length > 0 && (
        <section id="load" aria-labelledby="load-name">
          <h2 id="load-name">Load</h2>
          <p class="muted reading">
            Each ratio has a 95 % interval, from resampling the seconds within both runs (circular
            block bootstrap, seeded). It shows how unsteady the runs were, but not how much two runs
            of the same cluster differ: that needs more runs.
          </p>
          {scenarios.map((each, at) => (
            <ComparisonSection
              key={each.scenario}
              scenario={each}
              comparison={comparison}
              id={charts[at]?.id ?? ''}
              percentile={charts[at]?.latencies.percentile ?? 'p50'}
            />
          ))}
        </section>
      )}
      <DifferingFindings findings={findings} names={comparison.names} />
    </PageFrame>
  );
}

function Summary({comparison}: {comparison: Comparison}) {
  return (
    <>
      <div class="hero">
        <p class="eyebrow">Each compared with the first</p>
        <h1>{plural(comparison.runs.length, 'run')} compared</h1>
        <Changes lines={changeLines(comparison)} />
      </div>
      <RunsTable comparison={comparison} />
    </>
  );
}

function Changes({lines}: {lines: readonly string[]}) {
  if (lines.length === 0)
    return (
      <p class="lede">
        Same verdict, same findings, and no figure differs by 3 % or more beyond the noise.
      </p>
    );
  const more = lines.length - CHANGES_SHOWN;
  return (
    <Lede
      lines={lines.slice(0, CHANGES_SHOWN)}
      more={more > 0 ? `and ${plural(more, 'more change')}, below` : undefined}
    />
  );
}

function RunsTable({comparison: {runs, names}}: {comparison: Comparison}) {
  return (
    <ScrollRegion name="The runs">
      <table class="runs">
        <caption>The runs</caption>
        <thead>
          <tr>
            <th scope="col">Run</th>
            <th scope="col">Verdict</th>
            <th scope="col">Target</th>
            <th scope="col">Started</th>
            <th scope="col">Seed</th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run, at) => (
            <tr key={names[at]}>
              <th scope="row">
                {names[at]} <small>{visibleLine(run.run.id)}</small>
              </th>
              <td class={`verdict ${run.verdict.status}`}>
                <VerdictIcon status={run.verdict.status} /> {verdictWords(run)}
                <small>{cutText(visibleLine(run.verdict.reasons[0] ?? ''), 90)}</small>
              </td>
              <td>
                <bdi>{visibleLine(targetLine(run))}</bdi>
              </td>
              <td>{formatInstant(run.run.startedAt)}</td>
              <td>{run.run.seed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

type FindingsProps = {findings: readonly FindingComparison[]; names: readonly string[]};

function DifferingFindings({findings, names}: FindingsProps) {
  const shown = findings.slice(0, FINDINGS_SHOWN);
  return (
    <section id="findings" aria-labelledby="findings-name">
      <h2 id="findings-name">Findings that differ</h2>
      {findings.length === 0 && <p class="muted">All checked runs have the same findings.</p>}
      {shown.length > 0 && (
        <ScrollRegion name="Findings that differ">
          <table class="differences">
            <thead>
              <tr>
                <th scope="col">Finding</th>
                {names.map(name => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map(each => (
                <FindingRow key={each.id} finding={each} names={names} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {findings.length > shown.length && (
        <p class="muted">and {plural(findings.length - shown.length, 'more')}, in the records</p>
      )}
    </section>
  );
}

function FindingRow({finding, names}: {finding: FindingComparison; names: readonly string[]}) {
  return (
    <tr>
      <th scope="row">
        <span class="finding-id">{cutText(visibleLine(finding.id), 200)}</span>
        <small>{cutText(visibleLine(finding.message), 300)}</small>
      </th>
      {names.map((name, at) => (
        <td key={name}>
          {finding.places.includes(at) ? <b class="bad">✕</b> : <span class="muted">–</span>}
        </td>
      ))}
    </tr>
  );
}

interface SectionProps {
  readonly scenario: ScenarioComparison;
  readonly comparison: Comparison;
  readonly id: string;
  readonly percentile: string;
}

/** One scenario of several runs: the figures with their ratios, and the curves over each other. */
function ComparisonSection({scenario, comparison, id, percentile}: SectionProps) {
  const names = scenario.places.map(place => comparison.names[place] ?? '');
  return (
    <section class="scenario" id={id} aria-labelledby={`${id}-name`}>
      <h3 id={`${id}-name`}>
        <a class="self" href={`#${id}`}>
          {visibleLine(scenario.scenario)}
        </a>
      </h3>
      <InvalidRuns scenario={scenario} comparison={comparison} />
      <ScrollRegion name={`Figures of ${scenario.scenario}`}>
        <table class="comparison">
          <thead>
            <tr>
              <th scope="col">Figure</th>
              {names.map(name => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
              {names.length > 2 && <th scope="col">Over the runs</th>}
            </tr>
          </thead>
          <tbody>
            {FIGURES.map(name => (
              <FigureRow key={name} name={name} scenario={scenario} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <div class="charts charts-three">
        <ChartFigure kind="rates" of={id} title="Throughput" note="requests per second" />
        <ChartFigure
          kind="latencies"
          of={id}
          title={`Response time, ${percentile}`}
          note="over time"
        />
        <ChartFigure kind="tails" of={id} title="Percentiles by nines" note="response time" />
      </div>
    </section>
  );
}

function InvalidRuns({scenario, comparison}: Pick<SectionProps, 'scenario' | 'comparison'>) {
  const {invalidPlaces} = scenario;
  if (invalidPlaces.length === 0) return null;
  const named = invalidPlaces.map(place => comparison.names[place]).join(', ');
  return (
    <p class="callout bad-callout">
      <b>Invalid in {named}: its figures do not count there.</b>
    </p>
  );
}

function FigureRow({name, scenario}: {name: FigureName; scenario: ScenarioComparison}) {
  const {figures, ratios} = scenario;
  return (
    <tr>
      <th scope="row">{FIGURE_NAMES[name]}</th>
      {figures.map((each, at) => (
        <td key={scenario.places[at]}>
          <b>{figureText(each, name)}</b>
          <RatioCell ratio={ratios[at]?.[name] ?? null} />
        </td>
      ))}
      {figures.length > 2 && (
        <td>
          <Trend values={figures.map(each => each[name])} />
        </td>
      )}
    </tr>
  );
}

function RatioCell({ratio}: {ratio: Ratio | null}) {
  if (!ratio) return <small>baseline</small>;
  const tone = {better: 'good', worse: 'bad', none: undefined}[ratio.change];
  return (
    <>
      <IntervalBar ratio={ratio} tone={tone} />
      <small class={tone}>{ratioText(ratio)}</small>
    </>
  );
}

const TREND_HEIGHT = 28;

/** A figure from run to run, from nothing to its most. */
function Trend({values}: {values: readonly (number | null)[]}) {
  const most = Math.max(...values.map(each => each ?? 0)) || 1;
  const points = values.flatMap((each, at) => {
    if (each === null) return [];
    const x = 4 + (at / (values.length - 1)) * (WIDTH - 8);
    return [{x, y: TREND_HEIGHT - 4 - (each / most) * (TREND_HEIGHT - 8)}];
  });
  return (
    <svg
      class="trend"
      viewBox={`0 0 ${WIDTH} ${TREND_HEIGHT}`}
      width={WIDTH}
      height={TREND_HEIGHT}
      aria-hidden="true"
    >
      <polyline points={points.map(({x, y}) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')} />
      {points.map(({x, y}) => (
        <circle key={x} cx={x.toFixed(1)} cy={y.toFixed(1)} r="2.5" />
      ))}
    </svg>
  );
}

const WIDTH = 110;
const HALF = WIDTH / 2;

/** The interval on a scale from half to double; the middle means no change. */
function IntervalBar({ratio, tone}: {ratio: Ratio; tone: string | undefined}) {
  if (!ratio.interval || ratio.ratio === null) return null;
  const place = (value: number) =>
    HALF + Math.max(-1, Math.min(1, Math.log2(value || 0.01))) * (HALF - 3);
  const low = place(ratio.interval.low);
  const width = Math.max(2, place(ratio.interval.high) - low);
  return (
    <svg
      class={`interval ${tone ?? ''}`}
      viewBox={`0 0 ${WIDTH} 12`}
      width={WIDTH}
      height={12}
      aria-hidden="true"
    >
      <path d={`M0 6H${WIDTH}M${HALF} 0V12`} class="interval-scale" />
      <rect x={low} y="4" width={width} height="4" rx="2" />
      <circle cx={place(ratio.ratio)} cy="6" r="3" />
    </svg>
  );
}
