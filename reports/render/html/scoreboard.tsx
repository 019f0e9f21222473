/** @jsxImportSource preact */
/** @jsxRuntime automatic */

import {
  formatCount,
  formatFigure,
  formatLatencyShort,
  formatPercent,
  formatPercentile,
  formatRate,
  formatShare,
  plural,
} from '../../../lib/core/format.ts';
import type {ConformanceResult} from '../../../lib/record/findings.ts';
import {type LoadResult, wrongInstances} from '../../../lib/record/load-result.ts';
import {
  judgedMetric,
  stateOf,
  type ThresholdOutcome,
} from '../../../lib/record/threshold-outcome.ts';
import {type Measure, measureOf, summarizeScenario} from '../summary/scenario-summary.ts';
import {visibleLine} from '../summary/visible-text.ts';
import {conformanceCounts} from '../summary/wording.ts';
import {ScrollRegion} from './page-parts.tsx';

/** The most important numbers, a line a scenario, each with its threshold. */
export function Scoreboard({loads, ids}: {loads: readonly LoadResult[]; ids: readonly string[]}) {
  return (
    <ScrollRegion name="Load at a glance">
      <table class="scoreboard">
        <caption class="sr">Load at a glance</caption>
        <thead>
          <tr>
            <th scope="col">Scenario</th>
            <th scope="col" class="spark-head">
              <span class="sr">Requests over time</span>
            </th>
            <th scope="col">Achieved</th>
            <th scope="col">p50</th>
            <th scope="col">p99</th>
            <th scope="col">p99.9</th>
            <th scope="col">Errors</th>
            <th scope="col">Pushed back</th>
            <th scope="col">Ledger</th>
          </tr>
        </thead>
        <tbody>
          {loads.map((load, at) => (
            <ScenarioRow key={ids[at]} load={load} id={ids[at] ?? ''} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function ScenarioRow({load, id}: {load: LoadResult; id: string}) {
  const summary = summarizeScenario(load);
  const {responseUs, censoredFromUs} = summary;
  return (
    <tr>
      <th scope="row">
        <a href={`#${id}`}>{visibleLine(load.scenario)}</a>
        <small>{summary.valid ? load.engine.name : <b class="bad">invalid run</b>}</small>
      </th>
      <td class="spark-cell">
        <Sparkline load={load} />
      </td>
      <td data-label="Achieved">
        <b>{formatRate(summary.iterationsPerSecond)}</b>
        <span class="unit">/s</span>
        <small>{offered(load) ?? <Limit load={load} measure="rate" />}</small>
      </td>
      <Figure
        label="p50"
        load={load}
        measure="p50"
        text={formatPercentile(responseUs.p50, censoredFromUs)}
      />
      <Figure
        label="p99"
        load={load}
        measure="p99"
        text={formatPercentile(responseUs.p99, censoredFromUs)}
      />
      <Figure
        label="p99.9"
        load={load}
        measure="p999"
        text={formatPercentile(responseUs.p999, censoredFromUs)}
      />
      <Figure label="Errors" load={load} measure="errors" text={formatShare(summary.errorShare)} />
      <Figure
        label="Pushed back"
        load={load}
        measure="backpressure"
        text={formatShare(summary.backpressureShare)}
      />
      <td data-label="Ledger">
        <LedgerCell load={load} />
      </td>
    </tr>
  );
}

function offered({offeredPerSecond}: LoadResult): string | null {
  return offeredPerSecond === null ? null : `of ${formatRate(offeredPerSecond)}/s offered`;
}

interface FigureProps {
  readonly label: string;
  readonly load: LoadResult;
  readonly measure: Measure;
  readonly text: string;
}

function Figure({label, load, measure, text}: FigureProps) {
  const [figure, unit] = text.split(' ');
  return (
    <td data-label={label}>
      <b class={text === 'n/a' ? 'none' : undefined}>{figure}</b>
      {unit && <span class="unit"> {unit}</span>}
      <small>
        <Limit load={load} measure={measure} />
      </small>
    </td>
  );
}

const TONES = {
  passed: ['good', '✓'],
  failed: ['bad', '✕'],
  inconclusive: ['doubt', '?'],
} as const;

/** The thresholds on this number: the one there is, or how many were kept. */
function Limit({load, measure}: {load: LoadResult; measure: Measure}) {
  const limits = load.thresholds.filter(each => measureOf(each) === measure);
  if (limits.length === 0) return null;
  const kept = limits.filter(each => each.state === 'kept');
  const [tone, mark] = TONES[stateOf(limits)];
  // The two times of a latency have one bound.
  const isOne = new Set(limits.map(each => `${each.metric} ${each.expression}`)).size === 1;
  const text = isOne
    ? limitText(limits[0] as ThresholdOutcome)
    : `${kept.length} of ${limits.length} kept`;
  return (
    <span class={tone} title={limits.map(titleOf).join('\n')}>
      {mark} {text}
    </span>
  );
}

/** `p(99)<500` as `< 500 ms`, `rate<0.01` as `< 1 %`; other expressions are shown as they are. */
function limitText({metric, expression}: ThresholdOutcome): string {
  const [, sign, amount] = /(<=?|>=?|===?)\s*([\d.]+)\s*$/.exec(expression) ?? [];
  if (!sign || amount === undefined) return visibleLine(expression);
  if (/failed|errors?|backpressure/.test(metric)) return `${sign} ${formatPercent(Number(amount))}`;
  if (/duration|time|latency/.test(metric))
    return `${sign} ${formatLatencyShort(Number(amount) * 1000)}`;
  return `${sign} ${amount}`;
}

function titleOf(outcome: ThresholdOutcome): string {
  const {expression, observed, state} = outcome;
  const figure = `observed ${formatFigure(observed)}`;
  return visibleLine(`${judgedMetric(outcome)} ${expression}: ${state}, ${figure}`);
}

function LedgerCell({load: {ledger}}: {load: LoadResult}) {
  if (!ledger) return <b class="none">–</b>;
  const wrong = wrongInstances(ledger);
  return (
    <>
      <b class={wrong > 0 ? 'bad' : undefined}>{wrong > 0 ? formatCount(wrong) : '✓'}</b>
      <small class={wrong > 0 ? 'bad' : 'good'}>
        {wrong > 0 ? 'unaccounted for' : `${formatCount(ledger.completed)} once each`}
      </small>
    </>
  );
}

/** Conformance in one line, with a bar. */
export function ConformanceStrip({conformance}: {conformance: ConformanceResult}) {
  const counted = conformanceCounts(conformance);
  const all = Math.max(1, conformance.outcomes.length);
  const parts = [
    ['pass', counted.pass],
    ['fail', counted.fail],
    ['error', counted.error],
    ['skip', counted.skip],
  ] as const;
  let left = 0;
  return (
    <a class="strip" href="#conformance">
      <span class="strip-name">Conformance</span>
      <svg class="strip-bar" viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">
        {parts.map(([kind, count]) => {
          const width = (count / all) * 1000;
          left += width;
          return <rect key={kind} class={kind} x={left - width} y="0" width={width} height="8" />;
        })}
      </svg>
      <span class="strip-text">
        <b>{formatCount(counted.pass)}</b> passed ·{' '}
        <b class={counted.fail > 0 ? 'bad' : undefined}>{formatCount(counted.fail)}</b> failed
        {counted.waived > 0 ? ` (${formatCount(counted.waived)} waived)` : ''} ·{' '}
        {formatCount(counted.skip)} skipped · {plural(counted.error, 'error')} · {counted.exercised}{' '}
        of {counted.operations} operations
      </span>
    </a>
  );
}

const WIDTH = 120;
const HEIGHT = 28;
const POINTS = 40;

/** Requests per second, without axes: whether it was steady is visible at a glance. */
function Sparkline({load}: {load: LoadResult}) {
  const values = totalsPerSlot(load);
  const most = Math.max(1, ...values);
  const step = WIDTH / Math.max(1, values.length - 1);
  const points = values.map((each, at) => {
    const y = HEIGHT - 2 - (each / most) * (HEIGHT - 4);
    return `${(at * step).toFixed(1)},${y.toFixed(1)}`;
  });
  if (values.length < 2) return null;
  return (
    <svg
      class="spark"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
    >
      <polygon points={`0,${HEIGHT} ${points.join(' ')} ${WIDTH},${HEIGHT}`} />
      <polyline points={points.join(' ')} />
    </svg>
  );
}

function totalsPerSlot(load: LoadResult): number[] {
  const seconds = Math.max(1, Math.floor(load.durationMs / 1000));
  const perSlot = Math.max(1, Math.ceil(seconds / POINTS));
  const totals = new Array<number>(Math.floor(seconds / perSlot)).fill(0);
  for (const {second, requests} of load.seconds) {
    const slot = Math.floor(second / perSlot);
    if (slot < totals.length) totals[slot] = (totals[slot] ?? 0) + requests.total;
  }
  return totals;
}
