import {type ConformanceResult, countOutcomes} from '../../../lib/record/findings.ts';
import type {RunRecord, VerdictStatus} from '../../../lib/record/run-record.ts';

/** The verdict as a heading. */
const VERDICT_HEADINGS: Readonly<Record<VerdictStatus, string>> = {
  passed: 'Passed',
  failed: 'Failed',
  inconclusive: 'Inconclusive',
};

const GATE_HEADINGS = {
  passed: 'Passed',
  failed: 'Regressed',
  inconclusive: 'Inconclusive',
} as const;

/** The verdict of a record as a heading; a gate that failed has regressed. */
export function verdictWords({gate, verdict}: RunRecord): string {
  return gate ? GATE_HEADINGS[gate.outcome] : VERDICT_HEADINGS[verdict.status];
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

/** How many outcomes there are of each kind, and how much of the contract they are of. */
export function conformanceCounts(conformance: ConformanceResult) {
  const {findings, coverage} = conformance;
  return {
    ...countOutcomes(conformance),
    waived: findings.filter(each => each.waived).length,
    exercised: coverage.filter(each => each.exercised).length,
    operations: coverage.length,
  };
}
