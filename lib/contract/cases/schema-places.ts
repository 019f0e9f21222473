import type {JsonValue} from '../../core/int64.ts';
import type {JsonSchema} from '../contract.ts';
import {flatSchema, objectShape} from '../schema-shape.ts';

/** A property somewhere in a body, or the items of an array. */
export interface SchemaPlace {
  /** Property names and, for items, `0`, or their place in a list that has places: `['sort', '0', 'order']`. */
  readonly path: readonly string[];
  readonly schema: JsonSchema;
  readonly required: boolean;
}

/** Objects nested deeper than this are not opened: their cases would repeat those above. */
const DEPTH_MAX = 4;

/** Every property of a body's schema, nested ones and array items among them, in document order. */
export function schemaPlaces(schema: JsonSchema, path: readonly string[] = []): SchemaPlace[] {
  if (path.length >= DEPTH_MAX) return [];
  const {properties, required} = objectShape(schema);
  const places = Object.entries(properties).map(([name, each]) => ({
    path: [...path, name],
    schema: each,
    required: required.includes(name),
  }));
  const {items, prefixItems = []} = flatSchema(schema);
  const inList = [...(prefixItems as JsonSchema[]), ...(items === undefined ? [] : [items])];
  for (const [at, each] of inList.entries()) {
    if (each === false) continue;
    places.push({path: [...path, String(at)], schema: each as JsonSchema, required: false});
  }
  return places.flatMap(place => [place, ...schemaPlaces(place.schema, place.path)]);
}

/**
 * The value with a replacement at the path; objects and first items that are missing on the way are
 * added. `undefined` removes the property.
 */
export function withValueAt(
  value: JsonValue | undefined,
  path: readonly string[],
  replacement: JsonValue | undefined,
): JsonValue {
  const [head, ...rest] = path;
  if (head === undefined) return replacement ?? null;
  if (/^\d+$/.test(head) && (Array.isArray(value) || (head === '0' && value === undefined))) {
    const items = [...(value ?? [])];
    items[Number(head)] = withValueAt(items[Number(head)], rest, replacement);
    return items;
  }
  const object = isObject(value) ? value : {};
  if (rest.length > 0) return {...object, [head]: withValueAt(object[head], rest, replacement)};
  if (replacement !== undefined) return {...object, [head]: replacement};
  const {[head]: _, ...without} = object;
  return without;
}

function isObject(value: JsonValue | undefined): value is {[key: string]: JsonValue} {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
