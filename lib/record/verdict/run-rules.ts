import {formatCount, formatRate, plural} from '../../core/format.ts';
import type {CapacityResult} from '../capacity-result.ts';
import {findingCauses} from '../finding-causes.ts';
import {type ConformanceResult, countOutcomes, counts, unjudgedOperations} from '../findings.ts';
import type {Rule} from './rule.ts';

/** A longer message repeats what the target sent. */
const MESSAGE_MAX = 200;

/** What a run has to keep beside its loads: of the contract, of a search, and of itself. */
export const RUN_RULES: readonly Rule[] = [
  {
    id: 'capacity-carried',
    bound: 'the rate that was asked for is sustained',
    says: 'broken',
    judge: ({capacity}) => (capacity ? capacityFaults(capacity) : []),
  },
  {
    id: 'findings',
    bound: 'no finding that counts',
    says: 'broken',
    judge({conformance}) {
      const findings = conformance?.findings.filter(each => counts(each, conformance)) ?? [];
      if (findings.length === 0) return [];
      const operations = new Set(findings.map(each => each.operation));
      const [worst, ...more] = findingCauses(findings);
      if (!worst) return [];
      const found = `${plural(findings.length, 'finding')} in ${plural(operations.size, 'operation')}`;
      const causes = more.length === 0 ? '' : ` of ${plural(more.length + 1, 'cause')}`;
      return [
        `${found}${causes}, first ${worst.example.id}: ${worst.example.message.slice(0, MESSAGE_MAX)}`,
      ];
    },
  },
  {
    id: 'measured',
    bound: 'every stage is measured',
    says: 'no data',
    judge: ({failures}) => failures,
  },
  {
    id: 'capacity-known',
    bound: 'the search has an answer',
    says: 'no data',
    judge: ({capacity}) => (capacity ? capacityGaps(capacity) : []),
  },
  {
    id: 'checks-work',
    bound: 'no check breaks',
    says: 'no data',
    judge({conformance}) {
      const broken = conformance?.outcomes.find(each => each.status === 'error');
      if (!conformance || !broken) return [];
      const place = `${broken.operation}/${broken.check}/${broken.case}`;
      const {error} = countOutcomes(conformance);
      return [`${plural(error, 'check')} broke, first ${place}: ${broken.reason ?? ''}`];
    },
  },
  {
    id: 'nothing-in-the-way',
    bound: 'nothing keeps the checks from judging',
    says: 'no data',
    judge({conformance}) {
      const outcomes = conformance?.outcomes ?? [];
      return (conformance?.causes ?? []).map(cause => {
        const cases = outcomes.filter(each => each.reason === cause).length;
        return `${cause} (${plural(cases, 'case')} not judged)`;
      });
    },
  },
  {
    id: 'operations-judged',
    bound: 'every operation is exercised',
    says: 'no data',
    judge: ({conformance}) => (conformance ? unexercised(conformance) : []),
  },
  {
    id: 'checks-run',
    bound: 'a check runs',
    says: 'no data',
    judge({conformance}) {
      if (!conformance) return [];
      const {pass, fail} = countOutcomes(conformance);
      return pass + fail === 0 ? ['no check ran'] : [];
    },
  },
  {
    id: 'something-measured',
    bound: 'something is measured',
    says: 'no data',
    judge: ({conformance, capacity, loads, failures}) =>
      !conformance && !capacity && loads.length === 0 && failures.length === 0
        ? ['nothing was measured']
        : [],
  },
];

/** The operations that no case reached, and why most of them were not. */
function unexercised(conformance: ConformanceResult): string[] {
  const missing = new Set(unjudgedOperations(conformance));
  if (missing.size === 0) return [];
  const reasons = new Map<string, number>();
  for (const {operation, case: name, reason} of conformance.outcomes) {
    // Cases about credentials are skipped where there are none, and prove nothing.
    if (!missing.has(operation) || reason === null || name.startsWith('auth-')) continue;
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const [cause = ['no case of them was sent']] = [...reasons].sort(([, a], [, b]) => b - a);
  const [first = '', ...more] = missing;
  const wanted = conformance.coverage.filter(each => each.excluded === undefined).length;
  const which = more.length === 0 ? first : `${first} and ${more.length} more`;
  return [
    `${formatCount(missing.size)} of ${plural(wanted, 'operation')} not exercised (${which}): ${cause[0]}`,
  ];
}

/** What was sustained is known even where the search did not end. */
function capacityFaults({answer, atLeastPerSecond = 0}: CapacityResult): string[] {
  if (answer.outcome === 'not-met') return [answer.reason];
  const {perSecondHigh} = answer;
  if (perSecondHigh === null || perSecondHigh >= atLeastPerSecond) return [];
  return [`${capacityLine(answer)}, and ${formatRate(atLeastPerSecond)}/s were asked for`];
}

/** Why a search is inconclusive: it has no answer, or one that does not settle what was asked. */
function capacityGaps({answer, atLeastPerSecond}: CapacityResult): string[] {
  const {outcome, perSecondLow, perSecondHigh, reason} = answer;
  if (outcome === 'not-met') return [];
  if (atLeastPerSecond !== undefined) {
    if (perSecondLow !== null && perSecondLow >= atLeastPerSecond) return [];
    if (perSecondHigh !== null && perSecondHigh < atLeastPerSecond) return [];
    return [
      `${capacityLine(answer)}: that does not tell whether it carries ${formatRate(atLeastPerSecond)}/s`,
    ];
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
  if (perSecond === null || perSecondLow === null) return 'the capacity is not known';
  if (perSecondHigh === null) return `at least ${formatRate(perSecondLow)}/s`;
  return `${formatRate(perSecond)}/s (${formatRate(perSecondLow)} to ${formatRate(perSecondHigh)})`;
}
