import type {JsonValue} from '../../core/int64.ts';

/** A condition on one property. */
export interface Filter {
  readonly field: string;
  readonly matches: (value: JsonValue) => boolean;
}

/** One order: by this property, upwards or downwards. */
export interface Sort {
  readonly field: string;
  readonly descending: boolean;
}

/** A search, read and checked. */
export interface Query {
  readonly filters: readonly Filter[];
  readonly sorts: readonly Sort[];
  readonly from: number;
  readonly limit: number;
  /** Sort values that the page begins after, or ends before. */
  readonly after: readonly JsonValue[] | null;
  readonly before: readonly JsonValue[] | null;
  /** Whether it speaks as later versions of the product do: then keys are answered as text. */
  readonly isLaterDialect: boolean;
}
