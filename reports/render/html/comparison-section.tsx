/** @jsxImportSource preact */
/** @jsxRuntime automatic */
import type {FigureName} from '../../compare/block-bootstrap.ts';
import {FIGURES, type Ratio} from '../../compare/compare-loads.ts';
import type {Comparison, ScenarioComparison} from '../../compare/compare-records.ts';
import {
  changeOf,
  FIGURE_NAMES,
  figureText,
  invalidPlaces,
  ratioText,
} from '../../compare/comparison-wording.ts';
import {visibleLine} from '../summary/visible-text.ts';
import {ChartFigure} from './chart-figure.tsx';
import {ScrollRegion} from './scroll-region.tsx';

interface Props {
  readonly scenario: ScenarioComparison;
  readonly comparison: Comparison;
  readonly id: string;
  readonly percentile: string;
}

/** One scenario of several runs: the figures with their ratios, and the curves over each other. */
export function ComparisonSection({scenario, comparison, id, percentile}: Props) {
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

function InvalidRuns({scenario, comparison}: Pick<Props, 'scenario' | 'comparison'>) {
  const invalid = invalidPlaces(scenario, comparison);
  if (invalid.length === 0) return null;
  const named = invalid.map(place => comparison.names[place]).join(', ');
  return (
    <p class="callout bad-callout">
      <b>Invalid in {named}: no figure of it counts there.</b>
    </p>
  );
}

function FigureRow({name, scenario}: {name: FigureName; scenario: ScenarioComparison}) {
  const {figures, ratios} = scenario.comparison;
  return (
    <tr>
      <th scope="row">{FIGURE_NAMES[name]}</th>
      {figures.map((each, at) => (
        <td key={scenario.places[at]}>
          <b>{figureText(each, name)}</b>
          <RatioCell ratio={ratios[at]?.[name] ?? null} name={name} />
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

function RatioCell({ratio, name}: {ratio: Ratio | null; name: FigureName}) {
  if (!ratio) return <small>baseline</small>;
  const change = changeOf(ratio, name);
  const tone = {better: 'good', worse: 'bad', none: undefined}[change];
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

/** The interval on a scale from a half to the double; the middle is no change. */
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
