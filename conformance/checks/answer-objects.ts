import type {JsonSchema} from '../../lib/contract/contract.ts';
import {flatSchema, objectShape, propertySchema} from '../../lib/contract/schema-shape.ts';
import type {JsonValue} from '../../lib/core/int64.ts';

/** An object somewhere in an answer, beside the schema that names its properties. */
export interface AnswerObject {
  /** RFC 6901, into the answer. */
  readonly pointer: string;
  readonly object: Readonly<Record<string, JsonValue>>;
  readonly schema: JsonSchema;
}

/** Items of a list that are looked at: they are alike, and a page may have thousands. */
const ITEMS_MAX = 20;

/** Every object of the answer whose schema names properties, outermost first. */
export function answerObjects(
  schema: JsonSchema,
  value: JsonValue,
  pointer = '',
): readonly AnswerObject[] {
  if (Array.isArray(value)) {
    const {items} = flatSchema(schema);
    if (items === undefined) return [];
    return value
      .slice(0, ITEMS_MAX)
      .flatMap((each, at) => answerObjects(items as JsonSchema, each, `${pointer}/${at}`));
  }
  if (typeof value !== 'object' || value === null) return [];
  if (Object.keys(objectShape(schema).properties).length === 0) return [];
  const nested = Object.entries(value).flatMap(([name, each]) => {
    const child = propertySchema(schema, name, false);
    return child === null ? [] : answerObjects(child, each, `${pointer}/${name}`);
  });
  return [{pointer, object: value, schema}, ...nested];
}
