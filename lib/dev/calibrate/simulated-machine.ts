import type {Random} from '../../core/random.ts';
import {normalDraw} from '../../core/random.ts';
import {type AnyMetric, WATCHED} from '../../measurement/gate/gate-rules.ts';
import type {Side} from '../../measurement/gate/run-figures.ts';

/** What one run gave; null where it has no figure. */
export type SimulatedRun = Readonly<Partial<Record<AnyMetric, number | null>>>;

/** A factor of each metric of speed: above 1 is worse, whatever the metric. */
export type Slower = Readonly<Partial<Record<keyof typeof SPEED, number>>>;

/** A share of the requests, drawn for each run by itself: normal around a mean, not below 0. */
export interface ShareNoise {
  readonly mean: number;
  readonly deviation: number;
}

/**
 * How runs of a cluster scatter. Noise and drift are standard deviations of logarithms: 0.02 is 2 %.
 * What is absent does not happen.
 */
export interface Cluster {
  /** From run to run, in throughput and median. Tails scatter two and four times as much. */
  readonly noise: number;
  /** How far the whole machine wanders. */
  readonly drift: number;
  /** How much of the drift is left at the next run: AR(1). */
  readonly persistence: number;
  /** Noise of Student's t with two degrees of freedom, as wide in the middle: a run in 50 is far off. */
  readonly isHeavy?: boolean;
  /** The second run of each pair is slower by this share. */
  readonly secondSlower?: number;
  /** How much more the candidate scatters. */
  readonly candidateScatter?: number;
  /** Runs of both sides, or of the candidate alone, in which something happens. */
  readonly bad?: {
    readonly share: number;
    readonly of: 'both' | 'candidate';
    readonly slower: Slower;
  };
  /** How much slower every run of the candidate is. */
  readonly slower?: Slower;
  readonly refused?: ShareNoise;
  readonly failed?: ShareNoise;
  readonly unanswered?: ShareNoise;
  /** What the candidate adds to each share. */
  readonly more?: Readonly<Partial<Record<'refused' | 'failed' | 'unanswered' | 'lost', number>>>;
  /** Each run loses one instance of 3,000 with this probability. */
  readonly losing?: number;
  /** Percentiles are those of so many requests a run, whose times have a heavy tail. */
  readonly requests?: number;
  /** The cluster's own metrics are read beside the runs. */
  readonly isWatched?: boolean;
  /** In one run a side stops answering: throughput is 0, and no answer has a latency. */
  readonly frozen?: {readonly run: number; readonly of: 'either' | 'candidate'};
}

/** How much more each metric scatters, and what it is where nothing disturbs it. */
const SPEED = {
  throughput: {typical: 2000, scatter: 1, sign: -1, quantile: null},
  median: {typical: 0.5, scatter: 1, sign: 1, quantile: 0.5},
  p95: {typical: 1.5, scatter: 2, sign: 1, quantile: 0.95},
  p99: {typical: 4, scatter: 4, sign: 1, quantile: 0.99},
  'instance-time': {typical: 2, scatter: 1, sign: 1, quantile: null},
  // Both are means over the run, as the time of an instance is.
  'cpu-per-instance': {typical: 3, scatter: 1, sign: 1, quantile: null},
  'execution-time': {typical: 1, scatter: 1, sign: 1, quantile: null},
} as const;
type Speed = keyof typeof SPEED;

/** Every metric of speed worse by a factor. */
export function slowerBy(factor: number): Slower {
  return Object.fromEntries(Object.keys(SPEED).map(each => [each, factor]));
}

/** The metrics that a run of the cluster has. */
function speedsOf({isWatched = false}: Cluster): readonly Speed[] {
  return (Object.keys(SPEED) as Speed[]).filter(each => isWatched || !WATCHED.includes(each));
}

/**
 * A cluster whose runs scatter log-normally while it drifts. Half of the scatter of a run is common
 * to its metrics, for a run that is slow is slow in all of them.
 *
 * @returns gives the next run in time, of the side that runs
 */
