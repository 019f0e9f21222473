import type {JsonValue} from '../../core/int64.ts';
import type {JsonSchema} from '../contract.ts';
import {scalarValue} from '../parameter-text.ts';
import {objectShape, typesOf} from '../schema-shape.ts';
import {fits} from '../schema-validator.ts';
import {branchesOf} from '../wide-schema.ts';
import {brokenValues} from './broken-values.ts';
import {refusalStatuses} from './refusal-statuses.ts';
import {
  type CaseClass,
  type DraftBody,
  type Endpoint,
  type RequestCase,
  wireRequest,
} from './request-case.ts';

/** The fields of a form, urlencoded or multipart: each required one missing, each text wrong. */
export function formCases(endpoint: Endpoint, schema: JsonSchema): RequestCase[] {
  const {properties, required} = objectShape(schema);
  return [
    ...required.map(name =>
      fieldCase(endpoint, 'missing-required', name, undefined, `lacks the field ${name}`),
    ),
    ...Object.entries(properties).flatMap(([name, each]) => brokenField(endpoint, name, each)),
  ];
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
      return [fieldCase(endpoint, caseClass, name, text, `has a field ${name} that ${what}`)];
    });
}

function fieldCase(
  endpoint: Endpoint,
  caseClass: CaseClass,
  name: string,
  text: string | undefined,
  what: string,
): RequestCase {
  return {
    name: `${caseClass}:field.${name}`,
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
  if (text === undefined) return {...body, files: others};
  const content = new TextEncoder().encode(text);
  const field = {field: name, fileName: null, mediaType: 'text/plain', content};
  return {...body, files: [...others, field]};
}
