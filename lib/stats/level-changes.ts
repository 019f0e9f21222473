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
const LEVELED_CUTS = 3;
const LEVELED_FACTOR = 2.5;
/** A value this many deviations from its neighbours is one bad run, and not a level. */
const CLIPPED_AT = 3;
const NEIGHBOURS = 2;
/** Of the normal distribution: deviation over median absolute deviation. */
const MAD_FACTOR = 1.4826;
const DRAWS_MIN = 999;
const DRAWS_MAX = 19_999;
/** So many draws that show as much decide that it is not significant. */
const EXCEEDED_ENOUGH = 20;

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
 *   distributions: A. C. A. Hope, "A simplified Monte Carlo significance test procedure", JRSS B 30, 1968;
 *   ended early: J. Besag and P. Clifford, "Sequential Monte Carlo p-values", Biometrika 78, 1991
 */
export function levelChanges(values: readonly number[], level: number): LevelChange[] {
  const found: LevelChange[] = [];
  const look = (from: number, to: number) => {
    const piece = values.slice(from, to);
    if (piece.length < 2 * LEVEL_SIZE_MIN) return;
    const {at, statistic} = cutOf(clipped(piece));
    if (at === 0) return;
    const draws = nullOf(
      `cuts ${piece.length}`,
      random => cutOf(clipped(drifting(piece.length, random))).statistic,
    );
    const p = chanceOf(statistic, draws, level);
    if (p > level) return;
    found.push({at: from + at, p});
    look(from, from + at);
    look(from + at, to);
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

/** A level is measured by so many of its values at most. */
const WINDOW_MAX = 10;

/**
 * The level of the newest values against that at a place of the series, so that a loss that came in steps
 * is seen: means in the same units as {@link levelChanges}. The level at the place is that of the values
 * nearest to it between the same two changes, those before it first: the level may begin at the place.
 *
 * @param changes where the level changes, as {@link levelChanges} found it
 * @returns null where too few values lie on either side
 */
export function differenceSince(
  values: readonly number[],
  place: number,
  changes: readonly LevelChange[],
  level: number,
): LevelDifference | null {
  const size = values.length;
  const starts = [0, ...changes.map(each => each.at)];
  const begins = starts.findLast(each => each <= place) ?? 0;
  const ends = starts.find(each => each > place) ?? size;
  const from = Math.max(begins, place + 1 - WINDOW_MAX);
  const half = Math.floor((from + size) / 2);
  const to = Math.max(place + 1, Math.min(ends, half, from + STRETCH_MAX));
  const nowFrom = Math.max(to, starts.at(-1) ?? 0, size - WINDOW_MAX);
  if (to - from < LEVEL_SIZE_MIN || size - nowFrom < LEVEL_SIZE_MIN) return null;
  const windows = {from, to, nowFrom};
  const {statistic, ...means} = differenceIn(clipped(values), windows);
  const draws = nullOf(
    `since ${[size, from, to, nowFrom].join(' ')}`,
    random => differenceIn(clipped(drifting(size, random)), windows).statistic,
  );
  return {...means, p: chanceOf(statistic, draws, level)};
}

interface Windows {
  readonly from: number;
  readonly to: number;
  readonly nowFrom: number;
}

function differenceIn(values: readonly number[], {from, to, nowFrom}: Windows) {
  const before = meanOf(values.slice(from, to));
  const now = meanOf(values.slice(nowFrom));
  return {before, now, statistic: ratio(Math.abs(now - before), scaleOf(values))};
}

interface Cut {
  /** The first value of the second piece; 0: too few values, or no difference. */
  readonly at: number;
  /** Between the means of both pieces, weighted by their sizes. */
  readonly difference: number;
}

function bestCut(values: readonly number[]): Cut {
  const size = values.length;
  const total = values.reduce((sum, each) => sum + each, 0);
  let left = 0;
  let best = {at: 0, difference: 0};
  for (let at = 1; at <= size - LEVEL_SIZE_MIN; at++) {
    left += values[at - 1] as number;
    if (at < LEVEL_SIZE_MIN) continue;
    const weight = Math.sqrt((at * (size - at)) / size);
    const difference = weight * Math.abs(left / at - (total - left) / (size - at));
    // The last bits of a float are no change of a series that never moves.
    if (difference > best.difference * (1 + 1e-9) + 1e-12) best = {at, difference};
  }
  return best;
}

/** The best cut, with its difference in units of how much neighbouring stretches differ anyway. */
function cutOf(values: readonly number[]) {
  const {at, difference} = bestCut(values);
  return {at, statistic: ratio(difference, scaleOf(values))};
}

function ratio(difference: number, scale: number): number {
  if (difference <= 1e-12) return 0;
  return scale > 0 ? difference / scale : Number.POSITIVE_INFINITY;
}

/**
 * How much neighbouring stretches differ anyway. Several changes of level spoil more of the differences than
 * are left out; so it is no more than some times that of the values without their levels.
 */
function scaleOf(values: readonly number[]): number {
  return Math.min(
    stretchDeviation(values),
    LEVELED_FACTOR * stretchDeviation(withoutLevels(values)),
  );
}

/** The values less the means of their pieces, cut where that takes most away, a few times. */
function withoutLevels(values: readonly number[]): number[] {
  const pieceOf = (piece: readonly number[]) => ({piece, cut: bestCut(piece)});
  let pieces = [pieceOf(values)];
  for (let cuts = 0; cuts < LEVELED_CUTS; cuts++) {
    const greatest = Math.max(...pieces.map(each => each.cut.difference));
    if (greatest === 0) break;
    pieces = pieces.flatMap(each =>
      each.cut.difference === greatest
        ? [pieceOf(each.piece.slice(0, each.cut.at)), pieceOf(each.piece.slice(each.cut.at))]
        : [each],
    );
  }
  return pieces.flatMap(({piece}) => {
    const mean = meanOf(piece);
    return piece.map(each => each - mean);
  });
}

/** How much neighbouring stretches differ, as the deviation of a single independent value. */
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

/** What a statistic is of series that only drift, drawn as far as it was needed. */
interface Draws {
  readonly drawn: number[];
  readonly draw: () => number;
}

const nulls = new Map<string, Draws>();

/** The same draws each time, so that a history is judged alike whatever was judged before it. */
const SEED = 20_261_201;
/** A process judges a history or two; a calibration many, of few lengths. */
const NULLS_MAX = 500;

function nullOf(name: string, statisticOf: (random: Random) => number): Draws {
  const known = nulls.get(name);
  if (known) return known;
  if (nulls.size >= NULLS_MAX) nulls.clear();
  const random = seededRandom(SEED);
  const draws = {drawn: [], draw: () => statisticOf(random)};
  nulls.set(name, draws);
  return draws;
}

/** How often a statistic or more is drawn. */
function chanceOf(statistic: number, {drawn, draw}: Draws, level: number): number {
  const most = Math.min(DRAWS_MAX, Math.max(DRAWS_MIN, Math.ceil(8 / level)));
  let exceeded = 0;
  for (let at = 0; at < most; at++) {
    if (at === drawn.length) drawn.push(draw());
    if ((drawn[at] as number) < statistic) continue;
    exceeded++;
    if (exceeded === EXCEEDED_ENOUGH && exceeded / (at + 1) > level) return exceeded / (at + 1);
  }
  return (exceeded + 1) / (most + 1);
}