export function simulatedCluster(cluster: Cluster, random: Random): (side: Side) => SimulatedRun {
  const {drift, persistence, frozen} = cluster;
  let wander = drift * normalDraw(random);
  let count = 0;
  const frozenSide: Side =
    frozen?.of === 'either' && random.int(0, 1) === 0 ? 'baseline' : 'candidate';
  return side => {
    wander = persistence * wander + Math.sqrt(1 - persistence ** 2) * drift * normalDraw(random);
    const isSecond = count % 2 === 1;
    const pair = count >> 1;
    count++;
    const speed = speedOf(cluster, random, {side, wander, isSecond});
    const isFrozen = frozen?.run === pair && side === frozenSide;
    return {...(isFrozen ? frozenSpeed(cluster) : speed), ...sharesOf(cluster, random, side)};
  };
}

interface Moment {
  readonly side: Side;
  readonly wander: number;
  readonly isSecond: boolean;
}

function speedOf(cluster: Cluster, random: Random, {side, wander, isSecond}: Moment) {
  const {noise, bad, slower, requests} = cluster;
  const isCandidate = side === 'candidate';
  const draw = cluster.isHeavy ? studentDraw : normalDraw;
  const scatter = noise * (isCandidate ? (cluster.candidateScatter ?? 1) : 1);
  const common = draw(random);
  const isBad = bad && random.fraction() < bad.share && (bad.of === 'both' || isCandidate);
  const always = wander + (isSecond ? (cluster.secondSlower ?? 0) : 0);
  const factorOf = (metric: Speed) =>
    (isBad ? (bad.slower[metric] ?? 1) : 1) * (isCandidate ? (slower?.[metric] ?? 1) : 1);
  const figures = speedsOf(cluster).map(metric => {
    const {typical, scatter: more, sign, quantile} = SPEED[metric];
    const isCounted = requests !== undefined && quantile !== null;
    // Of counted requests the tail's own scatter is in the draw.
    const own = scatter * (isCounted ? 1 : more) * Math.SQRT1_2 * (common + draw(random));
    const worse = always + own + Math.log(factorOf(metric));
    const base = isCounted ? quantileDraw(random, requests, quantile) : typical;
    return [metric, base === null ? null : base * Math.exp(sign * worse)];
  });
  return Object.fromEntries(figures) as SimulatedRun;
}

/** Nothing was completed, and no answer came: the script's own mean of instances has none either. */
function frozenSpeed(cluster: Cluster): SimulatedRun {
  const none = Object.fromEntries(speedsOf(cluster).map(each => [each, null]));
  return {...none, throughput: 0};
}

function sharesOf(cluster: Cluster, random: Random, side: Side): SimulatedRun {
  const more = (name: 'refused' | 'failed' | 'unanswered' | 'lost') =>
    side === 'candidate' ? (cluster.more?.[name] ?? 0) : 0;
  const share = (noise: ShareNoise | undefined) =>
    noise ? Math.max(0, noise.mean + noise.deviation * normalDraw(random)) : 0;
  const isLosing = cluster.losing !== undefined && random.fraction() < cluster.losing;
  return {
    refused: share(cluster.refused) + more('refused'),
    failed: share(cluster.failed) + more('failed'),
    unanswered: share(cluster.unanswered) + more('unanswered'),
    lost: (isLosing ? 1 / 3000 : 0) + more('lost'),
  };
}

/** Student's t with two degrees of freedom, scaled to be about as wide as a normal one in the middle. */
function studentDraw(random: Random): number {
  const squares = normalDraw(random) ** 2 + normalDraw(random) ** 2;
  return normalDraw(random) / Math.sqrt(squares / 2) / 1.2;
}

/**
 * A quantile as a run of so many requests shows it: an order statistic of Weibull times with shape 1/2,
 * milliseconds. Of uniform draws it is a beta variable, and that a ratio of gamma variables.
 *
 * @returns null where fewer than ten requests are beyond it
 */
function quantileDraw(random: Random, requests: number, quantile: number): number | null {
  const beyond = Math.round(requests * (1 - quantile));
  if (beyond < 10) return null;
  const above = gammaDraw(random, beyond);
  const below = gammaDraw(random, requests - beyond);
  return Math.log(above / (above + below)) ** 2;
}

/** A gamma variable, by the approximation of Wilson and Hilferty: these shapes are 10 at least. */
function gammaDraw(random: Random, shape: number): number {
  const ninth = 1 / (9 * shape);
  return shape * Math.max(1e-9, 1 - ninth + Math.sqrt(ninth) * normalDraw(random)) ** 3;
}
