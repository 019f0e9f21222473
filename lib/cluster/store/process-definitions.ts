import type {ProcessModel} from '../bpmn/model.ts';

/** One version of a deployed process. */
export interface ProcessDefinition {
  readonly key: bigint;
  readonly model: ProcessModel;
  readonly version: number;
  readonly resourceName: string;
  /** The document as it was deployed. */
  readonly xml: string;
  readonly checksum: string;
  readonly deploymentKey: bigint;
  readonly tenantId: string;
}

/** The deployed processes, by key and by id and version. */
export class ProcessDefinitionStore {
  readonly #byKey = new Map<bigint, ProcessDefinition>();
  readonly #versions = new Map<string, ProcessDefinition[]>();

  get(key: bigint): ProcessDefinition | undefined {
    return this.#byKey.get(key);
  }

  latest(processId: string): ProcessDefinition | undefined {
    return this.#versions.get(processId)?.at(-1);
  }

  /** Versions count from 1 without gaps. */
  version(processId: string, version: number): ProcessDefinition | undefined {
    return this.#versions.get(processId)?.[version - 1];
  }

  add(definition: ProcessDefinition): void {
    const versions = this.#versions.get(definition.model.id);
    this.#byKey.set(definition.key, definition);
    if (versions) versions.push(definition);
    else this.#versions.set(definition.model.id, [definition]);
  }

  all(): Iterable<ProcessDefinition> {
    return this.#byKey.values();
  }
}
