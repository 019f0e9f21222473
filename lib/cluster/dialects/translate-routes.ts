import type {FastifyRequest} from 'fastify';
import {type JsonValue, parseJson} from '../../core/int64.ts';
import type {Cluster} from '../cluster.ts';
import {badRequest, invalidArgument} from '../rejection.ts';
import {deleteResource} from '../routes/deleteResource.ts';
import {writeJson} from '../routes/json-body.ts';
import {type Fields, fieldsOf, refuseFor} from '../routes/request-fields.ts';
import type {Answer, Route} from '../routes/route.ts';
import {routes} from '../routes/routes.ts';
import {readShape} from './body-shape.ts';
import {routesOf86} from './camunda-8.6.ts';
import {CAMUNDA_88} from './camunda-8.8.ts';
import {CAMUNDA_89} from './camunda-8.9.ts';
import type {ClusterDialect, OperationTranslation} from './dialect.ts';

/** The cluster's operations as a dialect has them. */
export function routesIn(dialect: ClusterDialect): readonly Route[] {
  if (dialect === '8.6') return routes;
  if (dialect === '8.6-camunda' || dialect === '8.7')
    return routesOf86(dialect === '8.7' ? 'text' : 'number');
  const translations = dialect === '8.9' ? CAMUNDA_89 : CAMUNDA_88;
  return [...routes, deleteResource].flatMap(route => {
    const translation = translations[route.operationId];
    return translation ? [translated(route, translation)] : [];
  });
}

/** The user's own properties are passed on as they are. */
const OPAQUE = new Set(['variables', 'customHeaders']);

/** A route that takes requests and gives answers of another version, made of one that does not know of it. */
export function translated(route: Route, translation: OperationTranslation): Route {
  const {properties, ...rest} = route;
  return {
    ...rest,
    // The shape of the version replaces the list of properties.
    ...(translation.body || !properties ? {} : {properties}),
    ...translation.place,
    aliases: [],
    handle(cluster, request) {
      readBody(request, translation);
      const answer = route.handle(cluster, request);
      const turn = (said: Answer) => translateAnswer(said, translation, cluster, request.params);
      return answer instanceof Promise ? answer.then(turn) : turn(answer);
    },
  };
}

function readBody(request: FastifyRequest, translation: OperationTranslation): void {
  const {body: shape, bodyRequired = false, exactlyOne, defaults = {}} = translation;
  if (!shape) return;
  const fields = readShape(fieldsOf(request.body, bodyRequired), shape);
  if (exactlyOne) refuseOthers(fields, exactlyOne);
  refuseUnsupported(fields, translation.unsupported ?? []);
  request.body = {...defaults, ...toRoute(fields, translation)};
}

function refuseOthers(fields: Fields, names: readonly string[]): void {
  const given = names.filter(name => Object.hasOwn(fields, name));
  const list = `[${names.join(', ')}]`;
  refuseFor([
    given.length === 0 && `At least one of ${list} is required`,
    given.length > 1 && `Only one of ${list} is allowed`,
  ]);
}

function refuseUnsupported(fields: Fields, unsupported: readonly string[]): void {
  const asked = unsupported.find(name => {
    const value = fields[name] ?? null;
    return value !== null && value !== false && !(Array.isArray(value) && value.length === 0);
  });
  if (asked === undefined) return;
  throw invalidArgument(`The reference cluster does not support ${asked}.`);
}

/** The properties by the names that the route has for them. */
function toRoute(fields: Fields, {names = {}}: Pick<OperationTranslation, 'names'>): Fields {
  const {filter, sort, page} = fields;
  return {
    ...renamed(fields, names),
    ...(filter ? {filter: filterOf(filter as Fields, names)} : {}),
    ...(sort ? {sort: (sort as Fields[]).map(each => sortOf(each, names))} : {}),
    ...(page ? {page: pageOf(page as Fields)} : {}),
  };
}

type Names = NonNullable<OperationTranslation['names']>;

function filterOf({$or: groups, ...filter}: Fields, names: Names): Fields {
  if (!groups) return renamed(filter, names);
  return {...renamed(filter, names), $or: (groups as Fields[]).map(each => renamed(each, names))};
}

function renamed(fields: Fields, names: Names): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [names[name] ?? name, value]),
  );
}

function sortOf(sort: Fields, names: Names): Fields {
  const {field} = sort;
  return typeof field === 'string' ? {...sort, field: names[field] ?? field} : sort;
}

function pageOf({after, before, ...page}: Fields): Fields {
  if (after && before)
    throw invalidArgument('Both after and before cannot be set at the same time.');
  if ((after || before) && page['from']) {
    throw invalidArgument('Both after/before and from cannot be set at the same time.');
  }
  return {
    ...page,
    ...(after == null ? {} : {searchAfter: valuesOf(after, 'after')}),
    ...(before == null ? {} : {searchBefore: valuesOf(before, 'before')}),
  };
}

/** A cursor is the sort values of an item, in base64: opaque to clients. */
function cursorOf(values: JsonValue | undefined): string | null {
  if (!Array.isArray(values) || values.length === 0) return null;
  return Buffer.from(writeJson(values)).toString('base64');
}

function valuesOf(cursor: JsonValue, name: string): JsonValue {
  try {
    return parseJson(Buffer.from(String(cursor), 'base64').toString('utf8'));
  } catch {
    throw badRequest(`Request property [page.${name}] cannot be parsed`);
  }
}

function translateAnswer(
  answer: Answer,
  translation: OperationTranslation,
  cluster: Cluster,
  path: unknown,
): Answer {
  if (translation.mediaType) return {...answer, contentType: translation.mediaType};
  if (answer.body === null && !translation.answer) return answer;
  const fields = answer.body === null ? {} : (parseJson(answer.body) as Fields);
  const said = translation.answer?.(fields, cluster, path) ?? fields;
  const paged = said['page'] ? {...said, page: pageAnswer(said['page'] as Fields)} : said;
  return {
    status: 200,
    contentType: 'application/json',
    body: writeJson(laterValue('', paged, translation.writesNulls)),
  };
}

function pageAnswer({totalItems = 0, firstSortValues, lastSortValues}: Fields): Fields {
  return {
    totalItems,
    hasMoreTotalItems: false,
    startCursor: cursorOf(firstSortValues),
    endCursor: cursorOf(lastSortValues),
  };
}

/** Keys become text, and null properties are omitted where the version does not write them. */
function laterValue(name: string, value: JsonValue, writesNulls = false): JsonValue {
  if (OPAQUE.has(name)) return value;
  if (Array.isArray(value)) return value.map(each => laterValue(name, each, writesNulls));
  if (typeof value !== 'object' || value === null)
    return isKey(name, value) ? String(value) : value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => writesNulls || each !== null)
      .map(([each, inner]) => [each, laterValue(each, inner, writesNulls)]),
  );
}

function isKey(name: string, value: JsonValue): boolean {
  return name.endsWith('Key') && (typeof value === 'bigint' || typeof value === 'number');
}
