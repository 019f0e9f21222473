import type {ThresholdOutcome} from '../../record/load-result.ts';
import {holds, type Threshold} from '../thresholds/parse-threshold.ts';
import type {K6Summary} from './k6-summary.ts';

type Entry = Readonly<Record<string, unknown>>;

interface Judged {
  readonly entry: Entry;
  readonly outcome: ThresholdOutcome;
}

/**
 * k6's judgement of each threshold. Of several processes (k6 itself judges each pod alone) the
 * figures are put together and judged again where that can be done exactly: counts, rates, least,
 * greatest and, where the summaries say how many values there were, means. A percentile of the
 * whole lies between the parts' own, so it passes where it passed everywhere; otherwise the worst
 * part is shown and judged.
 */
export function thresholdsOf(
  thresholds: readonly Threshold[],
  summaries: readonly K6Summary[],
): ThresholdOutcome[] {
  return thresholds.map(threshold => {
    const {metric, expression, operator, limit} = threshold;
    const parts = summaries.flatMap(summary => judgedIn(summary, threshold) ?? []);
    const whole = parts.length > 1 ? wholeFigure(threshold.aggregation, parts) : null;
    if (whole !== null)
      return {metric, expression, passed: holds(whole, operator, limit), observed: whole};
    const worst = parts.find(each => !each.outcome.passed) ?? parts[0];
    return worst?.outcome ?? {metric, expression, passed: true, observed: null};
  });
}

/** Null where the parts' figures do not tell the whole's. */
function wholeFigure(aggregation: string, parts: readonly Judged[]): number | null {
  const sum = (field: string) => parts.reduce((total, {entry}) => total + Number(entry[field]), 0);
  const observed = parts.flatMap(({outcome}) => outcome.observed ?? []);
  if (observed.length === 0) return null;
  switch (aggregation) {
    case 'count':
      return sum('count');
    case 'rate':
      return parts.every(({entry}) => isRate(entry))
        ? sum('passes') / (sum('passes') + sum('fails'))
        : sum('rate');
    case 'min':
      return Math.min(...observed);
    case 'max':
      return Math.max(...observed);
    case 'avg': {
      const weighted = parts.reduce(
        (total, {entry}) => total + Number(entry['avg']) * Number(entry['count']),
        0,
      );
      const mean = weighted / sum('count');
      return Number.isFinite(mean) ? mean : null;
    }
    default:
      return null;
  }
}

function judgedIn(
  {metrics}: K6Summary,
  {metric, expression, aggregation}: Threshold,
): Judged | null {
  const entry = metrics[metric];
  const verdicts = entry?.['thresholds'] as Readonly<Record<string, boolean>> | undefined;
  if (!entry || !verdicts || !(expression in verdicts)) return null;
  const figure = entry[isRate(entry) && aggregation === 'rate' ? 'value' : aggregation];
  const isEmpty = isRate(entry) && Number(entry['passes']) + Number(entry['fails']) === 0;
  const outcome = {
    metric,
    expression,
    // The export says true for a threshold that was crossed (k6 #2262).
    passed: verdicts[expression] !== true,
    observed: typeof figure === 'number' && !isEmpty ? figure : null,
  };
  return {entry, outcome};
}

function isRate(entry: Entry): boolean {
  return 'passes' in entry && 'fails' in entry;
}
