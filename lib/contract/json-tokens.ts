import {parseJsonNumbers} from '../core/int64.ts';
import type {JsonSchema} from './contract.ts';
import {flatSchema, propertySchema, typesOf} from './schema-shape.ts';

/** A number of a body as it was written, where the schema says `type: integer`. */
export interface IntegerToken {
  /** RFC 6901, into the body. */
  readonly pointer: string;
  /** The name of the property that holds it; an item's is its array's. */
  readonly name: string;
  /** The text between the delimiters: `2251799813685249`, `2.25e15`. */
  readonly text: string;
  /** `int64`, `int32`, or null where the schema has none. */
  readonly format: string | null;
}

/**
 * Finds the numbers of a JSON text where the schema says `type: integer`, as text: whether an integer
 * was written as one (`2.25e15`, `5.0`) is lost in every value, an exact one too.
 *
 * @throws SyntaxError when the text is not JSON
 */
export function integerTokens(schema: JsonSchema, text: string): IntegerToken[] {
  const found: IntegerToken[] = [];
  const root = parseJsonNumbers(text, digits => new WrittenNumber(digits));
  visit(schema, root, {pointer: '', name: ''}, found);
  return found;
}

class WrittenNumber {
  readonly digits: string;

  constructor(digits: string) {
    this.digits = digits;
  }
}

interface Place {
  readonly pointer: string;
  readonly name: string;
}

function visit(schema: JsonSchema, value: unknown, place: Place, found: IntegerToken[]): void {
  if (value instanceof WrittenNumber) {
    if (typesOf(schema).includes('integer')) {
      found.push({...place, text: value.digits, format: formatOf(schema)});
    }
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const ofArray = Array.isArray(value);
  for (const [key, each] of Object.entries(value)) {
    const child = propertySchema(schema, key, ofArray);
    const name = ofArray ? place.name : key;
    if (child !== null) visit(child, each, {pointer: `${place.pointer}/${key}`, name}, found);
  }
}

function formatOf(schema: JsonSchema): string | null {
  const {format} = flatSchema(schema);
  return typeof format === 'string' ? format : null;
}
