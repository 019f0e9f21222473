/** Where the steady part of a series starts. */
export interface SteadyState {
  /** The first value of the steady part; 0 where none was reached. */
  readonly index: number;
  /** False when more than half of the series would have to go, or it is too short to tell. */
  readonly reached: boolean;
}

/** MSER-5: the mean of five neighbours stands for them, which tames noise. */
const BATCH = 5;
/** Fewer batches than these say too little, so a shorter series is taken value by value. */
const BATCHES_MIN = 10;
const VALUES_MIN = 4;
/** This many values at the end are not candidates: two that happen to agree look perfectly steady. */
const TAIL_MAX = 5;
/** How much smaller a late cut's squared error must be; plain noise seldom gets there. */
const LATE_FACTOR = 0.25;

/**
 * Finds where the warm-up of a series ends, by the marginal standard error rule: the cut is where
 * the rest has the smallest squared standard error of its mean, sum((x - mean)^2) / m^2 over the m
 * values that are left. Of equal cuts the earliest is taken. As its authors advise, a series whose
 * best cut lies in its second half is refused: it is too short, or it never settles. They refuse
 * one that is better by a hair, as plain noise is in 1 of 8 cases; here it must be clearly better.
 *
 * K. P. White, "An effective truncation heuristic for bias reduction in simulation output",
 * Simulation 69(6), 1997; in batches of five: White, Cobb, Spratt, "A comparison of five
 * steady-state truncation heuristics for simulation", Winter Simulation Conference 2000.
 *
 * @param series one value an interval of equal length (a second), any unit; all finite
 */
export function steadyFrom(series: readonly number[]): SteadyState {
  const size = series.length >= BATCH * BATCHES_MIN ? BATCH : 1;
  const batches = batchMeans(series, size);
  if (batches.length < VALUES_MIN) return {index: 0, reached: false};
  const half = Math.floor(batches.length / 2);
  const last = batches.length - Math.min(TAIL_MAX, Math.ceil(batches.length / 4));
  const early = bestCut(batches, 0, half);
  const late = bestCut(batches, half + 1, last);
  if (late.error < early.error * LATE_FACTOR) return {index: 0, reached: false};
  return {index: early.cut * size, reached: true};
}

/** An incomplete last batch is omitted. */
function batchMeans(series: readonly number[], size: number): number[] {
  return Array.from({length: Math.floor(series.length / size)}, (_, at) =>
    mean(series.slice(at * size, (at + 1) * size)),
  );
}

/** The cut from `first` to `last` with the smallest error. */
function bestCut(values: readonly number[], first: number, last: number) {
  const best = {cut: first, error: Number.POSITIVE_INFINITY};
  for (let cut = first; cut <= last; cut++) {
    const error = squaredStandardError(values.slice(cut));
    // The last bits of a float must not turn a constant series into a late start.
    if (error < best.error * (1 - 1e-9)) Object.assign(best, {cut, error});
  }
  return best;
}

function squaredStandardError(values: readonly number[]): number {
  const middle = mean(values);
  const scale = Math.max(...values.map(Math.abs));
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  // Rounding of the mean itself: below this the values are equal.
  const rounding = values.length * (scale * 1e-12) ** 2;
  return (squares <= rounding ? 0 : squares) / values.length ** 2;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
