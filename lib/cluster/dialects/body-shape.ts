import type {JsonValue} from '../../core/int64.ts';
import {badRequest, invalidArgument} from '../rejection.ts';
import {type Fields, keyFrom} from '../routes/request-fields.ts';

/** What a value may be. */
export type Shape =
  | 'text'
  /** An id of something that a model, or the operator, names. */
  | 'id'
  | 'tags'
  | 'key'
  | 'int32'
  /** A whole number of 64 bits; Camunda's client writes it as text, which the product accepts. */
  | 'int64'
  /** The operator's own number of a command. */
  | 'reference'
  | 'flag'
  | 'object'
  | 'time'
  /** A time, or an empty text, which takes it away. */
  | 'time or none'
  /** From 0 to 100. */
  | 'priority'
  /** One of these, in upper or lower case. */
  | {readonly oneOf: readonly string[]}
  /** How many items a page may have: from 1 to this. */
  | {readonly itemsMax: bigint}
  | {readonly listOf: Shape}
  | {readonly fields: BodyShape}
  /** An object of one of these shapes, of which its `type` says which. */
  | {readonly ofType: Readonly<Record<string, BodyShape>>}
  /** A value of the shape, or an object of conditions: `{"$eq": ...}`. */
  | {readonly condition: Shape}
  /** Conditions on variables, by name. */
  | 'variables';

/** The properties of an object. Others are refused. */
export type BodyShape = Readonly<Record<string, Shape>>;

export const INT32_MAX = 2n ** 31n - 1n;
const INT32 = [-(2n ** 31n), INT32_MAX] as const;
const INT64 = [-(2n ** 63n), 2n ** 63n - 1n] as const;
const ID = /^(?:<default>|[A-Za-z0-9_@.+-]{1,256})$/;
/** RFC 3339, section 5.6. */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;

/**
 * Reads an object by its shape. What is missing is for the route to refuse, with all else that is wrong.
 *
 * @param at where the object is, for the message; empty for the body itself
 * @returns it without properties that are null, members of enumerations as the version writes them
 * @throws Rejection 400 for unknown properties and wrong types
 */
export function readShape(fields: Fields, shape: BodyShape, at = ''): Fields {
  const read: {[name: string]: JsonValue} = {};
  for (const [name, value] of Object.entries(fields)) {
    const place = `${at}${name.slice(0, 100)}`;
    const each = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (each === undefined) throw unparseable(place);
    const accepted = value === null ? undefined : readValue(value, each, place);
    if (accepted !== undefined) read[name] = accepted;
  }
  return read;
}

/** @returns undefined for what asks for nothing */
function readValue(value: JsonValue, shape: Shape, at: string): JsonValue | undefined {
  if (typeof shape === 'string') return PLAIN[shape](value, at);
  if ('oneOf' in shape) return readMember(value, shape.oneOf, at);
  if ('itemsMax' in shape) return readLimit(value, shape.itemsMax, at);
  if ('condition' in shape) return readCondition(value, shape.condition, at);
  if ('ofType' in shape) return readOfType(asObject(value, at), shape.ofType, at);
  if ('fields' in shape) return readShape(asObject(value, at), shape.fields, `${at}.`);
  if (!Array.isArray(value)) throw unparseable(at);
  return value.flatMap(each => readValue(each, shape.listOf, at) ?? []);
}

/** @see https://github.com/camunda/camunda/issues/39372 */
function readLimit(value: JsonValue, max: bigint, at: string): JsonValue {
  if (!isWithin(value, INT32) || value === 0) throw unparseable(at);
  if (isWithin(value, [1n, max])) return value;
  const bound = (value as number) < 0 ? 'must be a non-negative number' : `must be at most ${max}`;
  throw invalidArgument(`The value for ${at} is '${value}' but ${bound}.`);
}

/** Without a type, or with one that there is not, nobody knows what it is. */
function readOfType(
  {type, ...rest}: Fields,
  shapes: Readonly<Record<string, BodyShape>>,
  at: string,
) {
  const shape = typeof type === 'string' && Object.hasOwn(shapes, type) ? shapes[type] : undefined;
  if (shape === undefined) throw unparseable(at);
  return {type: type as string, ...readShape(rest, shape, `${at}.`)};
}

function readMember(value: JsonValue, members: readonly string[], at: string): string {
  if (typeof value === 'object') throw unparseable(at);
  const member = members.find(each => each.toLowerCase() === String(value).toLowerCase());
  if (member !== undefined) return member;
  const name = at.slice(at.lastIndexOf('.') + 1);
  throw badRequest(
    `Unexpected value '${String(value).slice(0, 100)}' for enum field '${name}'. Use any of the following values: [${members.join(', ')}]`,
  );
}

const BASIC = ['$eq', '$neq', '$exists', '$in'];
const OF_KEYS = [...BASIC, '$notIn'];
const OF_TEXTS = [...OF_KEYS, '$like'];
const OF_MEMBERS = [...BASIC, '$like'];
const OF_ORDERED = [...BASIC, '$gt', '$gte', '$lt', '$lte'];

