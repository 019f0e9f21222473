import type {CapacityResult} from '../capacity-result.ts';
import type {ConformanceResult} from '../findings.ts';
import type {LoadResult} from '../load-result.ts';

/** What a verdict is decided from. */
export interface Evidence {
  readonly conformance: ConformanceResult | undefined;
  readonly loads: readonly LoadResult[];
  readonly capacity?: CapacityResult | undefined;
  /** Why what was measured is of no one release of the target; absent where it is. */
  readonly otherRelease?: string | undefined;
  /** What the command could not measure, one line each. */
  readonly failures: readonly string[];
}

/**
 * Something that a run has to keep. A rule that is not broken says nothing, so that a pass is what is
 * left when every rule was asked.
 */
export interface Rule {
  /** Kebab case, unique: `lost-instances`. */
  readonly id: string;
  /** What has to hold, a few words. */
  readonly bound: string;
  /** `broken`: the target fell short. `no data`: it cannot be told, or the fault is ours. */
  readonly says: 'broken' | 'no data';
  /** One line for each way in which it is not kept; none where it is. */
  judge(evidence: Evidence): readonly string[];
}

/** A rule about each load by itself. */
export function loadRule(
  id: string,
  bound: string,
  says: Rule['says'],
  judge: (load: LoadResult) => readonly string[],
): Rule {
  return {id, bound, says, judge: ({loads}) => loads.flatMap(judge)};
}
