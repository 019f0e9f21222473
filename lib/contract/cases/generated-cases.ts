import fc from 'fast-check';
import type {JsonValue} from '../../core/int64.ts';
import {seededFaker} from '../../core/seeded-faker.ts';
import type {JsonSchema} from '../contract.ts';
import {validSample} from '../sample-value.ts';
import {freeFormObject} from '../schema-arbitrary.ts';
import {flatSchema, objectShape, typesOf} from '../schema-shape.ts';
import {fits} from '../schema-validator.ts';
import {withJson} from './body-cases.ts';
import {
  type Endpoint,
  type Expectation,
  type RequestCase,
  type RequestDraft,
  wireRequest,
} from './request-case.ts';
import {schemaPlaces, withValueAt} from './schema-places.ts';

/** Generated requests an operation, where nobody says how many. */
export const GENERATED = 2;

/** Text that may be anything without changing what a request means. */
const FREE_TEXTS = new Set(['worker', 'errorMessage']);

/** How bodies are generated. */
export interface GenerationOptions {
  readonly seed: number;
  /** True when only free parts may vary, and the rest is what the suite arranged. */
  readonly arranged: boolean;
  /** Generated requests an operation; default 2. */
  readonly count?: number | undefined;
}

/**
 * Valid requests with generated data: free-form objects and free texts drawn by fast-check, one set
 * of variables as people write them by faker, and integers at the bounds of their formats. Where
 * nothing was arranged, whole requests are drawn (`drawn-cases.ts`).
 */
export function generatedCases(
  endpoint: Endpoint,
  schema: JsonSchema,
  options: GenerationOptions,
): RequestCase[] {
  const parts = freeParts(schema);
  const {arranged, count = GENERATED, seed} = options;
  const expected: Expectation = {kind: arranged ? 'accepted' : 'answered'};
  const bodies = arranged ? drawnParts(parts, seed, count) : [];
  return [
    ...bodies.map((value, at) =>
      bodyCase(endpoint, `valid:drawn-${at + 1}`, 'accepts a generated body', expected, draft =>
        mergeParts(draft, value),
      ),
    ),
    ...writtenVariables(endpoint, parts, options, expected),
    ...boundaryCases(endpoint, schema),
  ];
}

function drawnParts(
  parts: Readonly<Record<string, fc.Arbitrary<JsonValue>>>,
  seed: number,
  numRuns: number,
): JsonValue[] {
  if (Object.keys(parts).length === 0) return [];
  return fc.sample(fc.record(parts), {seed, numRuns}) as JsonValue[];
}

/** The properties that may be anything: free-form objects, and texts that are only shown. */
function freeParts(schema: JsonSchema): Record<string, fc.Arbitrary<JsonValue>> {
  const parts: Record<string, fc.Arbitrary<JsonValue>> = {};
  for (const [name, each] of Object.entries(objectShape(schema).properties)) {
    const isFreeForm = typesOf(each)[0] === 'object' && name === 'variables';
    if (isFreeForm) parts[name] = freeFormObject;
    else if (FREE_TEXTS.has(name)) parts[name] = fc.string({unit: 'grapheme', minLength: 1});
  }
  return parts;
}

function jsonOf({body}: RequestDraft): JsonValue {
  return body.kind === 'json' ? body.value : {};
}

function mergeParts(draft: RequestDraft, value: JsonValue): JsonValue {
  const own = jsonOf(draft);
  return {...(own as {[key: string]: JsonValue}), ...(value as {[key: string]: JsonValue})};
}

function writtenVariables(
  endpoint: Endpoint,
  parts: Readonly<Record<string, unknown>>,
  {arranged, seed}: GenerationOptions,
  expected: Expectation,
): RequestCase[] {
  if (!arranged || !Object.hasOwn(parts, 'variables')) return [];
  const faker = seededFaker(seed);
  const variables = {
    orderId: faker.string.uuid(),
    customer: {name: faker.person.fullName(), email: faker.internet.email()},
    address: [faker.location.streetAddress(), faker.location.city(), faker.location.countryCode()],
    amount: faker.number.float({min: 1, max: 999, fractionDigits: 2}),
    express: faker.datatype.boolean(),
  };
  const title = 'accepts everyday variables';
  return [
    bodyCase(endpoint, 'valid:everyday', title, expected, draft => mergeParts(draft, {variables})),
  ];
}

const FORMAT_BOUNDS: Readonly<Record<string, readonly [JsonValue, JsonValue]>> = {
  int32: [-(2 ** 31), 2 ** 31 - 1],
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
};

/** At its bounds a value is valid by the schema; whether it makes sense, the server decides. */
function boundaryCases(endpoint: Endpoint, schema: JsonSchema): RequestCase[] {
  const sample = validSample(schema, true) ?? {};
  return schemaPlaces(schema).flatMap(({path, schema: each}) => {
    const flat = flatSchema(each);
    const [formatMin, formatMax] = FORMAT_BOUNDS[String(flat.format)] ?? [];
    if (!typesOf(each).includes('integer')) return [];
    const bounds = {min: flat.minimum ?? formatMin, max: flat.maximum ?? formatMax};
    return Object.entries(bounds).flatMap(([name, value]) => {
      if (value === undefined || path.length === 0) return [];
      if (!fits(schema, withValueAt(sample, path, value as JsonValue), 'request')) return [];
      const place = path.join('.');
      const title = `answers a body whose '${place}' is the ${name} without failing`;
      const change = (draft: RequestDraft) => withValueAt(jsonOf(draft), path, value as JsonValue);
      return [bodyCase(endpoint, `boundary:${place}-${name}`, title, {kind: 'answered'}, change)];
    });
  });
}

function bodyCase(
  endpoint: Endpoint,
  name: string,
  title: string,
  expected: Expectation,
  bodyOf: (draft: RequestDraft) => JsonValue,
): RequestCase {
  return {
    name,
    title,
    class: 'valid',
    from: 'full',
    expected,
    build: draft => wireRequest(endpoint, withJson(draft, bodyOf(draft))),
  };
}
