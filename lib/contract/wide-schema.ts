import type {JsonSchema, Operation} from './contract.ts';
import {componentName} from './link-references.ts';
import {flatSchema} from './schema-shape.ts';

/** Nested deeper than this, a schema is taken as "anything". */
const DEPTH_MAX = 12;

/** All that a schema admits, whichever branch of `oneOf` and `anyOf` a value fits. */
export interface WideSchema {
  /** Empty for anything. */
  readonly types: ReadonlySet<string>;
  /** Null where any value may come. */
  readonly values: ReadonlySet<string> | null;
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly items: JsonSchema | null;
  /** Formats, bounds and the like, of the first branch. */
  readonly facets: Readonly<Record<string, unknown>>;
}

/** Reads one. */
export function wideSchema(schema: JsonSchema): WideSchema {
  const leaves = branchesOf(schema);
  const enums = leaves.map(each => each['enum']);
  const items = leaves.find(each => each['items'] !== undefined)?.['items'];
  return {
    types: typesOf(leaves),
    values: enums.every(Array.isArray) ? new Set(enums.flat().map(text)) : null,
    properties: Object.assign({}, ...leaves.map(each => each['properties'] ?? {})),
    items: (items ?? null) as JsonSchema | null,
    facets: leaves.length === 1 ? (leaves[0] ?? {}) : {},
  };
}

type Leaf = Readonly<Record<string, unknown>>;

/** So many combinations of branches are told apart. */
const LEAVES_MAX = 48;

/** One flat schema for each combination of branches of `oneOf` and `anyOf`, the document's first one first. */
export function branchesOf(schema: JsonSchema, depth = 0): readonly Leaf[] {
  if (typeof schema === 'boolean' || depth > 0) return readBranches(schema, depth);
  const known = branches.get(schema);
  if (known !== undefined) return known;
  const read = readBranches(schema, depth);
  branches.set(schema, read);
  return read;
}

const branches = new WeakMap<object, readonly Leaf[]>();

function readBranches(schema: JsonSchema, depth: number): readonly Leaf[] {
  if (typeof schema === 'boolean' || depth > DEPTH_MAX) return [{}];
  const {allOf, oneOf, anyOf, discriminator, if: condition, then, else: otherwise, ...own} = schema;
  let leaves: readonly Leaf[] = [own];
  for (const part of listOf(allOf)) leaves = combined(leaves, branchesOf(part, depth + 1));
  if (condition !== undefined) {
    const ways = [{allOf: [condition, then ?? true]}, otherwise ?? true] as JsonSchema[];
    leaves = combined(
      leaves,
      ways.flatMap(each => branchesOf(each, depth + 1)),
    );
  }
  for (const list of [listOf(oneOf), listOf(anyOf)]) {
    if (list.length === 0) continue;
    leaves = combined(
      leaves,
      list.flatMap(each => {
        const kind = kindOf(discriminator, each);
        return branchesOf(kind === null ? each : {allOf: [each, kind]}, depth + 1);
      }),
    );
  }
  return leaves;
}

/** What a discriminator says of the values of a branch; null where it says nothing. */
function kindOf(discriminator: unknown, branch: JsonSchema): JsonSchema | null {
  const name = componentName(branch);
  if (typeof discriminator !== 'object' || discriminator === null || name === undefined)
    return null;
  const {propertyName, mapping = {}} = discriminator as Readonly<Record<string, unknown>>;
  const mapped = Object.entries(mapping as Record<string, string>).find(
    ([, each]) => each.split('/').at(-1) === name,
  );
  const property = String(propertyName);
  return {required: [property], properties: {[property]: {const: mapped?.[0] ?? name}}};
}

/** The type of a branch replaces the one beside the branches: `type: object` beside texts. */
function combined(left: readonly Leaf[], right: readonly Leaf[]): Leaf[] {
  return left
    .flatMap(one => right.map(other => flatSchema({allOf: [one, other], ...typeOf(other)})))
    .slice(0, LEAVES_MAX);
}

function typeOf(leaf: Leaf): Leaf {
  return leaf['type'] === undefined ? {} : {type: leaf['type']};
}

function typesOf(leaves: readonly Leaf[]): Set<string> {
  const types = leaves.map(each => listed(each['type']));
  // A branch without a type admits every type.
  return types.some(each => each.length === 0) ? new Set() : new Set(types.flat());
}

function listed(type: unknown): string[] {
  if (type === undefined) return [];
  return Array.isArray(type) ? type.map(String) : [String(type)];
}

function listOf(value: unknown): JsonSchema[] {
  return Array.isArray(value) ? (value as JsonSchema[]) : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/**
 * The property of a JSON body that names the tenant, in any of its branches. A search has it in its
 * filter only, and without it finds what all tenants of the user have.
 */
export function tenantFieldOf({requestBody}: Operation): 'tenantId' | 'tenantIds' | undefined {
  const json = requestBody?.content['application/json'];
  if (json === undefined) return undefined;
  const {properties} = wideSchema(json);
  return (['tenantId', 'tenantIds'] as const).find(each => Object.hasOwn(properties, each));
}
