import type {JsonSchema} from './contract.ts';
import {componentName} from './link-references.ts';

/** What an object schema says of its properties, `allOf` merged, the first non-null branch taken. */
export interface ObjectShape {
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required: readonly string[];
  /** False when the schema refuses properties that it does not name. */
  readonly open: boolean;
}

/** Nested deeper than this, a schema is taken as "anything". */
const DEPTH_MAX = 12;

/**
 * Merges `allOf` and picks the first branch of `oneOf` and `anyOf` that is not null, so that the
 * result says what one value looks like. Constraints that the branches add together are kept by
 * name: the later wins. This is for making values; validation uses the whole schema.
 */
export function flatSchema(schema: JsonSchema, depth = 0): Readonly<Record<string, unknown>> {
  if (typeof schema === 'boolean') return {};
  if (depth > DEPTH_MAX) return {};
  const {allOf, oneOf, anyOf, ...own} = schema;
  const parts = [
    ...schemaList(allOf),
    ...firstBranch(schemaList(oneOf)),
    ...firstBranch(schemaList(anyOf)),
  ].map(each => flatSchema(each, depth + 1));
  return [...parts, own].reduce(merge, {});
}

/** The properties that every object needs, whichever branch of `oneOf` or `anyOf` it fits. */
export function requiredAnyway(schema: JsonSchema, depth = 0): readonly string[] {
  if (typeof schema === 'boolean' || depth > DEPTH_MAX) return [];
  const parts = schemaList(schema.allOf).flatMap(each => requiredAnyway(each, depth + 1));
  const shared = [schema.oneOf, schema.anyOf].flatMap(branches => {
    const [first = [], ...others] = schemaList(branches)
      .filter(each => !typesOf(each).includes('null'))
      .map(each => requiredAnyway(each, depth + 1));
    return first.filter(name => others.every(each => each.includes(name)));
  });
  return [...stringList(schema.required), ...parts, ...shared];
}

/** True when a value may fit several branches, null not counted, also inside `allOf`. */
export function hasBranches(schema: JsonSchema): boolean {
  if (typeof schema === 'boolean') return true;
  const branches = [...schemaList(schema.oneOf), ...schemaList(schema.anyOf)];
  return (
    branches.filter(each => !typesOf(each).includes('null')).length > 1 ||
    schemaList(schema.allOf).some(hasBranches)
  );
}

function merge(
  left: Readonly<Record<string, unknown>>,
  right: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const merged: Record<string, unknown> = {...left, ...right};
  if (left.properties && right.properties) {
    merged.properties = mergeProperties(left.properties as Schemas, right.properties as Schemas);
  }
  const required = [...stringList(left.required), ...stringList(right.required)];
  if (required.length > 0) merged.required = [...new Set(required)];
  return merged;
}

type Schemas = Readonly<Record<string, JsonSchema>>;

/** A property that both describe has to fit both. */
function mergeProperties(left: Schemas, right: Schemas): Schemas {
  const merged: Record<string, JsonSchema> = {...left, ...right};
  for (const [name, each] of Object.entries(left)) {
    const other = right[name];
    if (other !== undefined && other !== each && Object.hasOwn(right, name)) {
      merged[name] = {allOf: [each, other]};
    }
  }
  return merged;
}

function firstBranch(branches: readonly JsonSchema[]): JsonSchema[] {
  const first = branches.find(each => !typesOf(each).includes('null')) ?? branches[0];
  return first === undefined ? [] : [first];
}

/** The types that a schema admits; empty when it does not say. */
export function typesOf(schema: JsonSchema): readonly string[] {
  if (typeof schema === 'boolean') return [];
  const {type} = schema.type === undefined ? flatSchema(schema) : schema;
  if (typeof type === 'string') return [type];
  return Array.isArray(type) ? type.map(String) : [];
}

/** True when null fits: by its type, or by a branch. */
export function admitsNull(schema: JsonSchema): boolean {
  if (typeof schema === 'boolean') return schema;
  const branches = [...schemaList(schema.anyOf), ...schemaList(schema.oneOf)];
  if (branches.some(admitsNull)) return true;
  const types = typesOf(schema);
  return types.length === 0 ? branches.length === 0 : types.includes('null');
}

/** The properties of an object schema; none when it is not one. */
export function objectShape(schema: JsonSchema): ObjectShape {
  const flat = flatSchema(schema);
  return {
    properties: (flat.properties ?? {}) as Record<string, JsonSchema>,
    required: stringList(flat.required),
    open: flat.additionalProperties !== false,
  };
}

/** The schema of a member: a property's by name, or the items' when the value is an array. */
export function propertySchema(
  schema: JsonSchema,
  key: string,
  ofArray: boolean,
): JsonSchema | null {
  const flat = flatSchema(schema);
  if (ofArray) return (flat.items ?? null) as JsonSchema | null;
  return objectShape(schema).properties[key] ?? null;
}

function schemaList(value: unknown): JsonSchema[] {
  return Array.isArray(value) ? (value as JsonSchema[]) : [];
}

function stringList(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** Whether a property is only for one side: `readOnly` or `writeOnly`, also by what it is combined of. */
export function isFlagged(schema: JsonSchema, flag: 'readOnly' | 'writeOnly'): boolean {
  return typeof schema === 'object' && flatSchema(schema)[flag] === true;
}

/** The names of branches among the document's components; null where one has none. */
export function schemaNames(branches: unknown): string[] | null {
  if (!Array.isArray(branches)) return null;
  const names = branches.flatMap(each => componentName(each) ?? []);
  return names.length === branches.length ? names : null;
}
