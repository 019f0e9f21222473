import {type Random, seededRandom} from '../../core/random.ts';
import {LatencyCounts} from '../../record/histogram/latency-counts.ts';

const SAMPLES = 1_000_000;
const QUANTILES = [0.5, 0.9, 0.95, 0.99, 0.999, 0.9999];

/** Quantiles from buckets against exact ones from the same samples, all kept. */
export async function quantiles(): Promise<void> {
  const random = seededRandom(1);
  const samples = Array.from({length: SAMPLES}, () => sampleUs(random));
  const counts = new LatencyCounts('wide');
  for (const each of samples) counts.record(each);
  samples.sort((a, b) => a - b);
  const errors = QUANTILES.map(q => {
    const exact = samples[Math.ceil(q * SAMPLES) - 1] as number;
    return (100 * Math.abs(counts.quantile(q) - exact)) / exact;
  });
  console.log(
    `quantiles of ${SAMPLES} samples against exact ones: off by ${Math.max(...errors).toFixed(3)} % ` +
      `at most (p50 to p99.99)`,
  );
}

/** A millisecond, give or take, with a tail: log-normal by Box and Muller. Whole microseconds. */
function sampleUs(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random.fraction()));
  return Math.round(1000 * Math.exp(radius * Math.cos(2 * Math.PI * random.fraction())));
}
