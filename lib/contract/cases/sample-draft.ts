import type {Operation, Parameter} from '../contract.ts';
import {sampleValue} from '../sample-value.ts';
import {flatSchema, typesOf} from '../schema-shape.ts';
import {jsonSchema} from './operation-cases.ts';
import type {DraftBody, RequestDraft} from './request-case.ts';
import {UNKNOWN_KEY} from './routing-cases.ts';

/**
 * A request that fits the contract, made from the contract alone. The keys in its path are unknown to
 * every cluster, so it changes nothing.
 *
 * @param full with every declared part, not only the required ones
 */
export function sampleDraft(operation: Operation, full: boolean): RequestDraft {
  const pick = (place: Parameter['in']) =>
    Object.fromEntries(
      operation.parameters
        .filter(each => each.in === place && (each.required || full))
        .map(each => [each.name, parameterText(each)]),
    );
  return {
    pathParameters: pick('path'),
    query: pick('query'),
    headers: pick('header'),
    body: sampleBody(operation, full),
  };
}

function parameterText(parameter: Parameter): string {
  const types = typesOf(parameter.schema);
  if (parameter.in === 'path') {
    const {pattern} = flatSchema(parameter.schema);
    const isKey = types.includes('integer') || /Key$/.test(parameter.name) || Boolean(pattern);
    return isKey ? UNKNOWN_KEY : 'c8gauge-nothing';
  }
  const value = sampleValue(parameter.schema, true);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function sampleBody(operation: Operation, full: boolean): DraftBody {
  const {requestBody} = operation;
  if (requestBody === null || (!requestBody.required && !full)) return {kind: 'none'};
  const json = jsonSchema(requestBody.content);
  if (json !== null) return {kind: 'json', value: sampleValue(json, full)};
  if (!Object.hasOwn(requestBody.content, 'multipart/form-data')) return {kind: 'none'};
  const content = new TextEncoder().encode('c8gauge');
  const file = {field: 'resources', fileName: 'c8gauge.txt', mediaType: 'text/plain', content};
  return {kind: 'multipart', files: [file]};
}
