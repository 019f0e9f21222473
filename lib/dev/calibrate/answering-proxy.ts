import {normalDraw, type Random, seededRandom} from '../../core/random.ts';
import {type FaultProxy, startFaultProxy} from '../../faults/fault-proxy.ts';

/** Half of the answers take longer; timers are good to a millisecond, so it is many. */
const MEDIAN_MS = 40;
/** Of the logarithm: 1 % of the answers take twice the median or more. */
const DEVIATION = 0.3;

/** What the answer times are, for the table. */
export const ANSWER_TIMES = `log-normal, ${MEDIAN_MS} ms at the median, ${Math.round(
  MEDIAN_MS * Math.exp(2.326 * DEVIATION),
)} ms at p99`;

/** How long one answer takes. */
export function answerDelayMs(random: Random): number {
  return MEDIAN_MS * Math.exp(DEVIATION * normalDraw(random));
}

/**
 * Stands before a cluster and answers as late as a real one does, whose brokers replicate and
 * flush: the reference cluster in memory answers within a fraction of a millisecond, and then the
 * processor that it shares with the generator is all that is measured.
 *
 * @param factor of every answer time: 1.1 for a release that is slower by a tenth
 */
export function startAnsweringProxy(
  upstream: string,
  factor: number,
  seed: number,
): Promise<FaultProxy> {
  const random = seededRandom(seed);
  const delayMs = () => factor * answerDelayMs(random);
  return startFaultProxy({
    upstream,
    authorization: null,
    fault: {
      name: 'answers-later',
      class: 'transport',
      says: `answers later: ${ANSWER_TIMES}`,
      async answer(request, forward) {
        const answer = forward(request);
        await new Promise(resolve => setTimeout(resolve, delayMs()));
        return answer;
      },
    },
  });
}
