import type {CapacityResult} from './capacity-result.ts';

/** What was sustained stays true even where the search did not end. */
export function capacityShort({answer, atLeastPerSecond = 0}: CapacityResult): string[] {
  if (answer.outcome === 'not-met') return [answer.reason];
  const {perSecondHigh} = answer;
  if (perSecondHigh === null || perSecondHigh >= atLeastPerSecond) return [];
  return [`${capacityLine(answer)}, and ${atLeastPerSecond}/s were asked for`];
}

/** What keeps a search from telling: it has no answer, or none that settles what was asked. */
export function capacityDoubts({answer, atLeastPerSecond}: CapacityResult): string[] {
  const {outcome, perSecondLow, perSecondHigh, reason} = answer;
  if (outcome === 'not-met') return [];
  if (atLeastPerSecond !== undefined) {
    if (perSecondLow !== null && perSecondLow >= atLeastPerSecond) return [];
    if (perSecondHigh !== null && perSecondHigh < atLeastPerSecond) return [];
    return [`${capacityLine(answer)}: that does not tell whether it carries ${atLeastPerSecond}/s`];
  }
  if (outcome === 'found') return [];
  return [perSecondLow === null ? reason : `${capacityLine(answer)}: ${reason}`];
}

/** `412/s (401 to 420)`, `at least 800/s`. */
export function capacityLine({
  perSecond,
  perSecondLow,
  perSecondHigh,
}: CapacityResult['answer']): string {
  if (perSecond === null || perSecondLow === null) return 'the capacity is unknown';
  if (perSecondHigh === null) return `at least ${whole(perSecondLow)}/s`;
  return `${whole(perSecond)}/s (${whole(perSecondLow)} to ${whole(perSecondHigh)})`;
}

function whole(perSecond: number): string {
  return perSecond < 100 ? perSecond.toFixed(1) : String(Math.round(perSecond));
}
