type Schema = Record<string, unknown>;

/**
 * Turns the schemas of an OpenAPI 3.0 document into JSON Schema 2020-12, in place, each object once:
 * `nullable: true` becomes a type of its own (`anyOf` with `type: null` where there is no plain
 * `type`, which ajv would otherwise refuse), and boolean `exclusiveMinimum` and `exclusiveMaximum`
 * become numbers. Source: https://spec.openapis.org/oas/v3.0.3#schema-object
 */
export function rewriteOpenApi30(root: unknown): void {
  visit(root, new WeakSet());
}

function visit(value: unknown, seen: WeakSet<object>): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  for (const each of Object.values(value)) visit(each, seen);
  if (Array.isArray(value)) return;
  const schema = value as Schema;
  rewriteExclusive(schema, 'exclusiveMinimum', 'minimum');
  rewriteExclusive(schema, 'exclusiveMaximum', 'maximum');
  if (schema.nullable === true) rewriteNullable(schema);
  else if (schema.nullable === false) delete schema.nullable;
}

function rewriteExclusive(schema: Schema, exclusive: string, bound: string): void {
  if (typeof schema[exclusive] !== 'boolean') return;
  const isExclusive = schema[exclusive] === true;
  delete schema[exclusive];
  if (!isExclusive || schema[bound] === undefined) return;
  schema[exclusive] = schema[bound];
  delete schema[bound];
}

function rewriteNullable(schema: Schema): void {
  delete schema.nullable;
  if (typeof schema.type === 'string' && !schema.allOf && !schema.oneOf && !schema.anyOf) {
    schema.type = [schema.type, 'null'];
    if (Array.isArray(schema.enum) && !schema.enum.includes(null)) {
      schema.enum = [...schema.enum, null];
    }
    return;
  }
  const inner = {...schema};
  for (const key of Object.keys(schema)) delete schema[key];
  schema.anyOf = [inner, {type: 'null'}];
}
