import type {JsonValue} from '../../core/int64.ts';
import type {Runtime} from '../runtime.ts';
import type {Item, Searchable} from './searchable.ts';

/** Whether a record passes; `propertyOf` is asked for its properties. */
export type Filter = (propertyOf: (property: string) => JsonValue) => boolean;

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
  /** Sort values that the page starts after, or ends before. */
  readonly after: readonly JsonValue[] | null;
  readonly before: readonly JsonValue[] | null;
  /** Whether it speaks as later versions of the product do: then keys are answered as text. */
  readonly isLaterDialect: boolean;
}

/** What a search found: the page's records in order, and how many the filter lets through in all. */
export interface Found<T> {
  readonly page: readonly Candidate<T>[];
  readonly totalItems: number;
}

/** A record that passed the filter, with what it is ordered by: the sorts' values, then its key. */
export interface Candidate<T> {
  readonly record: T;
  readonly values: readonly JsonValue[];
}

/**
 * Searches records: one pass, in which only the page is held in order, so that the first page of
 * many records is cheap. Equal sort values are ordered by the key, so pages never overlap.
 */
export function runQuery<T>(
  records: Iterable<T>,
  query: Query,
  searchable: Searchable<T>,
  runtime: Runtime,
): Found<T> {
  const order = orderOf(query.sorts);
  // A page that ends before a cursor is collected from its end.
  const direction = query.before ? -1 : 1;
  const wanted = query.before ? query.limit : query.from + query.limit;
  const first = new FirstOf<T>(wanted, (a, b) => direction * order(a, b));
  let totalItems = 0;
  for (const record of records) {
    const values = valuesOf(record, query, searchable, runtime);
    if (!values) continue;
    totalItems++;
    if (query.after && order(values, query.after) <= 0) continue;
    if (query.before && order(values, query.before) >= 0) continue;
    first.offer({record, values});
  }
  const page = query.before ? first.items.reverse() : first.items.slice(query.from);
  return {page, totalItems};
}

/** The sort values of a record, or undefined when a filter keeps it out. */
function valuesOf<T>(
  record: T,
  {filters, sorts}: Query,
  {item, hidden, keyOf}: Searchable<T>,
  runtime: Runtime,
): readonly JsonValue[] | undefined {
  const key = keyOf(record);
  if (filters.length === 0 && sorts.length === 0) return [key];
  let seen: Item | null = null;
  const propertyOf = (property: string): JsonValue => {
    const read = hidden && Object.hasOwn(hidden, property) ? hidden[property] : undefined;
    if (read) return read(record, runtime);
    seen ??= item(record);
    return seen[property] ?? null;
  };
  for (const passes of filters) if (!passes(propertyOf)) return undefined;
  return [...sorts.map(({field}) => propertyOf(field)), key];
}

type Order = (a: readonly JsonValue[], b: readonly JsonValue[]) => number;

/** Orders sort values; where `b` has no more (a cursor without the key) they are equal. */
function orderOf(sorts: readonly Sort[]): Order {
  return (a, b) => {
    for (let n = 0; n < Math.min(a.length, b.length); n++) {
      const compared = compare(a[n] ?? null, b[n] ?? null, sorts[n]?.descending ?? false);
      if (compared !== 0) return compared;
    }
    return 0;
  };
}

/** Null comes last in both directions. */
function compare(a: JsonValue, b: JsonValue, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const [left, right] = [sortable(a), sortable(b)];
  if (left === right) return 0;
  return left < right === descending ? 1 : -1;
}

function sortable(value: JsonValue): string | number | bigint {
  if (typeof value === 'object' || typeof value === 'boolean') {
    return JSON.stringify(value, (_name, each) => (typeof each === 'bigint' ? String(each) : each));
  }
  return value;
}

/** Keeps the first `size` of what it is offered, in order. */
class FirstOf<T> {
  readonly items: Candidate<T>[] = [];
  readonly #size: number;
  readonly #order: Order;

  constructor(size: number, order: Order) {
    this.#size = size;
    this.#order = order;
  }

  offer(candidate: Candidate<T>): void {
    const last = this.items.at(-1);
    if (this.items.length >= this.#size) {
      if (!last || this.#order(candidate.values, last.values) >= 0) return;
      this.items.pop();
    }
    this.items.splice(this.#placeOf(candidate), 0, candidate);
  }

  /** By halves: records that come in order go to the end at once. */
  #placeOf({values}: Candidate<T>): number {
    const last = this.items.at(-1);
    if (!last || this.#order(values, last.values) >= 0) return this.items.length;
    let low = 0;
    let high = this.items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const there = this.items[middle];
      if (there && this.#order(there.values, values) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
