import type {CheckedReferences} from './check-document.ts';
import type {DocumentFault, JsonSchema} from './contract.ts';

type Node = Record<string, unknown>;

const TYPES = new Set('string integer number boolean object array null'.split(' '));

/** Where schemas are inside a schema. */
const ONE = new Set(
  `items additionalProperties unevaluatedProperties unevaluatedItems not if then else contains
   propertyNames additionalItems contentSchema`.split(/\s+/),
);
const LISTS = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const MAPS = new Set('properties patternProperties dependentSchemas $defs definitions'.split(' '));

const isObject = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value can be a schema at all. */
export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'boolean' || isObject(value);
}

const isCount = (value: unknown) => Number.isInteger(value) && Number(value) >= 0;
const isNumber = (value: unknown) => typeof value === 'number';
const isTexts = (value: unknown) =>
  Array.isArray(value) && value.every(each => typeof each === 'string');
const isType = (value: unknown) => TYPES.has(String(value));

/** What a keyword has to be, so that a value can be judged by it. */
const RIGHT: Readonly<Record<string, (value: unknown) => boolean>> = {
  type: value => (Array.isArray(value) ? value.length > 0 && value.every(isType) : isType(value)),
  enum: value => Array.isArray(value) && value.length > 0,
  required: isTexts,
  pattern: value => typeof value === 'string' && isPattern(value),
  format: value => typeof value === 'string',
  multipleOf: value => isNumber(value) && Number(value) > 0,
  minimum: isNumber,
  maximum: isNumber,
  exclusiveMinimum: isNumber,
  exclusiveMaximum: isNumber,
  uniqueItems: value => typeof value === 'boolean',
  dependentRequired: value => isObject(value) && Object.values(value).every(isTexts),
  discriminator: value => isObject(value) && typeof value.propertyName === 'string',
  $dynamicRef: () => false,
  $recursiveRef: () => false,
  ...Object.fromEntries(
    'minLength maxLength minItems maxItems minProperties maxProperties minContains maxContains'
      .split(' ')
      .map(each => [each, isCount]),
  ),
  ...Object.fromEntries([...ONE].map(each => [each, isSchema])),
  ...Object.fromEntries(
    [...LISTS].map(each => [
      each,
      (value: unknown) => Array.isArray(value) && value.length > 0 && value.every(isSchema),
    ]),
  ),
  ...Object.fromEntries(
    [...MAPS].map(each => [
      each,
      (value: unknown) => isObject(value) && Object.values(value).every(isSchema),
    ]),
  ),
  patternProperties: value =>
    isObject(value) && Object.keys(value).every(isPattern) && Object.values(value).every(isSchema),
};

/** With the flag `u` an escape that stands for itself (`\@`) is an error; ECMA-262 without it takes it. */
export function regularExpression(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'u');
  } catch {
    return new RegExp(pattern);
  }
}

function isPattern(pattern: string): boolean {
  try {
    return regularExpression(pattern) !== null;
  } catch {
    return false;
  }
}

/** The schemas directly inside a schema. */
export function schemasInside(schema: Node): unknown[] {
  return Object.entries(schema).flatMap(([key, value]) => {
    if (ONE.has(key)) return [value];
    if (LISTS.has(key)) return Array.isArray(value) ? value : [];
    return MAPS.has(key) && isObject(value) ? Object.values(value) : [];
  });
}

/**
 * Takes out of schemas, in place, what no value can be judged by (a pattern that is no regular expression, a
 * type that does not exist), so that one mistake of a document costs one keyword. Formats are open: one
 * that is not known says nothing of a value.
 */
export class SchemaMender {
  readonly #pointers: ReadonlyMap<object, string>;
  readonly #faults: Map<object, readonly DocumentFault[]>;
  readonly #done = new Set<object>();

  /** @param checked where the parts of the document are, and what is wrong with their references */
  constructor({faults, pointers}: CheckedReferences) {
    this.#pointers = pointers;
    this.#faults = new Map(faults);
  }

  /** Mends a schema and all that it holds. */
  mend(schema: unknown, near: string): void {
    if (!isObject(schema) || this.#done.has(schema)) return;
    this.#done.add(schema);
    const pointer = this.#pointers.get(schema) ?? near;
    const faults = Object.keys(schema).flatMap(keyword => {
      if (RIGHT[keyword] === undefined || !Object.hasOwn(RIGHT, keyword)) return [];
      const value = schema[keyword];
      if (RIGHT[keyword](value)) return [];
      delete schema[keyword];
      const shown = String(JSON.stringify(value)).slice(0, 80);
      return [{pointer: `${pointer}/${keyword}`, message: `${keyword} ${shown} cannot be used`}];
    });
    if (faults.length > 0) this.#faults.set(schema, [...this.faultsOf(schema), ...faults]);
    for (const each of schemasInside(schema)) this.mend(each, pointer);
  }

  /** What is wrong with one part of the document itself. */
  faultsOf(part: unknown): readonly DocumentFault[] {
    return this.#faults.get(part as object) ?? [];
  }

  /** What was taken out of these schemas and those inside. */
  faultsIn(schemas: readonly unknown[]): DocumentFault[] {
    if (this.#faults.size === 0) return [];
    const seen = new Set<unknown>();
    const found: DocumentFault[] = [];
    const visit = (schema: unknown): void => {
      if (!isObject(schema) || seen.has(schema)) return;
      seen.add(schema);
      found.push(...this.faultsOf(schema));
      for (const each of schemasInside(schema)) visit(each);
    };
    for (const each of schemas) visit(each);
    return found;
  }
}
