import type {JsonValue} from '../../core/int64.ts';
import type {JsonSchema, Operation, Parameter} from '../contract.ts';
import {pairsOf, scalarValue, textOf} from '../parameter-text.ts';
import {sampleValue} from '../sample-value.ts';
import {flatSchema, objectShape, propertySchema} from '../schema-shape.ts';
import {fits} from '../schema-validator.ts';
import {branchesOf} from '../wide-schema.ts';
import {type BrokenValue, brokenValues} from './broken-values.ts';
import {refusalStatuses} from './refusal-statuses.ts';
import {
  type CaseClass,
  type Endpoint,
  type RequestCase,
  type RequestDraft,
  wireRequest,
} from './request-case.ts';
import {isMalformable} from './routing-cases.ts';

/** Headers that OpenAPI leaves to the media types and the security (3.1, 4.8.12.2.1). */
const NOT_PARAMETERS = new Set(['accept', 'content-type', 'authorization']);

/** The parameters that a request is made of. */
export function sentParameters({parameters}: Operation): Parameter[] {
  return parameters.filter(
    each => each.in !== 'header' || !NOT_PARAMETERS.has(each.name.toLowerCase()),
  );
}

/** A valid request without each required parameter, and with each one wrong in each way that its text can tell. */
export function parameterCases(endpoint: Endpoint): RequestCase[] {
  return sentParameters(endpoint.operation).flatMap(each => [
    ...missing(endpoint, each),
    ...broken(endpoint, each),
  ]);
}

const OF_KEYS: readonly CaseClass[] = ['wrong-type', 'bad-pattern', 'bad-format'];

function missing(endpoint: Endpoint, parameter: Parameter): RequestCase[] {
  if (!parameter.required || parameter.in === 'path') return [];
  const {in: place, name} = parameter;
  const title = `refuses a request without the ${place} parameter ${name}`;
  return [refusedCase(endpoint, {parameter}, 'missing-required', title, undefined)];
}

function broken(endpoint: Endpoint, parameter: Parameter): RequestCase[] {
  const {in: place, name, schema} = parameter;
  // A malformed key is a case of its own.
  const known = new Set<string>(isMalformable(parameter) ? OF_KEYS : []);
  return branchesOf(schema)
    .flatMap(candidatesOf)
    .flatMap(({class: caseClass, member, value, what}) => {
      const key = member === undefined ? caseClass : `${caseClass}:${member}`;
      if (known.has(key) || !isRefused(parameter, value)) return [];
      known.add(key);
      const title = `refuses the ${place} parameter ${name} when it ${what}`;
      return [refusedCase(endpoint, {parameter, member}, caseClass, title, value)];
    });
}

/** Broken values as a whole, and with a broken item or member. */
function candidatesOf(
  flat: Readonly<Record<string, unknown>>,
): (BrokenValue & {readonly member?: string})[] {
  const {properties, required} = objectShape(flat);
  const inside = (schema: JsonSchema) => branchesOf(schema).flatMap(brokenValues);
  const whole = sampleValue(flat, true) as {[key: string]: JsonValue};
  return [
    ...brokenValues(flat),
    ...(flat['items'] === undefined
      ? []
      : inside(flat['items'] as JsonSchema).map(each => ({...each, value: [each.value]}))),
    ...Object.entries(properties).flatMap(([name, schema]) =>
      inside(schema).map(each => ({...each, value: {...whole, [name]: each.value}})),
    ),
    ...required.map(name => ({
      class: 'missing-required' as const,
      member: name,
      value: Object.fromEntries(Object.entries(whole).filter(([each]) => each !== name)),
      what: `lacks ${name}`,
    })),
  ];
}

