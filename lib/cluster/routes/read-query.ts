import type {JsonValue} from '../../core/int64.ts';
import {badRequest, invalidArgument} from '../rejection.ts';
import type {Filter, Query, Sort} from '../search/run-query.ts';
import type {Searchable} from '../search/searchable.ts';
import {readCondition, readTags, readValue, readVariables} from './read-condition.ts';
import {type Fields, fieldsOf, int32, object, own, refuseUnknown, text} from './request-fields.ts';

/** A page has at most this many items, also when more are requested. */
const LIMIT_MAX = 10_000;
const LIMIT_DEFAULT = 100;
const SORTS_MAX = 20;

const PAGE_PROPERTIES = ['from', 'limit', 'searchAfter', 'searchBefore'];
const SORT_PROPERTIES = ['field', 'order'];

/**
 * Reads a search request.
 *
 * @see https://docs.camunda.io/docs/apis-tools/orchestration-cluster-api-rest/orchestration-cluster-api-rest-data-fetching
 * @throws Rejection 400 for unknown properties and values that do not fit
 */
export function readQuery<T>(body: unknown, searchable: Searchable<T>): Query {
  const fields = fieldsOf(body, false);
  const sorts = readSorts(fields, searchable);
  const page = object(fields, 'page') ?? {};
  refuseUnknown(page, PAGE_PROPERTIES, 'page.');
  const from = int32(page, 'from') ?? 0;
  const limit = int32(page, 'limit') ?? LIMIT_DEFAULT;
  if (from < 0) throw notNegative('page.from', from);
  if (limit < 0) throw notNegative('page.limit', limit);
  const after = readCursor(page, 'searchAfter', sorts, searchable);
  const before = readCursor(page, 'searchBefore', sorts, searchable);
  if (after && before) {
    throw invalidArgument('Both searchAfter and searchBefore cannot be set at the same time.');
  }
  if ((after || before) && from > 0) {
    throw invalidArgument('page.from cannot be set together with searchAfter or searchBefore.');
  }
  const filters = readFilters(object(fields, 'filter') ?? {}, searchable, 'filter');
  const isLaterDialect = speaksLater(fields, searchable);
  return {filters, sorts, from, limit: Math.min(limit, LIMIT_MAX), after, before, isLaterDialect};
}

/** Keys as text, lower-case orders and renamed properties are signs of a later version's dialect. */
function speaksLater<T>(fields: Fields, {fields: types, aliases = {}}: Searchable<T>): boolean {
  const filter = Object.entries(object(fields, 'filter') ?? {});
  const sorts = (own(fields, 'sort') ?? []) as readonly Fields[];
  return (
    filter.some(([name, value]) => types[name] === 'key' && typeof value === 'string') ||
    filter.some(([name]) => Object.hasOwn(aliases, name)) ||
    sorts.some(({order}) => order === 'asc' || order === 'desc')
  );
}

function notNegative(name: string, value: number) {
  return invalidArgument(
    `The value for ${name} is '${value}' but must be greater than or equal to 0.`,
  );
}

function readSorts<T>(fields: Fields, searchable: Searchable<T>): readonly Sort[] {
  const list = own(fields, 'sort') ?? [];
  if (!Array.isArray(list)) throw badRequest('Request property [sort] cannot be parsed');
  if (list.length > SORTS_MAX) throw invalidArgument(`At most ${SORTS_MAX} sorts are supported.`);
  return list.map(each => {
    if (typeof each !== 'object' || each === null || Array.isArray(each)) {
      throw badRequest('Request property [sort] cannot be parsed');
    }
    refuseUnknown(each, SORT_PROPERTIES, 'sort.');
    const given = text(each, 'field');
    if (given === undefined) throw invalidArgument('Sort field must not be null.');
    const field = nameOf(given, searchable);
    if (field === undefined) throw invalidArgument(`Unknown sortBy: ${given}.`);
    const order = (text(each, 'order') ?? 'ASC').toUpperCase();
    if (order !== 'ASC' && order !== 'DESC') {
      throw invalidArgument(`Unknown sortOrder: ${order}.`);
    }
    return {field, descending: order === 'DESC'};
  });
}

/** The sort values of an item, the key at the end; the key may be left out. */
function readCursor<T>(
  page: Fields,
  name: 'searchAfter' | 'searchBefore',
  sorts: readonly Sort[],
  searchable: Searchable<T>,
): readonly JsonValue[] | null {
  const values = own(page, name);
  if (values === undefined) return null;
  if (!Array.isArray(values)) throw badRequest(`Request property [page.${name}] cannot be parsed`);
  if (values.length === 0) return null;
  const names = [...sorts.map(({field}) => field), searchable.key];
  if (values.length !== names.length && values.length !== sorts.length) {
    throw invalidArgument(`page.${name} must have ${names.length} values, one a sort and the key.`);
  }
  return values.map((value, n) => {
    const type = searchable.fields[names[n] ?? ''] ?? 'other';
    return value === null ? null : readValue(value, type, `page.${name}`);
  });
}

function readFilters<T>(filter: Fields, searchable: Searchable<T>, at: string): readonly Filter[] {
  return Object.keys(filter).flatMap(name => {
    const value = own(filter, name);
    if (value === undefined) return [];
    return name === '$or'
      ? readAlternatives(value, searchable, `${at}.$or`)
      : readFilter(name, value, searchable, `${at}.${name}`);
  });
}

/** `$or`: one of the groups has to match as a whole. Without a group nothing is asked. */
function readAlternatives<T>(value: JsonValue, searchable: Searchable<T>, at: string): Filter[] {
  if (!Array.isArray(value)) throw badRequest(`Request property [${at}] cannot be parsed`);
  const groups = value.map(each => readFilters(fieldsOf(each), searchable, at));
  if (groups.length === 0) return [];
  return [propertyOf => groups.some(group => group.every(passes => passes(propertyOf)))];
}

function readFilter<T>(
  name: string,
  value: JsonValue,
  searchable: Searchable<T>,
  at: string,
): Filter[] {
  const special = searchable.filters?.[name];
  // The product knows no "not the latest".
  if (special === 'latest' && value === false) return [];
  if (special) {
    const matches = SPECIAL_FILTERS[special](value, at);
    return [propertyOf => matches(propertyOf(name))];
  }
  const field = nameOf(name, searchable);
  const type = field === undefined ? undefined : searchable.fields[field];
  if (field === undefined || type === undefined) {
    throw invalidArgument(`Unknown filter property: ${name.slice(0, 100)}.`);
  }
  const matches = readCondition(value, type, at);
  return [propertyOf => matches(propertyOf(field))];
}

const SPECIAL_FILTERS = {
  tags: readTags,
  variables: readVariables,
  latest: (value: JsonValue, at: string) => readCondition(value, 'flag', at),
};

function nameOf<T>(name: string, {fields, aliases = {}}: Searchable<T>): string | undefined {
  if (Object.hasOwn(fields, name)) return name;
  return Object.hasOwn(aliases, name) ? aliases[name] : undefined;
}
