import type {Contract, JsonSchema} from '../contract.ts';
import {objectShape, typesOf} from '../schema-shape.ts';
import type {BodyChange} from './body-property-cases.ts';
import {schemaPlaces} from './schema-places.ts';

/** A name that no schema has. */
const NAME = 'c8gaugeUnknownProperty';

/** How strict a document is where its schemas do not say whether further properties may come. */
export interface UnknownPropertyRule {
  readonly silenceRefuses: boolean;
}

/**
 * Silence of a JSON Schema admits any property (2020-12, 10.3.2.3). Camunda's documents are the
 * exception: from 8.8 on the product refuses what they do not name.
 *
 * @see https://github.com/camunda/camunda/pull/37895
 */
export function unknownPropertyRule({title}: Pick<Contract, 'title'>): UnknownPropertyRule {
  return {silenceRefuses: /\bcamunda 8\b|\borchestration cluster\b/i.test(title)};
}

/**
 * A property that nothing names, at the top of the body and in each object that names its own; never
 * in a free-form one, such as variables. It has to be refused
 *
 * - by the contract, where the schema says `additionalProperties: false`;
 * - by Camunda's behaviour, where a document of Camunda is silent;
 *
 * and may be taken where the schema admits it, or where any other document is silent.
 */
export function unknownProperties(schema: JsonSchema, rule: UnknownPropertyRule): BodyChange[] {
  const top = unknownProperty(schema, [], rule);
  const nested = schemaPlaces(schema)
    .filter(each => typesOf(each.schema).includes('object') && !isBranched(each.schema))
    .flatMap(each => unknownProperty(each.schema, each.path, rule))
    // What may be taken is sent once, not in every object.
    .filter(each => each.expected === 'refused');
  return [...top, ...nested];
}

function unknownProperty(
  schema: JsonSchema,
  place: readonly string[],
  {silenceRefuses}: UnknownPropertyRule,
): BodyChange[] {
  if (Object.keys(objectShape(schema).properties).length === 0) return [];
  const said = sayOnOthers(schema);
  const expected =
    said === 'refused' || (said === 'silent' && silenceRefuses) ? 'refused' : 'answered';
  const where = place.length === 0 ? 'a body' : `a body whose '${place.join('.')}' comes`;
  const name = 'with a property that the contract does not name';
  return [
    {
      class: 'unknown-property',
      path: [...place, NAME],
      value: 'unknown',
      title:
        expected === 'refused'
          ? `refuses ${where} ${name}`
          : `answers ${where} ${name} without failing`,
      expected,
      level: said === 'refused' ? 'contract' : 'behaviour',
    },
  ];
}

type Say = 'refused' | 'admitted' | 'silent';

/** Combinations nested deeper than this are not read. */
const DEPTH_MAX = 12;

/** What a schema says of properties that it does not name; one `false` among `allOf` is enough. */
function sayOnOthers(schema: JsonSchema, depth = 0): Say {
  if (typeof schema === 'boolean') return schema ? 'admitted' : 'refused';
  if (depth > DEPTH_MAX) return 'silent';
  const inside = (each: JsonSchema) => sayOnOthers(each, depth + 1);
  const all = [ownSay(schema), ...schemaList(schema.allOf).map(inside)];
  const branches = [...schemaList(schema.oneOf), ...schemaList(schema.anyOf)].map(inside);
  const allRefuse = branches.length > 0 && branches.every(each => each === 'refused');
  if (all.includes('refused') || allRefuse) return 'refused';
  return [...all, ...branches].includes('admitted') ? 'admitted' : 'silent';
}

function ownSay(schema: Exclude<JsonSchema, boolean>): Say {
  const others = schema.additionalProperties ?? schema.unevaluatedProperties;
  if (schema.patternProperties !== undefined) return 'admitted';
  if (others === undefined) return 'silent';
  return others === false ? 'refused' : 'admitted';
}

/** Which branch a nested value takes is not known, and so not what it may have. */
function isBranched(schema: JsonSchema): boolean {
  if (typeof schema === 'boolean') return false;
  const branches = [...schemaList(schema.oneOf), ...schemaList(schema.anyOf)];
  return branches.filter(each => !typesOf(each).includes('null')).length > 1;
}

function schemaList(value: unknown): JsonSchema[] {
  return Array.isArray(value) ? (value as JsonSchema[]) : [];
}
