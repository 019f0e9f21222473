import type {EnvironmentDifference} from '../../record/gate-result.ts';
import type {TargetFacts} from '../../record/run-record.ts';

/** Amounts of data that differ by less than this factor, or by fewer instances, are the same. */
const AMOUNT_FACTOR = 2;
const AMOUNT_MIN = 10_000;

/** What is compared, and how it is told; null where the target does not tell. */
const COMPARED: readonly (readonly [what: string, told: (facts: TargetFacts) => string | null])[] =
  [
    ['brokers', ({clusterSize}) => text(clusterSize)],
    ['partitions', ({partitionsCount}) => text(partitionsCount)],
    ['replicas', ({environment}) => text(environment?.replicationFactor)],
    ['heap', ({environment}) => megabytes(environment?.heapBytesMax)],
    ['processors', ({environment}) => text(environment?.cpus)],
  ];

/**
 * What differs between two clusters besides the release, as far as both tell it: a cluster with more
 * partitions, or without data, is faster whatever its version.
 */
export function environmentDifferences(
  baseline: TargetFacts,
  candidate: TargetFacts,
): EnvironmentDifference[] {
  const differences = COMPARED.flatMap(([what, told]) => {
    const [one, other] = [told(baseline), told(candidate)];
    if (one === null || other === null || one === other) return [];
    return [{what, baseline: one, candidate: other}];
  });
  return [...differences, ...mixedVersions(baseline, candidate), ...amounts(baseline, candidate)];
}

/** A side whose brokers are of several versions is in the middle of an update. */
function mixedVersions(baseline: TargetFacts, candidate: TargetFacts): EnvironmentDifference[] {
  const versions = ({environment, gatewayVersion}: TargetFacts) => [
    ...new Set([
      ...(gatewayVersion === null ? [] : [gatewayVersion]),
      ...(environment?.brokerVersions ?? []),
    ]),
  ];
  const [one, other] = [versions(baseline), versions(candidate)];
  if (one.length <= 1 && other.length <= 1) return [];
  return [
    {what: 'versions in one cluster', baseline: one.join(' and '), candidate: other.join(' and ')},
  ];
}

function amounts(baseline: TargetFacts, candidate: TargetFacts): EnvironmentDifference[] {
  const one = baseline.environment?.processInstances;
  const other = candidate.environment?.processInstances;
  if (one === undefined || other === undefined) return [];
  const [less, more] = [Math.min(one, other), Math.max(one, other)];
  if (more - less < AMOUNT_MIN || more < less * AMOUNT_FACTOR) return [];
  return [{what: 'process instances', baseline: String(one), candidate: String(other)}];
}

function text(value: number | null | undefined): string | null {
  return value == null ? null : String(value);
}

function megabytes(bytes: number | undefined): string | null {
  return bytes === undefined ? null : `${Math.round(bytes / 2 ** 20)} MiB`;
}