/** Without an operator nothing is asked, as in the product. */
function readCondition(value: JsonValue, shape: Shape, at: string): JsonValue | undefined {
  if (!isObject(value)) return readValue(value, shape, at);
  const operators = operatorsOf(shape);
  const read = Object.entries(value).flatMap(([operator, operand]) => {
    const place = `${at}.${operator.slice(0, 100)}`;
    if (!operators.includes(operator)) throw unparseable(place);
    return operand === null ? [] : [[operator, readOperand(operator, operand, shape, place)]];
  });
  return read.length === 0 ? undefined : Object.fromEntries(read);
}

function operatorsOf(shape: Shape): readonly string[] {
  if (typeof shape === 'object') return OF_MEMBERS;
  if (shape === 'key') return OF_KEYS;
  return shape === 'int32' || shape === 'time' ? OF_ORDERED : OF_TEXTS;
}

function readOperand(operator: string, operand: JsonValue, shape: Shape, at: string) {
  if (operator === '$exists') return readValue(operand, 'flag', at);
  if (operator === '$like') return readValue(operand, 'text', at);
  const isList = operator === '$in' || operator === '$notIn';
  return readValue(operand, isList ? {listOf: shape} : shape, at);
}

type ReadPlain = (value: JsonValue, at: string) => JsonValue;

const PLAIN: Readonly<Record<Extract<Shape, string>, ReadPlain>> = {
  text: plain(value => typeof value === 'string'),
  id: plain(value => typeof value === 'string' && ID.test(value)),
  int32: plain(value => isWithin(value, INT32)),
  flag: plain(value => typeof value === 'boolean'),
  object: plain(isObject),
  int64: (value, at) => {
    const number = typeof value === 'string' && /^-?\d{1,19}$/.test(value) ? BigInt(value) : value;
    if (isWithin(number, INT64)) return number;
    throw unparseable(at);
  },
  key: (value, at) => {
    if (typeof value !== 'string') throw unparseable(at);
    if (keyFrom(value) !== undefined) return value;
    throw invalidArgument(
      `The provided ${at.replace(/^filter\./, '')} '${value.slice(0, 100)}' is not a valid key. Expected a numeric value. Did you pass an entity id instead of an entity key?.`,
    );
  },
  time: (value, at) => {
    if (typeof value !== 'string') throw unparseable(at);
    if (TIME.test(value) && !Number.isNaN(Date.parse(value))) return value;
    throw invalidArgument(
      `The provided ${at.replace(/^filter\./, '')} '${value.slice(0, 100)}' cannot be parsed as a date according to RFC 3339, section 5.6.`,
    );
  },
  'time or none': (value, at) => (value === '' ? value : PLAIN.time(value, at)),
  priority: (value, at) => {
    if (!isWithin(value, INT32)) throw unparseable(at);
    if (isWithin(value, [0n, 100n])) return value;
    throw invalidArgument(
      `The value for ${at} is '${value}' but must be within the [0,100] range.`,
    );
  },
  reference: (value, at) => {
    if (!isWithin(value, INT64)) throw unparseable(at);
    if (BigInt(value as number) > 0n) return value;
    throw invalidArgument(`The value for ${at} is '${value}' but must be > 0.`);
  },
  tags: readTags,
  variables: readVariables,
};

function plain(accepts: (value: JsonValue) => boolean): ReadPlain {
  return (value, at) => {
    if (accepts(value)) return value;
    throw unparseable(at);
  };
}

const TAG = /^[A-Za-z][A-Za-z0-9_\-:.]{0,99}$/;
const TAGS_MAX = 10;
const TAG_FORMAT =
  'Tags must start with a letter (a-z, A-Z), followed by alphanumerics, underscores, minuses, colons, or periods. It must not be blank and must be 100 characters or less.';

/** A set: the same tag twice counts once. */
function readTags(value: JsonValue, at: string): JsonValue {
  if (!Array.isArray(value) || !value.every(each => typeof each === 'string')) {
    throw unparseable(at);
  }
  const tags = [...new Set(value)] as string[];
  const wrong = tags.filter(each => !TAG.test(each)).map(each => each.slice(0, 100));
  const violations = [
    ...(tags.length > TAGS_MAX
      ? [
          `The provided number of tags '${tags.length}' is not supported. Ensure to not add more than ${TAGS_MAX} tags.`,
        ]
      : []),
    ...wrong.map(each => `The provided tag '${each}' is not valid. ${TAG_FORMAT}`),
  ];
  if (violations.length > 0) throw invalidArgument(violations.join(' '));
  return tags;
}

function readVariables(value: JsonValue, at: string): JsonValue {
  if (!Array.isArray(value)) throw unparseable(at);
  return value.map(each => {
    const read = readShape(asObject(each, at), VARIABLE, `${at}.`);
    if (read['name'] === undefined) throw invalidArgument('Variable name must not be null.');
    if (read['value'] === undefined) throw invalidArgument('Variable value must not be null.');
    return read;
  });
}

const VARIABLE: BodyShape = {name: 'text', value: {condition: 'text'}};

function isWithin(value: JsonValue, [min, max]: readonly [bigint, bigint]): boolean {
  if (typeof value === 'bigint') return value >= min && value <= max;
  return (
    Number.isInteger(value) && BigInt(value as number) >= min && BigInt(value as number) <= max
  );
}

function asObject(value: JsonValue, at: string): Fields {
  if (isObject(value)) return value;
  throw unparseable(at);
}

function isObject(value: JsonValue): value is {[name: string]: JsonValue} {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unparseable(at: string) {
  return badRequest(`Request property [${at}] cannot be parsed`);
}
