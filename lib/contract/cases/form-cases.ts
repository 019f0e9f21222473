import {type JsonValue, stringifyJson} from '../../core/int64.ts';
import type {JsonSchema} from '../contract.ts';
import {isJsonType} from '../media-types.ts';
import {scalarValue} from '../parameter-text.ts';
import {sampleValue, validSample} from '../sample-value.ts';
import {objectShape, typesOf} from '../schema-shape.ts';
import {fits} from '../schema-validator.ts';
import {branchesOf} from '../wide-schema.ts';
import {bodyChanges} from './body-changes.ts';
import {brokenValues} from './broken-values.ts';
import {refusalStatuses} from './refusal-statuses.ts';
import {
  type CaseClass,
  type DraftBody,
  type Endpoint,
  type RequestCase,
  wireRequest,
} from './request-case.ts';
import {withValueAt} from './schema-places.ts';

/** The fields of a form, urlencoded or multipart: each required one missing, each text wrong, and each part of JSON. */
export function formCases(
  endpoint: Endpoint,
  schema: JsonSchema,
  kind: 'urlencoded' | 'multipart',
): RequestCase[] {
  const {properties, required} = objectShape(schema);
  return [
    ...required.map(name =>
      fieldCase(endpoint, {class: 'missing-required', name, what: `lacks the field ${name}`}),
    ),
    ...Object.entries(properties).flatMap(([name, each]) => {
      const isPart = kind === 'multipart' && typesOf(each).includes('object');
      return (isPart ? brokenPart : brokenField)(endpoint, name, each);
    }),
  ];
}

/** A part that is an object is JSON, unless the document says something else (OpenAPI 3.1, 4.8.15.1.1). */
function brokenPart(endpoint: Endpoint, name: string, schema: JsonSchema): RequestCase[] {
  const encodings = endpoint.operation.requestBody?.encoding?.['multipart/form-data'];
  if (!isJsonType(encodings?.[name]?.contentType ?? 'application/json')) return [];
  const right = validSample(schema, true) ?? sampleValue(schema, true);
  return bodyChanges(schema, {silenceRefuses: false})
    .filter(each => each.expected === 'refused')
    .map(change => {
      const text = stringifyJson(withValueAt(right, change.path, change.value));
      const place = [name, change.place ?? change.path.join('.')].join('.');
      const what = `has a field ${name} of JSON whose ${place} is wrong`;
      return fieldCase(endpoint, {class: change.class, name, place, text, what});
    });
}

function brokenField(endpoint: Endpoint, name: string, schema: JsonSchema): RequestCase[] {
  if (typesOf(schema).some(each => /array|object/.test(each))) return [];
  const classes = new Set<CaseClass>();
  return branchesOf(schema)
    .flatMap(brokenValues)
    .flatMap(({class: caseClass, value, what}) => {
      if (typeof value === 'object' || classes.has(caseClass)) return [];
      // All that comes is text, and an empty one may be taken for none.
      const text = String(value);
      if (text === '' || fits(schema, scalarValue(schema, text), 'refusal')) return [];
      classes.add(caseClass);
      const about = `has a field ${name} that ${what}`;
      return [fieldCase(endpoint, {class: caseClass, name, text, what: about})];
    });
}

interface FieldChange {
  readonly class: CaseClass;
  readonly name: string;
  /** Where inside the field; default: the field itself. */
  readonly place?: string;
  /** Absent to remove it. */
  readonly text?: string;
  readonly what: string;
}

function fieldCase(endpoint: Endpoint, change: FieldChange): RequestCase {
  const {class: caseClass, name, place = name, text, what} = change;
  return {
    name: `${caseClass}:field.${place}`,
    title: `refuses a form that ${what}`,
    class: caseClass,
    from: 'full',
    expected: {
      kind: 'refused',
      statuses: refusalStatuses(endpoint, [400]),
      level: 'contract',
      source: `#${endpoint.operation.pointer}/requestBody`,
    },
    build: draft => wireRequest(endpoint, {...draft, body: withField(draft.body, name, text)}),
  };
}

function withField(body: DraftBody, name: string, text: string | undefined): DraftBody {
  if (body.kind === 'form') {
    const {[name]: _, ...others} = body.value as {[key: string]: JsonValue};
    return {...body, value: text === undefined ? others : {...others, [name]: text}};
  }
  if (body.kind !== 'multipart') return body;
  const others = body.files.filter(each => each.field !== name);
  const mediaType = body.files.find(each => each.field === name)?.mediaType ?? 'text/plain';
  if (text === undefined) return {...body, files: others};
  const content = new TextEncoder().encode(text);
  const field = {field: name, fileName: null, mediaType, content};
  return {...body, files: [...others, field]};
}
