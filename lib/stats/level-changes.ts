import {normalDraw, type Random, seededRandom} from '../core/random.ts';
import {medianOf} from './order-statistics.ts';

/** Where a series changes its level, with its significance. */
export interface LevelChange {
  /** The first value of the new level. */
  readonly at: number;
  /** How often a series that only drifts would show as great a change somewhere. */
  readonly p: number;
}

/** A series that drifts is this persistent from value to value, at most: an AR(1). */
const PERSISTENCE = 0.8;
/** A level has at least so many values: two may be from one bad day. */
export const LEVEL_SIZE_MIN = 3;
/** Drift is measured between neighbouring stretches of so many values, or of a tenth of the series; */
const STRETCH_MAX = 8;
/** the greatest of these differences are left out, for changes of level are among them: in a short
 * series, of which a change of level spoils more, up to a half. */
const KEPT_MIN = 0.5;
const KEPT_MAX = 0.85;
const LONG = 60;
/** A value this many deviations from its neighbours is one bad run, and not a level. */
const CLIPPED_AT = 3;
const NEIGHBOURS = 2;
/** Of the normal distribution: deviation over median absolute deviation. */
const MAD_FACTOR = 1.4826;
const DRAWS_MIN = 9999;
const DRAWS_MAX = 19_999;

/**
 * The points at which a series changes its level: it is cut where the means of the two sides differ most,
 * in units of how much neighbouring stretches differ anyway, then each side again while that is significant.
 * Shuffling values would be no test: of releases on one machine neighbours are alike, and half of all such
 * histories look changed to it. So a cut is held against series that only drift (AR(1) with a persistence of
 * 0.8), drawn and cut in the same way. One bad run is clipped to its neighbours first.
 *
 * @param values in the order of time
 * @param level how often a drifting series may show any change
 * @see https://doi.org/10.1214/16-AOS1463 Baranowski and others on cuts by the greatest difference; drawn
 *   distributions: A. C. A. Hope, "A simplified Monte Carlo significance test procedure", JRSS B 30, 1968
 */
export function levelChanges(values: readonly number[], level: number): LevelChange[] {
  const found: LevelChange[] = [];
  const look = (from: number, to: number) => {
    const piece = values.slice(from, to);
    const cut = bestCut(clipped(piece));
    if (cut === null) return;
    const p = chanceOf(cut.statistic, nullOfCuts(piece.length, level));
    if (p > level) return;
    found.push({at: from + cut.at, p});
    look(from, from + cut.at);
    look(from + cut.at, to);
  };
  look(0, values.length);
  return found.sort((a, b) => a.at - b.at);
}

/** What a level is now against what it was at a place of the series. */
export interface LevelDifference {
  readonly before: number;
  readonly now: number;
  /** How often a series that only drifts would differ as much. */
  readonly p: number;
}

const WINDOW_MAX = 10;

/**
 * The level of the newest values against that of those up to a place, so that a loss that came in steps
 * is seen: means of up to ten values, in the same units as {@link levelChanges}.
 *
 * @returns null where too few values lie between
 */
export function differenceSince(
  values: readonly number[],
  place: number,
  level: number,
): LevelDifference | null {
  const size = Math.min(WINDOW_MAX, Math.floor((values.length - 1 - place) / 2), place + 1);
  if (size < LEVEL_SIZE_MIN) return null;
  const seen = differenceIn(clipped(values), place, size);
  const chances = nullOf(
    `since ${values.length} ${place} ${size} ${drawsFor(level)}`,
    level,
    random => differenceIn(clipped(drifting(values.length, random)), place, size).statistic,
  );
  const {before, now} = seen;
  return {before, now, p: chanceOf(seen.statistic, chances)};
}

function differenceIn(values: readonly number[], place: number, size: number) {
  const before = meanOf(values.slice(place + 1 - size, place + 1));
  const now = meanOf(values.slice(-size));
  const scale = stretchDeviation(values);
  return {before, now, statistic: ratio(Math.abs(now - before), scale)};
}

