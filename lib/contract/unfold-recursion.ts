import type {JsonSchema} from './contract.ts';

/**
 * A schema that holds itself, as a document: what leads back to a schema that it is inside of becomes
 * a `$ref` to it under `$defs`. A resolved contract says "again" with the same object, which compilers
 * would follow for ever. Schemas that do not hold themselves come back as they are.
 */
export function unfoldRecursion(schema: Exclude<JsonSchema, boolean>): object {
  const heads = recursionHeads(schema);
  if (heads.size === 0) return schema;
  const definitions = Object.fromEntries(
    [...heads].map(([head, name]) => [name, copy(head, heads, true)]),
  );
  const root = heads.get(schema);
  if (root !== undefined) return {$ref: `#/$defs/${root}`, $defs: definitions};
  return {...(copy(schema, heads, true) as object), $defs: definitions};
}

/** The schemas that something inside them leads back to, with a name for each. */
function recursionHeads(schema: object): Map<object, string> {
  const heads = new Map<object, string>();
  const done = new Set<object>();
  const open = new Set<object>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || done.has(value)) return;
    if (open.has(value)) {
      if (!heads.has(value)) heads.set(value, `again${heads.size + 1}`);
      return;
    }
    open.add(value);
    for (const each of Object.values(value)) visit(each);
    open.delete(value);
    done.add(value);
  };
  visit(schema);
  return heads;
}

function copy(value: unknown, heads: ReadonlyMap<object, string>, isTop = false): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const name = heads.get(value);
  if (name !== undefined && !isTop) return {$ref: `#/$defs/${name}`};
  if (Array.isArray(value)) return value.map(each => copy(each, heads));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copy(each, heads)]));
}
