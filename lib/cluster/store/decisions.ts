import type {Decision, DecisionGraph} from '../dmn/model.ts';
import {VersionedStore} from './versioned.ts';

/** One version of a deployed decision requirements graph: a DMN resource. */
export interface DecisionRequirements {
  readonly key: bigint;
  readonly id: string;
  readonly graph: DecisionGraph;
  readonly version: number;
  readonly resourceName: string;
  readonly checksum: string;
  readonly tenantId: string;
  readonly decisions: DecisionDefinition[];
}

/** One version of a deployed decision. */
export interface DecisionDefinition {
  readonly key: bigint;
  readonly id: string;
  readonly decision: Decision;
  readonly version: number;
  readonly requirements: DecisionRequirements;
  readonly tenantId: string;
}

/** The deployed decisions. */
export class DecisionStore {
  readonly requirements = new VersionedStore<DecisionRequirements>();
  readonly definitions = new VersionedStore<DecisionDefinition>();
}
