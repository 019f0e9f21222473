import type {JsonValue} from '../../core/int64.ts';
import type {JsonSchema} from '../contract.ts';
import {otherItem, sampleValue} from '../sample-value.ts';
import {objectShape} from '../schema-shape.ts';
import type {CaseClass} from './request-case.ts';

/** A value that breaks one keyword of a schema, as far as the keyword alone tells. */
export interface BrokenValue {
  readonly class: CaseClass;
  readonly value: JsonValue;
  /** `is not of type integer`, behind the name of what is broken. */
  readonly what: string;
}

type Flat = Readonly<Record<string, unknown>>;

/**
 * Values that break each keyword of one branch of a schema. Whether the whole schema refuses them too, the
 * caller finds out: what is wrong in one branch may be right in another.
 */
export function brokenValues(flat: Flat): BrokenValue[] {
  return [
    ...wrongTypes(flat),
    ...outOfBounds(flat),
    ...outOfLength(flat),
    ...outOfCount(flat),
    ...badTexts(flat),
    ...badMembers(flat),
    ...badContents(flat),
  ];
}

/** Values that a lenient reader does not take for another type either. */
const OF_OTHER_TYPES: readonly (readonly [type: string, value: JsonValue])[] = [
  ['object', {not: 'what was asked for'}],
  ['string', 'not-what-was-asked-for'],
  ['array', ['not what was asked for']],
  ['boolean', true],
];

const WRONG_TEXTS: Readonly<Record<string, string>> = {
  integer: 'not-a-number',
  number: 'not-a-number',
  boolean: 'not-a-boolean',
  array: 'not-an-array',
  object: 'not-an-object',
};

function wrongTypes({type}: Flat): BrokenValue[] {
  const types = [type ?? []].flat().map(String);
  const named = types.filter(each => each !== 'null');
  if (named.length === 0) return [];
  const what = `is not of type ${named.join(' or ')}`;
  const text = types.includes('string') ? undefined : WRONG_TEXTS[named[0] ?? ''];
  const others = OF_OTHER_TYPES.filter(([each]) => !types.includes(each)).map(([, each]) => each);
  const values = text === undefined ? others : [text, ...others];
  return values.map(value => ({class: 'wrong-type', value, what}));
}

const FORMAT_BOUNDS: Readonly<Record<string, readonly [bigint, bigint]>> = {
  int32: [-(2n ** 31n), 2n ** 31n - 1n],
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
};

function outOfBounds(flat: Flat): BrokenValue[] {
  const types = [flat['type'] ?? []].flat();
  if (types.includes('integer')) return [...outOfIntegers(flat), ...notMultiple(flat, 1)];
  if (!types.includes('number')) return [];
  const {minimum, maximum, exclusiveMinimum, exclusiveMaximum} = flat;
  const low = isNumber(exclusiveMinimum)
    ? exclusiveMinimum
    : isNumber(minimum)
      ? minimum - 1
      : null;
  const high = isNumber(exclusiveMaximum)
    ? exclusiveMaximum
    : isNumber(maximum)
      ? maximum + 1
      : null;
  return [
    ...(low === null ? [] : [below(low, `is ${low}, below its bound`)]),
    ...(high === null ? [] : [above(high, `is ${high}, above its bound`)]),
    ...notMultiple(flat, 0),
  ];
}

function outOfIntegers(flat: Flat): BrokenValue[] {
  const {minimum, maximum, exclusiveMinimum, exclusiveMaximum} = flat;
  const [formatMin, formatMax] = FORMAT_BOUNDS[String(flat['format'])] ?? [];
  const min = isNumber(exclusiveMinimum)
    ? BigInt(Math.floor(exclusiveMinimum)) + 1n
    : isNumber(minimum)
      ? BigInt(Math.ceil(minimum))
      : formatMin;
  const max = isNumber(exclusiveMaximum)
    ? BigInt(Math.ceil(exclusiveMaximum)) - 1n
    : isNumber(maximum)
      ? BigInt(Math.floor(maximum))
      : formatMax;
  return [
    ...(min === undefined ? [] : [below(exact(min - 1n), `is ${min - 1n}, below its bound`)]),
    ...(max === undefined ? [] : [above(exact(max + 1n), `is ${max + 1n}, above its bound`)]),
  ];
}

/** @param smallest the step that the type has anyway */
function notMultiple({multipleOf}: Flat, smallest: number): BrokenValue[] {
  if (!isNumber(multipleOf) || multipleOf <= smallest) return [];
  const value = smallest === 1 ? multipleOf + 1 : multipleOf * 1.5;
  return [{class: 'not-multiple', value, what: `is not a multiple of ${multipleOf}`}];
}

const TEXT_MAX = 10_000;

function outOfLength({minLength, maxLength}: Flat): BrokenValue[] {
  const short = isNumber(minLength) && minLength > 0;
  const long = isNumber(maxLength) && maxLength < TEXT_MAX;
  return [
    ...(short ? [below('', 'is too short')] : []),
    ...(long ? [above('x'.repeat(maxLength + 1), 'is too long')] : []),
  ];
}

const COUNT_MAX = 1_000;

function outOfCount(flat: Flat): BrokenValue[] {
  const {items = true, maxItems, minItems, minProperties, uniqueItems} = flat;
  const item = () => sampleValue(items as JsonSchema, true);
  // Of a set, a server counts what is the same as one.
  const each = (_: unknown, at: number) =>
    uniqueItems === true ? otherItem(items as JsonSchema, item(), at) : item();
  const few = isNumber(minItems) && minItems > 0;
  const many = isNumber(maxItems) && maxItems < COUNT_MAX;
  return [
    ...(few ? [below(Array.from({length: minItems - 1}, item), 'has too few items')] : []),
    ...(many ? [above(Array.from({length: maxItems + 1}, each), 'has too many items')] : []),
    ...(uniqueItems === true
      ? [{class: 'not-unique' as const, value: [item(), item()], what: 'has an item twice'}]
      : []),
    ...(isNumber(minProperties) && minProperties > 0 ? [below({}, 'has too few properties')] : []),
  ];
}

