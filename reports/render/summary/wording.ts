import type {CheckStatus, ConformanceResult} from '../../../lib/record/findings.ts';
import type {RunRecord, VerdictStatus} from '../../../lib/record/run-record.ts';

/** A verdict as people say it. */
const VERDICT_WORDS: Readonly<Record<VerdictStatus, string>> = {
  passed: 'Passed',
  failed: 'Failed',
  inconclusive: 'Inconclusive',
};

const GATE_WORDS = {
  passed: 'Passed',
  failed: 'Regressed',
  inconclusive: 'Inconclusive',
} as const;

/** The verdict of a record as people say it; a gate has words of its own. */
export function verdictWords({gate, verdict}: RunRecord): string {
  return gate ? GATE_WORDS[gate.outcome] : VERDICT_WORDS[verdict.status];
}

/** `http://127.0.0.1:8080 (embedded, gateway 8.6.0, 1 broker, 4 partitions)`. */
export function targetLine({target}: RunRecord): string {
  const facts = [
    target.embedded ? 'embedded' : null,
    target.gatewayVersion === null ? null : `gateway ${target.gatewayVersion}`,
    some(target.clusterSize, 'broker'),
    some(target.partitionsCount, 'partition'),
  ].filter(each => each !== null);
  return facts.length > 0 ? `${target.baseUrl} (${facts.join(', ')})` : target.baseUrl;
}

function some(count: number | null, noun: string): string | null {
  if (count === null) return null;
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** How many outcomes there are of each kind, and how many findings a waiver covers. */
export function countOutcomes(conformance: ConformanceResult) {
  const count = (status: CheckStatus) =>
    conformance.outcomes.filter(each => each.status === status).length;
  return {
    pass: count('pass'),
    fail: count('fail'),
    skip: count('skip'),
    error: count('error'),
    waived: conformance.findings.filter(each => each.waived).length,
    exercised: conformance.coverage.filter(each => each.exercised).length,
    operations: conformance.coverage.length,
  };
}
