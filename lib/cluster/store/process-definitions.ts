import type {ProcessModel} from '../bpmn/model.ts';

/** One version of a deployed process. */
export interface ProcessDefinition {
  readonly key: bigint;
  /** The id of the process, as the model writes it. */
  readonly id: string;
  readonly model: ProcessModel;
  readonly version: number;
  readonly resourceName: string;
  /** The document as it was deployed. */
  readonly xml: string;
  readonly checksum: string;
  readonly deploymentKey: bigint;
  readonly tenantId: string;
}
