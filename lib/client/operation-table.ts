import type {Translation} from '../core/translation.ts';

/** The contract's operations as scripts need them; made from the contract when a script is bundled. */
export interface OperationTable {
  /** The path part that the contract's server adds behind the host: `/v2`. */
  readonly basePath: string;
  /** By operationId. */
  readonly operations: Readonly<Record<string, OperationEntry>>;
  /** Answers that are backpressure by what their body says, and not by their status alone. */
  readonly backpressure?: readonly Refusal[];
}

/** An answer that is backpressure by what its body says. */
export interface Refusal {
  readonly status: number;
  readonly title: string;
  /** The one operation that is refused so; absent for all. */
  readonly operation?: string;
}

export interface OperationEntry {
  /** Upper case: `POST`. */
  readonly method: string;
  /** `/jobs/{jobKey}/completion` */
  readonly path: string;
  /** Fields of the JSON body whose values are int64: written as bare digits, also when given as text. */
  readonly int64Fields: readonly string[];
  /** Where the body names its tenant; absent where it does not. */
  readonly tenantField?: 'tenantId' | 'tenantIds' | undefined;
  /** True when the request is a form with files. */
  readonly isMultipart: boolean;
  /** How it is said in the target's version of the API; absent where it is said as here. */
  readonly translation?: Translation;
}
