import {normalDraw, type Random} from '../../core/random.ts';
import {METRICS} from '../../measurement/gate/gate-rules.ts';
import type {HistoryEntry} from '../../measurement/trend/history.ts';
import type {GateMetricName} from '../../record/gate-result.ts';

/** How the releases of a history differ, though nothing changed. Shares: 0.02 is 2 %. */
export interface HistoryNoise {
  /** Of each run by itself. */
  readonly white: number;
  /** Of the machine, which drifts: an AR(1). */
  readonly drift: number;
  /** How much of the drift stays from release to release. */
  readonly persistence: number;
  /** This share of the runs is twice as bad. */
  readonly badRuns?: number;
}

/** What a release brings: it is so much worse from then on. */
export interface Loss {
  readonly release: number;
  readonly by: number;
}

const DAY_MS = 86_400_000;

/** A history of releases, every metric with a noise of its own, which gives the most false alarms. */
export function simulatedHistory(
  releases: number,
  noise: HistoryNoise,
  losses: readonly Loss[],
  random: Random,
): HistoryEntry[] {
  const series = (Object.keys(METRICS) as GateMetricName[]).map(metric => ({
    metric,
    logs: simulatedLogs(releases, noise, losses, random),
  }));
  return Array.from({length: releases}, (_, at) => ({
    file: `release-${at}.json`,
    run: {
      id: `release-${at}`,
      startedAt: new Date(DAY_MS * (20_000 + at)).toISOString(),
      version: `8.6.${at}`,
      revision: null,
    },
    loads: [
      {
        ...{scenario: 'process-loop', shape: 'alike', made: 'simulated', unusable: null},
        instancesPerSecond: null,
        figures: Object.fromEntries(
          series.map(({metric, logs}) => {
            const worse = logs[at] as number;
            return [metric, 100 * Math.exp(METRICS[metric].moreIsBetter ? -worse : worse)];
          }),
        ) as never,
      },
    ],
  }));
}

/** How much worse each release is, in the logarithm. */
function simulatedLogs(
  releases: number,
  {white, drift, persistence, badRuns = 0}: HistoryNoise,
  losses: readonly Loss[],
  random: Random,
): number[] {
  let state = normalDraw(random);
  return Array.from({length: releases}, (_, at) => {
    const lost = losses.reduce(
      (sum, {release, by}) => sum + (at >= release ? Math.log1p(by) : 0),
      0,
    );
    const bad = random.fraction() < badRuns ? Math.log(2) : 0;
    const value = drift * state + white * normalDraw(random) + lost + bad;
    state = persistence * state + Math.sqrt(1 - persistence ** 2) * normalDraw(random);
    return value;
  });
}
