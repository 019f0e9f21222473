import {membersOf} from './link-references.ts';

type Schema = Record<string, unknown>;

/**
 * Turns the schemas of an OpenAPI 3.0 document into JSON Schema 2020-12, in place, each object once:
 * `nullable: true` becomes a type of its own (`anyOf` with `type: null` where there is no plain
 * `type`, which ajv would otherwise refuse), and boolean `exclusiveMinimum` and `exclusiveMaximum`
 * become numbers. Source: https://spec.openapis.org/oas/v3.0.3#schema-object
 */
export function rewriteOpenApi30(root: object): void {
  const seen = new WeakSet();
  const visit = (value: unknown, isNamed: boolean): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    for (const each of membersOf(value, isNamed)) visit(each.value, each.isNamed);
    if (!Array.isArray(value) && !isNamed) rewriteSchema(value as Schema);
  };
  visit(root, false);
}

function rewriteSchema(schema: Schema): void {
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

/** What is said of the property, not of one of the kinds of its value. */
const OF_PROPERTY = ['readOnly', 'writeOnly', 'description', 'default', 'example', 'deprecated'];

function rewriteNullable(schema: Schema): void {
  delete schema.nullable;
  if (typeof schema.type === 'string' && !schema.allOf && !schema.oneOf && !schema.anyOf) {
    schema.type = [schema.type, 'null'];
    if (Array.isArray(schema.enum) && !schema.enum.includes(null)) {
      schema.enum = [...schema.enum, null];
    }
    return;
  }
  const inner: Schema = {};
  for (const [key, value] of Object.entries(schema)) {
    if (OF_PROPERTY.includes(key)) continue;
    inner[key] = value;
    delete schema[key];
  }
  schema.anyOf = [inner, {type: 'null'}];
}
