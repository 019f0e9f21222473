import type {JsonValue} from '../../core/int64.ts';
import type {JsonSchema, Operation, Parameter, PartEncoding} from '../contract.ts';
import {bareMediaType, isJsonType, jsonContent} from '../media-types.ts';
import {scalarValue} from '../parameter-text.ts';
import {sampleValue, validSample} from '../sample-value.ts';
import {flatSchema, objectShape, typesOf} from '../schema-shape.ts';
import {fits} from '../schema-validator.ts';
import {parameterText, sentParameters, withParameter} from './parameter-cases.ts';
import {type DraftBody, FORM, type MultipartFile, type RequestDraft} from './request-case.ts';
import {UNKNOWN_KEY} from './routing-cases.ts';

/**
 * A request that fits the contract, made from the contract alone. The keys in its path are unknown to
 * every cluster, so it changes nothing.
 *
 * @param full with every declared part, not only the required ones
 */
export function sampleDraft(operation: Operation, full: boolean): RequestDraft {
  const bare: RequestDraft = {
    pathParameters: {},
    query: {},
    headers: {},
    body: sampleBody(operation, full),
  };
  return sentParameters(operation)
    .filter(each => each.required || full)
    .reduce((draft, each) => withParameter(draft, each, sampleParameter(each)), bare);
}

/** Why no valid request can be made; null where one can. */
export function whyNoSample(operation: Operation, full: boolean): string | null {
  const {requestBody} = operation;
  const sent = sentParameters(operation).filter(each => each.required || full);
  const bad = sent.find(
    each => !fits(each.schema, sampleParameter(each), 'request') && each.mediaType === undefined,
  );
  if (bad !== undefined) return `no value was found that fits the ${bad.in} parameter ${bad.name}`;
  if (requestBody === null || (!requestBody.required && !full)) return null;
  const [content] = chosenContent(operation);
  if (content === undefined) return null;
  return validSample(content[1], full) === undefined
    ? `no value was found that fits the ${content[0]} of its body`
    : null;
}

function sampleParameter(parameter: Parameter): JsonValue {
  const value = validSample(parameter.schema, true) ?? sampleValue(parameter.schema, true);
  if (parameter.in !== 'path') return value;
  const {pattern} = flatSchema(parameter.schema);
  const types = typesOf(parameter.schema);
  const isKey = types.includes('integer') || /Key$/.test(parameter.name) || Boolean(pattern);
  const unknown = scalarValue(parameter.schema, isKey ? UNKNOWN_KEY : 'c8gauge-nothing');
  if (fits(parameter.schema, unknown, 'request')) return unknown;
  return parameterText(parameter, value) === '' ? 'c8gauge-nothing' : value;
}

/** The content that requests are made of: JSON, or else a form, files, text, or what else there is. */
function chosenContent({requestBody}: Operation): [string, JsonSchema][] {
  const content = requestBody?.content ?? {};
  const json = jsonContent(content);
  const entries = Object.entries(content);
  const named = (type: string) => entries.filter(([each]) => bareMediaType(each) === type);
  const isRange = json?.mediaType.includes('*') === true;
  return [
    ...(json && !isRange ? [[json.mediaType, json.schema] as [string, JsonSchema]] : []),
    ...named(FORM),
    ...named('multipart/form-data'),
    ...(json && isRange ? [['application/json', json.schema] as [string, JsonSchema]] : []),
    ...entries,
  ];
}

/** The schema of the content that requests are made of; null where there is none. */
export function bodySchema(operation: Operation): JsonSchema | null {
  return chosenContent(operation)[0]?.[1] ?? null;
}

function sampleBody(operation: Operation, full: boolean): DraftBody {
  const {requestBody} = operation;
  if (requestBody === null || (!requestBody.required && !full)) return {kind: 'none'};
  const schema = bodySchema(operation);
  if (schema === null) return {kind: 'none'};
  return bodyOf(operation, validSample(schema, full) ?? sampleValue(schema, full));
}

/** A value as the body of an operation, in the first of its media types that can be written. */
export function bodyOf(operation: Operation, value: JsonValue): DraftBody {
  const [chosen] = chosenContent(operation);
  if (chosen === undefined) return {kind: 'none'};
  const [mediaType, schema] = chosen;
  const type = bareMediaType(mediaType);
  if (isJsonType(type)) {
    return type === 'application/json' ? {kind: 'json', value} : {kind: 'json', value, mediaType};
  }
  if (type === FORM) return {kind: 'form', value};
  if (type !== 'multipart/form-data') return textBody(mediaType, value);
  return {
    kind: 'multipart',
    files: partsOf(schema, value, operation.requestBody?.encoding?.[mediaType] ?? {}),
  };
}

function textBody(mediaType: string, value: JsonValue): DraftBody {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const concrete = mediaType.includes('*') ? 'text/plain' : mediaType;
  return {kind: 'text', mediaType: concrete, value: text};
}

/** OpenAPI 3.1, 4.8.14.4: scalars are text, objects JSON, and binary texts files. */
function partsOf(
  schema: JsonSchema,
  value: JsonValue,
  encoding: Readonly<Record<string, PartEncoding>>,
): MultipartFile[] {
  const members = Object.entries(typeof value === 'object' && value !== null ? value : {});
  const {properties} = objectShape(schema);
  const parts = members.flatMap(([field, each]) => {
    const items = Array.isArray(each) ? (each as JsonValue[]) : [each as JsonValue];
    const inner = Array.isArray(each) ? itemsOf(properties[field]) : (properties[field] ?? true);
    return items.map(item => partOf(field, item, inner, encoding[field]));
  });
  return parts.length > 0 ? parts : [FILE];
}

const content = new TextEncoder().encode('c8gauge');
const FILE: MultipartFile = {
  field: 'resources',
  fileName: 'c8gauge.txt',
  mediaType: 'text/plain',
  content,
};

function partOf(
  field: string,
  value: JsonValue,
  schema: JsonSchema,
  encoding: PartEncoding = {},
): MultipartFile {
  const {contentEncoding, contentMediaType, format} = flatSchema(schema);
  const isFile =
    format === 'binary' || contentMediaType !== undefined || contentEncoding !== undefined;
  const declared = encoding.contentType?.split(',')[0]?.trim();
  if (isFile || declared !== undefined) {
    const mediaType = declared ?? String(contentMediaType ?? 'text/plain');
    const concrete = mediaType.includes('*') ? 'text/plain' : mediaType;
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const bytes = new TextEncoder().encode(text);
    return {field, fileName: isFile ? 'c8gauge.txt' : null, mediaType: concrete, content: bytes};
  }
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  const mediaType = typeof value === 'object' ? 'application/json' : 'text/plain';
  return {field, fileName: null, mediaType, content: new TextEncoder().encode(text)};
}

function itemsOf(schema: JsonSchema | undefined): JsonSchema {
  return schema === undefined ? true : ((flatSchema(schema)['items'] ?? true) as JsonSchema);
}
