/** The median of values in any order. @throws RangeError when there are none */
export function medianOf(values: readonly number[]): number {
  return medianOfSorted(Float64Array.from(values).sort());
}

/** The median of sorted values. @throws RangeError when there are none */
export function medianOfSorted(sorted: ArrayLike<number>): number {
  if (sorted.length === 0) throw new RangeError('no values have no median');
  const half = sorted.length >> 1;
  const upper = sorted[half] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] as number) + upper) / 2;
}

/**
 * Ranks from 1; equal values share their mean rank. They are doubled, so that each is a whole number
 * and sums of them can be counted exactly.
 */
export function doubledMidRanks(values: readonly number[]): number[] {
  const order = values.map((value, at) => ({value, at})).sort((a, b) => a.value - b.value);
  const ranks = new Array<number>(values.length).fill(0);
  for (let first = 0; first < order.length; ) {
    let last = first;
    while (order[last + 1]?.value === order[first]?.value) last++;
    for (const {at} of order.slice(first, last + 1)) ranks[at] = first + last + 2;
    first = last + 1;
  }
  return ranks;
}

/** The mean of every pair of values, each with itself included: n(n+1)/2 averages, ascending. */
export function walshAverages(values: readonly number[]): Float64Array {
  const averages = new Float64Array((values.length * (values.length + 1)) / 2);
  let at = 0;
  for (const [index, one] of values.entries()) {
    for (const other of values.slice(index)) averages[at++] = (one + other) / 2;
  }
  return averages.sort();
}

/**
 * The Hodges-Lehmann estimate of where a symmetric distribution has its centre: the median of the
 * Walsh averages. Unlike the mean, it is hardly moved by one outlier in ten values.
 *
 * @throws RangeError when there are no values
 * @see https://doi.org/10.1214/aoms/1177704172 Hodges and Lehmann 1963
 */
export function hodgesLehmann(values: readonly number[]): number {
  return medianOfSorted(walshAverages(values));
}
