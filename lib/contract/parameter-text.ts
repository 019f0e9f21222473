import {type JsonValue, parseJson} from '../core/int64.ts';
import type {JsonSchema, Parameter, ResponseHeader} from './contract.ts';
import {objectShape, propertySchema, typesOf} from './schema-shape.ts';

/** Between the items of a list that is one text. */
const SEPARATORS: Readonly<Record<string, string>> = {
  form: ',',
  simple: ',',
  spaceDelimited: ' ',
  pipeDelimited: '|',
  label: ',',
  matrix: ',',
};

/** A name and its text, as they stand in a query, a form or a cookie; not escaped. */
export type TextPair = readonly [name: string, text: string];

type Styled = Pick<Parameter, 'name' | 'style' | 'explode'>;

/** A value as the pairs of a query or a form (OpenAPI 3.1, 4.8.12.4). */
export function pairsOf(
  {name, style = 'form', explode = style === 'form'}: Styled,
  value: JsonValue,
): TextPair[] {
  const separator = SEPARATORS[style] ?? ',';
  if (Array.isArray(value)) {
    const texts = value.map(scalarText);
    if (explode) return texts.map(each => [name, each]);
    return texts.length === 0 ? [] : [[name, texts.join(separator)]];
  }
  if (!isObject(value)) return [[name, scalarText(value)]];
  if (style === 'deepObject') return deepPairs(name, value);
  const members = membersOf(value);
  if (explode) return members;
  return members.length === 0 ? [] : [[name, members.flat().join(separator)]];
}

/** `filter[state]=open`; what is nested is written the same way, as most readers take it. */
function deepPairs(name: string, value: {[key: string]: JsonValue}): TextPair[] {
  return Object.entries(value).flatMap(([key, each]): TextPair[] => {
    const inner = `${name}[${key}]`;
    if (Array.isArray(each)) return each.map(item => [inner, scalarText(item)]);
    return isObject(each) ? deepPairs(inner, each) : [[inner, scalarText(each)]];
  });
}

/** A value as the text of a path segment or a header; not escaped. */
export function textOf(
  {name, style = 'simple', explode = false}: Styled,
  value: JsonValue,
): string {
  const prefix = style === 'label' ? '.' : '';
  const between = explode && style === 'label' ? '.' : ',';
  if (style === 'matrix') return matrixText(name, explode, value);
  if (Array.isArray(value)) return prefix + value.map(scalarText).join(between);
  if (!isObject(value)) return prefix + scalarText(value);
  const members = membersOf(value);
  return prefix + (explode ? members.map(each => each.join('=')) : members.flat()).join(between);
}

function matrixText(name: string, explode: boolean, value: JsonValue): string {
  if (Array.isArray(value)) {
    const texts = value.map(scalarText);
    return explode ? texts.map(each => `;${name}=${each}`).join('') : `;${name}=${texts.join(',')}`;
  }
  if (!isObject(value)) return `;${name}=${scalarText(value)}`;
  const members = membersOf(value);
  return explode
    ? members.map(each => `;${each.join('=')}`).join('')
    : `;${name}=${members.flat().join(',')}`;
}

function membersOf(value: {[key: string]: JsonValue}): [string, string][] {
  return Object.entries(value).map(([key, each]) => [key, scalarText(each)]);
}

function scalarText(value: JsonValue): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

function isObject(value: JsonValue): value is {[key: string]: JsonValue} {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The text of a header as the value that its schema declares (style `simple`). What does not read as the
 * declared type stays text, and so does not fit.
 */
export function headerValue(
  {schema, explode = false}: Pick<ResponseHeader, 'schema' | 'explode'>,
  text: string,
): JsonValue {
  const types = typesOf(schema);
  if (types.includes('array')) {
    const items = propertySchema(schema, '0', true) ?? true;
    return text === '' ? [] : text.split(',').map(each => scalarValue(items, each.trim()));
  }
  if (!types.includes('object')) return scalarValue(schema, text);
  const parts = text.split(',').map(each => each.trim());
  const members = explode
    ? parts.map(each => each.split('='))
    : parts.flatMap((each, at) => (at % 2 === 0 ? [[each, parts[at + 1] ?? '']] : []));
  const {properties} = objectShape(schema);
  return Object.fromEntries(
    members.map(([name = '', each = '']) => [name, scalarValue(properties[name] ?? true, each)]),
  );
}

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** One text as the type that a schema declares. */
export function scalarValue(schema: JsonSchema, text: string): JsonValue {
  const types = typesOf(schema);
  const isNumber = types.includes('integer') || types.includes('number');
  if (isNumber && NUMBER.test(text)) return parseJson(text);
  if (types.includes('boolean') && /^(?:true|false)$/.test(text)) return text === 'true';
  if (types.includes('null') && !types.includes('string') && text === '') return null;
  return text;
}