/** Whether the text of a value, read as the schema declares, is still wrong: `7` is a string too. */
function isRefused(parameter: Parameter, value: JsonValue): boolean {
  const {schema} = parameter;
  if (parameter.mediaType !== undefined) return !fits(schema, value, 'refusal');
  // A text is no list and no object; and one of a single item is not told from a text.
  const types = branchesOf(schema).flatMap(each => [each['type'] ?? []].flat());
  if (Array.isArray(value) && (!types.includes('array') || isOfOne(schema, value))) return false;
  if (isObject(value) && !types.includes('object')) return false;
  const pairs = pairsOf(parameter, value);
  const isEmpty = pairs.length === 0 || pairs.every(([, text]) => text === '');
  if (isEmpty || (parameter.in === 'path' && textOf(parameter, value).includes('/'))) return false;
  return !fits(schema, readAgain(schema, value), 'refusal');
}

/** Whether a list is only too short. */
function isOfOne(schema: JsonSchema, value: readonly JsonValue[]): boolean {
  const {minItems = 0} = flatSchema(schema);
  return value.length < 2 && Number(minItems) > value.length;
}

function isObject(value: JsonValue): value is {[key: string]: JsonValue} {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readAgain(schema: JsonSchema, value: JsonValue): JsonValue {
  const {type} = flatSchema(schema);
  const types = [type ?? []].flat();
  if (Array.isArray(value)) {
    const items = propertySchema(schema, '0', true) ?? true;
    const read = value.map(each => readAgain(items, each));
    return types.includes('array') || read.length !== 1 ? read : (read[0] ?? null);
  }
  if (isObject(value)) {
    const {properties} = objectShape(schema);
    if (!types.includes('object')) return 'not one text';
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [
        name,
        readAgain(properties[name] ?? true, each),
      ]),
    );
  }
  const text = String(value);
  if (types.includes('array')) {
    const items = propertySchema(schema, '0', true) ?? true;
    return text.split(',').map(each => scalarValue(items, each));
  }
  return scalarValue(schema, text);
}

function refusedCase(
  endpoint: Endpoint,
  {parameter, member}: {readonly parameter: Parameter; readonly member?: string | undefined},
  caseClass: CaseClass,
  title: string,
  value: JsonValue | undefined,
): RequestCase {
  const {in: place, name} = parameter;
  return {
    name: [`${caseClass}:${place}.${name}`, member].filter(Boolean).join('.'),
    title,
    class: caseClass,
    from: 'full',
    expected: {
      kind: 'refused',
      // A path that nothing is routed to does not exist.
      statuses: refusalStatuses(endpoint, place === 'path' ? [400, 404] : [400]),
      level: 'contract',
      source: `#${endpoint.operation.pointer}/parameters`,
    },
    build: draft => wireRequest(endpoint, withParameter(draft, parameter, value)),
  };
}

/** The same request with another value of a parameter; without it where there is none. */
export function withParameter(
  draft: RequestDraft,
  parameter: Parameter,
  value: JsonValue | undefined,
): RequestDraft {
  const {in: place, name} = parameter;
  if (place === 'query')
    return {...draft, query: put(draft.query, name, written(parameter, value))};
  if (place === 'cookie') {
    return {...draft, cookies: put(draft.cookies ?? {}, name, written(parameter, value))};
  }
  const text = value === undefined ? undefined : parameterText(parameter, value);
  if (place === 'header') return {...draft, headers: put(draft.headers, name, text)};
  return {...draft, pathParameters: put(draft.pathParameters, name, text)};
}

/** The text of a parameter that is one text: in a path or a header. */
export function parameterText(parameter: Parameter, value: JsonValue): string {
  return parameter.mediaType === undefined ? textOf(parameter, value) : JSON.stringify(value);
}

/** A parameter with a media type is text of that type, whatever its style. */
export function written({mediaType}: Parameter, value: JsonValue): JsonValue;
export function written(parameter: Parameter, value: JsonValue | undefined): JsonValue | undefined;
export function written(
  {mediaType}: Parameter,
  value: JsonValue | undefined,
): JsonValue | undefined {
  return mediaType === undefined || value === undefined ? value : JSON.stringify(value);
}

function put<T>(values: Readonly<Record<string, T>>, name: string, value: T | undefined) {
  const {[name]: _, ...others} = values;
  return value === undefined ? others : {...others, [name]: value};
}
