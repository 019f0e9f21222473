import {formatMs, formatRate, formatRatio} from '../../core/format.ts';
import type {GateMetricName} from '../../record/gate-result.ts';
import type {Verdict} from '../../record/run-record.ts';
import type {TrendChange, TrendDifference, TrendResult} from '../../record/trend-result.ts';
import {LEVEL_SIZE_MIN} from '../../stats/level-changes.ts';
import {METRICS} from '../gate/gate-rules.ts';
import type {HistorySeries} from './history.ts';

/** A series has two levels at least, or nothing can be said of it. */
export const RUNS_MIN = 2 * LEVEL_SIZE_MIN;

/**
 * What of the newest run of each scenario could not be judged, a line each: a metric that it lacks, or one
 * of which too few runs were made like it.
 *
 * @param newest the newest run of each scenario
 */
export function unjudgedIn(
  series: readonly HistorySeries[],
  newest: ReadonlyMap<string, number>,
): string[] {
  return [...newest].flatMap(([scenario, run]) => {
    const current = series.filter(each => each.scenario === scenario && each.isCurrent);
    const lacking = current.filter(each => each.points.at(-1)?.run !== run);
    const short = current.filter(each => each.points.length < RUNS_MIN && !lacking.includes(each));
    const longest = Math.max(...short.map(each => each.points.length));
    return [
      ...(lacking.length > 0 ? [`${scenario}: the newest run has no ${namesOf(lacking)}`] : []),
      ...(short.length > 0
        ? [
            `${scenario}: ${longest} runs made like the newest have ${namesOf(short)}, and ${RUNS_MIN} are needed: record more`,
          ]
        : []),
    ];
  });
}

function namesOf(series: readonly HistorySeries[]): string {
  return series.map(each => each.metric).join(', ');
}

/** A history as it was judged, without the verdict. */
type Judged = Omit<TrendResult, 'verdict'>;

/**
 * The verdict on a history.
 *
 * @param given how many records there were
 * @param newestUnjudged what of the newest runs was not judged, a line each
 */
export function trendVerdict(
  result: Judged,
  given: number,
  newestUnjudged: readonly string[],
): Verdict {
  const {series, changes, accepted, sinceAccepted = [], runs} = result;
  if (!series.some(each => each.judged)) {
    const reason = `${given} records hold no ${RUNS_MIN} usable runs of one scenario that were made alike: record more runs`;
    return {status: 'inconclusive', reasons: [reason]};
  }
  const latest = changes.filter(each => each.isLatest && each.outcome === 'worse');
  const lost = sinceAccepted.filter(each => each.outcome === 'worse');
  const reasons = [
    ...latest
      .filter(each => !each.noted)
      .sort(byWeight)
      .map(changeLine),
    ...[...lost].sort(byWeight).map(each => lossLine(each, accepted?.runId ?? '')),
  ];
  if (reasons.length > 0) return {status: 'failed', reasons};
  const unknown = [...newestUnjudged, ...uncomparedLines(result)];
  if (unknown.length > 0) return {status: 'inconclusive', reasons: unknown};
  const seen = latest.length === 0 ? '' : `, but for ${latest.length} that somebody has looked at`;
  return {
    status: 'passed',
    reasons: [`${runs} runs, nothing is worse since its last change${seen}${waitLine(result)}`],
  };
}

function uncomparedLines({series, accepted, notCompared = []}: Judged): string[] {
  if (accepted === undefined) return [];
  if (accepted.run === null)
    return [
      `the accepted run ${accepted.runId} is not among the usable records: accept another with --accept`,
    ];
  const scenarios = notCompared
    .filter(each => each.why === 'made differently')
    .map(each => series[each.series]?.scenario);
  return [...new Set(scenarios)].map(
    each =>
      `${each} was made differently, or not at all, up to the accepted run ${accepted.runId}: accept a newer one with --accept`,
  );
}

/** Shortly after a run was accepted there is nothing yet to hold against it. */
function waitLine({accepted, notCompared = []}: Judged): string {
  const few = notCompared.filter(each => each.why === 'too few').length;
  return few === 0 ? '' : `; too few runs to compare with the accepted ${accepted?.runId} yet`;
}

function lossLine({scenario, metric, ratio}: TrendDifference, runId: string): string {
  return `${scenario} ${metric} is ×${ratio.toFixed(3)} of what it was at the accepted ${runId}`;
}

/** In the order of the metrics' weight, as a gate has them. */
type Weighed = Pick<TrendChange, 'metric'>;

function byWeight(one: Weighed, other: Weighed): number {
  const place = (metric: GateMetricName) => Object.keys(METRICS).indexOf(metric);
  return place(one.metric) - place(other.metric);
}

function changeLine(change: TrendChange): string {
  const {scenario, metric, before, after, ratio, revision, version, runId} = change;
  const figure = (value: number) =>
    metric === 'throughput' ? `${formatRate(value)}/s` : formatMs(value);
  const since = [version, revision?.slice(0, 12)].filter(Boolean).join(' ') || runId;
  return `${scenario} ${metric} is ${figure(after)}, it was ${figure(before)} (${formatRatio(ratio)}), since ${since}`;
}
