import type {Names} from '../../core/translation.ts';
import type {HttpMethod} from '../contract.ts';

/**
 * A version of the API. `8.6` is the contract that c8gauge comes with; the others are what Camunda
 * publishes for its product, 8.6 among them, which differs from the contract.
 */
export type DialectName = '8.6' | '8.6-camunda' | '8.7' | '8.8' | '8.9';

/** `POST /jobs/{jobKey}/completion` */
export type Place = `${Uppercase<HttpMethod>} /${string}`;

/** What one operation of ours is in a dialect, as far as it differs. */
export interface OperationWords {
  /** Operation ids that documents have for it, besides ours. */
  readonly ids?: readonly string[];
  /** Where it is served. */
  readonly place?: Place;
  /** Path parameters of ours that became properties of the body. */
  readonly pathToBody?: Names;
  /** Our property to theirs: in the body, its filter and its sort. */
  readonly request?: Names;
  /** Our property of the answer to theirs, at any depth but within the user's variables. */
  readonly answer?: Names;
  /** Our success status to theirs. */
  readonly status?: Readonly<Record<number, number>>;
}

/** A row of the table: how a dialect differs from the contract. */
export interface Dialect {
  readonly name: DialectName;
  readonly keys: 'number' | 'text';
  /** By our operation id. */
  readonly operations: Readonly<Record<string, OperationWords>>;
  /** Our names of paging to theirs, in every search. */
  readonly page: {readonly request: Names; readonly answer: Names};
  /** Operations of ours that it does not have. */
  readonly absent: readonly string[];
  /** How the cluster says that it is overloaded. */
  readonly backpressure: Backpressure;
  /** What a document of this dialect has and those of the earlier ones have not. */
  readonly marks: readonly Place[];
}

/** An answer that means "slow down". */
export interface Backpressure {
  readonly status: number;
  /** The problem's title, where the status alone says other things too; null where it does not. */
  readonly title: string | null;
}
