/** @jsxImportSource preact */
/** @jsxRuntime automatic */

import {formatRatio} from '../../../lib/core/format.ts';
import type {FigureName, Ratio} from '../../../lib/record/comparison-result.ts';
import {FIGURE_NAMES, FIGURES, figureText, ratioText} from '../summary/comparison-summary.ts';
import type {ComparedRun, ComparedScenario} from '../summary/comparison-view.ts';
import {visibleLine} from '../summary/visible-text.ts';
import {ChartFigure, ScrollRegion} from './page-parts.tsx';

interface SectionProps {
  readonly scenario: ComparedScenario;
  readonly runs: readonly ComparedRun[];
}

/** One scenario of several runs: the figures with their ratios, and the curves over each other. */
export function ComparisonSection({scenario, runs}: SectionProps) {
  const {id, percentile} = scenario;
  const names = scenario.places.map(place => runs[place]?.name ?? '');
  const reach = reachOf(scenario);
  return (
    <section class="scenario" id={id} aria-labelledby={`${id}-name`}>
      <h3 id={`${id}-name`}>
        <a class="self" href={`#${id}`}>
          {visibleLine(scenario.scenario)}
        </a>
      </h3>
      <InvalidRuns scenario={scenario} runs={runs} />
      <ScrollRegion name={`Figures of ${scenario.scenario}`}>
        <table class="comparison stacked">
          <thead>
            <tr>
              <th scope="col">
                Figure{' '}
                <span class="muted">
                  bars from {formatRatio(1 / reach)} to {formatRatio(reach)}
                </span>
              </th>
              {names.map(name => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
              {names.length > 2 && <th scope="col">Over the runs</th>}
            </tr>
          </thead>
          <tbody>
            {FIGURES.map(figure => (
              <FigureRow key={figure} figure={figure} {...{scenario, names, reach}} />
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

function InvalidRuns({scenario, runs}: SectionProps) {
  const {invalidPlaces} = scenario;
  if (invalidPlaces.length === 0) return null;
  const named = invalidPlaces.map(place => runs[place]?.name).join(', ');
  return (
    <p class="callout bad-callout">
      <b>Invalid in {named}: its figures do not count there.</b>
    </p>
  );
}

interface RowProps {
  readonly figure: FigureName;
  readonly scenario: ComparedScenario;
  readonly names: readonly string[];
  /** The ratio at the end of every bar. */
  readonly reach: number;
}

function FigureRow({figure, scenario, names, reach}: RowProps) {
  const {figures, ratios} = scenario;
  return (
    <tr>
      <th scope="row">{FIGURE_NAMES[figure]}</th>
      {figures.map((each, at) => (
        <td key={scenario.places[at]} data-label={names[at]}>
          <b>{figureText(each, figure)}</b>
          <RatioCell ratio={ratios[0]?.[at]?.[figure] ?? null} reach={reach} />
        </td>
      ))}
      {figures.length > 2 && (
        <td>
          <Trend values={figures.map(each => each[figure])} />
        </td>
      )}
    </tr>
  );
}

function RatioCell({ratio, reach}: {ratio: Ratio | null; reach: number}) {
  if (!ratio) return <small>baseline</small>;
  const tone = {better: 'good', worse: 'bad', none: undefined}[ratio.change];
  return (
    <>
      <IntervalBar ratio={ratio} tone={tone} reach={reach} />
      {ratio.ratio !== null && <small class={tone}>{ratioText(ratio)}</small>}
      {ratio.ratio === null && tone && <small class={tone}>none before</small>}
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

const WIDTH = 150;
const HALF = WIDTH / 2;
/** Bars reach at least so far, and at most so far: a figure that is beyond lies at the end. */
const [REACH_MIN, REACH_MAX] = [1.05, 16];

/** The ratio that is farthest from no change among all that a table shows. */
function reachOf({ratios: [all = []]}: ComparedScenario): number {
  const shown = all.flatMap(each =>
    Object.values(each ?? {}).flatMap(({ratio, interval}) => [
      ratio,
      interval?.low ?? null,
      interval?.high ?? null,
    ]),
  );
  const far = shown.map(each => (each === null || each <= 0 ? 1 : Math.max(each, 1 / each)));
  return Math.min(REACH_MAX, Math.max(REACH_MIN, ...far));
}

interface BarProps {
  readonly ratio: Ratio;
  readonly tone: string | undefined;
  readonly reach: number;
}

/** The interval on a scale of ratios; the middle means no change. */
function IntervalBar({ratio, tone, reach}: BarProps) {
  if (!ratio.interval || ratio.ratio === null) return null;
  const place = (value: number) => {
    const share = Math.log(value || 1 / REACH_MAX) / Math.log(reach);
    return HALF + Math.max(-1, Math.min(1, share)) * (HALF - 4);
  };
  const low = place(ratio.interval.low);
  const width = Math.max(2, place(ratio.interval.high) - low);
  return (
    <svg
      class={`interval ${tone ?? ''}`}
      viewBox={`0 0 ${WIDTH} 14`}
      width={WIDTH}
      height={14}
      aria-hidden="true"
    >
      <path d={`M0 7H${WIDTH}M${HALF} 0V14`} class="interval-scale" />
      <rect x={low.toFixed(1)} y="5" width={width.toFixed(1)} height="4" rx="2" />
      <circle cx={place(ratio.ratio).toFixed(1)} cy="7" r="3.5" />
    </svg>
  );
}