/** Formats that every server can be expected to check. */
const BAD_FORMATS: Readonly<Record<string, string>> = {
  'date-time': 'yesterday noon',
  date: '2026-13-45',
  uuid: 'not-a-uuid',
  email: 'no at sign',
  ipv4: '999.1.1.1',
};

/** Of these one breaks almost every pattern. */
const ODD_TEXTS = ['abc', '!?', 'no such thing', '0', ''];

function badTexts(flat: Flat): BrokenValue[] {
  const {const: constant, enum: values, format, pattern} = flat;
  const bad = BAD_FORMATS[String(format)];
  const isFixed = Array.isArray(values) || constant !== undefined;
  return [
    ...(isFixed
      ? [
          {
            class: 'bad-enum' as const,
            value: 'c8gauge-no-such-value',
            what: 'is not one of its enum',
          },
        ]
      : []),
    ...(bad === undefined
      ? []
      : [{class: 'bad-format' as const, value: bad, what: `is not a valid ${String(format)}`}]),
    ...(typeof pattern === 'string'
      ? ODD_TEXTS.map(value => ({
          class: 'bad-pattern' as const,
          value,
          what: `does not match ${pattern}`,
        }))
      : []),
  ];
}

/** Objects that break what is said of their members together. */
function badMembers(flat: Flat): BrokenValue[] {
  const {dependentRequired, maxProperties, not} = flat;
  const {properties} = objectShape(flat);
  const whole = () => sampleValue(flat, true);
  const dependent = Object.entries((dependentRequired ?? {}) as Record<string, string[]>);
  return [
    ...dependent.flatMap(([name, needed]) =>
      needed.map(each => ({
        class: 'missing-required' as const,
        value: without({...asObject(whole()), [name]: memberOf(properties[name])}, [each]),
        what: `has ${name} and not ${each}`,
      })),
    ),
    ...(isNumber(maxProperties) && maxProperties < COUNT_MAX
      ? [
          above(
            {...asObject(whole()), ...crowd(flat, maxProperties + 1)},
            'has too many properties',
          ),
        ]
      : []),
    ...(typeof not === 'object' && not !== null
      ? [
          {
            class: 'no-branch' as const,
            value: combined(whole(), sampleValue(not as JsonSchema, true)),
            what: 'is what it must not be',
          },
        ]
      : []),
  ];
}

/** Lists that do not contain what they have to, or too much of it, and objects with a name that none may have. */
function badContents(flat: Flat): BrokenValue[] {
  const {contains, items = true, maxContains, propertyNames} = flat;
  const any = sampleValue(items as JsonSchema, true);
  const each = () => sampleValue({allOf: [items, contains]} as JsonSchema, true);
  const isFew = isNumber(maxContains) && maxContains < COUNT_MAX;
  return [
    ...(contains === undefined
      ? []
      : [[], [any], [any, any]].map(value => ({
          class: 'no-branch' as const,
          value,
          what: 'does not contain what it has to',
        }))),
    ...(contains !== undefined && isFew
      ? [above(Array.from({length: maxContains + 1}, each), 'contains too many')]
      : []),
    ...(propertyNames === undefined
      ? []
      : ODD_NAMES.map(name => ({
          class: 'bad-pattern' as const,
          value: {...asObject(sampleValue(flat, true)), [name]: freeMember(flat)},
          what: 'has a name that no property may have',
        }))),
  ];
}

/** Of these one breaks almost every rule for names. */
const ODD_NAMES = ['No such name!', '0', '', 'x'.repeat(200)];

/** Values of no branch, and of two at once. */
export function betweenBranches(branches: readonly Flat[]): BrokenValue[] {
  if (branches.length < 2) return [];
  const [first, second] = branches.map(each => sampleValue(each, true));
  const needed = branches.flatMap(each => objectShape(each).required);
  return [
    {class: 'no-branch', value: without(asObject(first ?? {}), needed), what: 'fits no branch'},
    {class: 'no-branch', value: combined(first ?? {}, second ?? {}), what: 'fits two branches'},
  ];
}

type JsonObject = {[key: string]: JsonValue};

function asObject(value: JsonValue): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

function combined(one: JsonValue, other: JsonValue): JsonValue {
  const isBoth = [one, other].every(
    each => typeof each === 'object' && each !== null && !Array.isArray(each),
  );
  return isBoth ? {...asObject(one), ...asObject(other)} : other;
}

function without(value: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}

function memberOf(schema: JsonSchema | undefined): JsonValue {
  return schema === undefined ? 'c8gauge' : sampleValue(schema, true);
}

function crowd(flat: Flat, count: number): JsonObject {
  const each = freeMember(flat);
  return Object.fromEntries(Array.from({length: count}, (_, at) => [`c8gauge${at}`, each]));
}

/** A value for a property that is not named. */
function freeMember({additionalProperties}: Flat): JsonValue {
  const isSaid = typeof additionalProperties === 'object' && additionalProperties !== null;
  return isSaid ? sampleValue(additionalProperties as JsonSchema, true) : 'many';
}

function below(value: JsonValue, what: string): BrokenValue {
  return {class: 'below-bound', value, what};
}

function above(value: JsonValue, what: string): BrokenValue {
  return {class: 'above-bound', value, what};
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function exact(value: bigint): JsonValue {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