/** A cut with its difference, weighted by the sizes of both sides. */
function bestCut(values: readonly number[]): {at: number; statistic: number} | null {
  const size = values.length;
  if (size < 2 * LEVEL_SIZE_MIN) return null;
  const total = values.reduce((sum, each) => sum + each, 0);
  let left = 0;
  let best = {at: 0, difference: 0};
  for (const [index, each] of values.entries()) {
    left += each;
    const at = index + 1;
    if (at < LEVEL_SIZE_MIN || size - at < LEVEL_SIZE_MIN) continue;
    const weight = Math.sqrt((at * (size - at)) / size);
    const difference = weight * Math.abs(left / at - (total - left) / (size - at));
    // The last bits of a float are no change of a series that never moves.
    if (difference > best.difference * (1 + 1e-9) + 1e-12) best = {at, difference};
  }
  if (best.at === 0) return null;
  return {at: best.at, statistic: ratio(best.difference, stretchDeviation(values))};
}

function ratio(difference: number, scale: number): number {
  if (difference <= 1e-12) return 0;
  return scale > 0 ? difference / scale : Number.POSITIVE_INFINITY;
}

/**
 * How much neighbouring stretches differ, as the deviation of a single independent value.
 */
function stretchDeviation(values: readonly number[]): number {
  const size = Math.max(1, Math.min(STRETCH_MAX, Math.floor(values.length / 10)));
  const sums = [0];
  for (const each of values) sums.push((sums.at(-1) as number) + each);
  const differences: number[] = [];
  for (let at = size; at + size <= values.length; at++) {
    const [before, middle, after] = [sums[at - size], sums[at], sums[at + size]] as number[];
    differences.push(Math.abs((after as number) - 2 * (middle as number) + (before as number)));
  }
  const share = KEPT_MIN + (KEPT_MAX - KEPT_MIN) * Math.min(1, values.length / LONG);
  const kept = differences.sort((a, b) => a - b).slice(0, Math.ceil(differences.length * share));
  return Math.sqrt(meanOf(kept.map(each => each * each)) / (2 * size));
}

/** One bad run between good ones is brought to within three deviations of its neighbours' median. */
function clipped(values: readonly number[]): number[] {
  const window = 2 * NEIGHBOURS + 1;
  const middles = values.map((_, at) => {
    // At an end the window does not shrink: of three values two may be bad.
    const from = Math.max(0, Math.min(at - NEIGHBOURS, values.length - window));
    return medianOf(values.slice(from, from + window));
  });
  const away = values.map((each, at) => Math.abs(each - (middles[at] as number)));
  const most = CLIPPED_AT * MAD_FACTOR * medianOf(away.filter(each => each > 0).concat(0, 0));
  if (most === 0) return [...values];
  return values.map((each, at) => {
    const middle = middles[at] as number;
    return Math.min(middle + most, Math.max(middle - most, each));
  });
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}

function drifting(size: number, random: Random): number[] {
  const fresh = Math.sqrt(1 - PERSISTENCE ** 2);
  let value = normalDraw(random);
  return Array.from({length: size}, () => {
    const now = value;
    value = PERSISTENCE * value + fresh * normalDraw(random);
    return now;
  });
}

const nulls = new Map<string, Float64Array>();

function drawsFor(level: number): number {
  return Math.min(DRAWS_MAX, Math.max(DRAWS_MIN, Math.ceil(3 / level)));
}

function nullOfCuts(size: number, level: number): Float64Array {
  return nullOf(
    `cuts ${size} ${drawsFor(level)}`,
    level,
    random => bestCut(clipped(drifting(size, random)))?.statistic ?? 0,
  );
}

/** The same draws each time, so that a history is judged alike whatever was judged before it. */
const SEED = 20_261_201;
/** A process judges a history or two; a calibration many, of few lengths. */
const NULLS_MAX = 200;

function nullOf(name: string, level: number, draw: (random: Random) => number): Float64Array {
  const known = nulls.get(name);
  if (known) return known;
  if (nulls.size >= NULLS_MAX) nulls.clear();
  const random = seededRandom(SEED);
  const drawn = Float64Array.from({length: drawsFor(level)}, () => draw(random)).sort();
  nulls.set(name, drawn);
  return drawn;
}

/** Of a statistic or more, among those drawn. */
function chanceOf(statistic: number, drawn: Float64Array): number {
  let [low, high] = [0, drawn.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((drawn[middle] as number) < statistic) low = middle + 1;
    else high = middle;
  }
  return (drawn.length - low + 1) / (drawn.length + 1);
}
