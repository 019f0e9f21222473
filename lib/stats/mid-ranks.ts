/**
 * Ranks from 1, where equal values share the mean of theirs. They are given doubled, so that each
 * is a whole number and sums of them can be counted exactly.
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
