import type {JsonSchema} from '../contract.ts';
import type {Change} from './change.ts';

/** Which way a value goes: a later version may accept more in a request, and give less in an answer. */
export type Direction = 'request' | 'answer';

/** One branch of a schema, flat. */
export type Leaf = Readonly<Record<string, unknown>>;

/** A keyword that changed, and whether it admits fewer values than before, more, or others. */
interface KeywordChange {
  readonly kind: Change['kind'];
  readonly admits: 'fewer' | 'more' | 'others' | 'unclear';
  readonly message: string;
}

/** In a request it is breaking to admit less, in an answer to give more than was known. */
export function levelOf(admits: KeywordChange['admits'], direction: Direction): Change['level'] {
  if (admits === 'unclear') return 'unclear';
  if (admits === 'others') return 'breaking';
  return (admits === 'fewer') === (direction === 'request') ? 'breaking' : 'compatible';
}

/** The keywords of one branch that changed, but for types, enums and what is inside. */
export function keywordChanges(was: Leaf, is: Leaf): KeywordChange[] {
  return [
    ...formatChange(was, is),
    ...boundChanges(was, is),
    ...patternChange(was, is),
    ...stepChange(was, is),
    ...flagChange(was, is, 'uniqueItems'),
    ...closedChange(was, is),
    ...OTHERS.flatMap(each => otherChange(was, is, each)),
  ];
}

/** Formats that restrict a value; vendors' own only describe it. */
const FORMATS = new Set(
  `int32 int64 float double date date-time time duration uuid byte base64 email hostname ipv4 ipv6 uri
   uri-reference json-pointer regex`.split(/\s+/),
);

function formatChange(was: Leaf, is: Leaf): KeywordChange[] {
  const [before, after] = [was, is].map(({format}) =>
    FORMATS.has(String(format)) ? String(format) : 'none',
  );
  if (before === after) return [];
  const isWider = after === 'none' || (before === 'int32' && after === 'int64');
  const isNarrower = before === 'none' || (before === 'int64' && after === 'int32');
  const admits = isWider ? 'more' : isNarrower ? 'fewer' : 'others';
  return [{kind: 'format', admits, message: `had format ${before}, has ${after}`}];
}

/** By whether a greater figure admits less. */
const BOUNDS: Readonly<Record<string, boolean>> = {
  minimum: true,
  minLength: true,
  minItems: true,
  minProperties: true,
  minContains: true,
  maximum: false,
  maxLength: false,
  maxItems: false,
  maxProperties: false,
  maxContains: false,
};

function boundChanges(was: Leaf, is: Leaf): KeywordChange[] {
  return Object.entries(BOUNDS).flatMap(([name, isMinimum]): KeywordChange[] => {
    const [old, now] = [boundOf(was, name), boundOf(is, name)];
    if (old?.value === now?.value && old?.isExclusive === now?.isExclusive) return [];
    const isTighter =
      now !== null &&
      (old === null ||
        (old.value === now.value ? now.isExclusive : now.value > old.value === isMinimum));
    const message = `${name} was ${boundText(old)}, is ${boundText(now)}`;
    return [{kind: 'bound', admits: isTighter ? 'fewer' : 'more', message}];
  });
}

interface Bound {
  readonly value: number;
  readonly isExclusive: boolean;
}

function boundOf(leaf: Leaf, name: string): Bound | null {
  const exclusive = leaf[`exclusive${name[0]?.toUpperCase()}${name.slice(1)}`];
  if (typeof exclusive === 'number') return {value: exclusive, isExclusive: true};
  const value = leaf[name];
  // That there is none, or that it is 0, is the same for counts.
  if (typeof value !== 'number' || (/^min[A-Z]/.test(name) && value === 0)) return null;
  return {value, isExclusive: false};
}

function boundText(bound: Bound | null): string {
  if (bound === null) return 'none';
  return bound.isExclusive ? `${bound.value} (exclusive)` : String(bound.value);
}

function patternChange({pattern: before}: Leaf, {pattern: after}: Leaf): KeywordChange[] {
  if (before === after) return [];
  const admits = before === undefined ? 'fewer' : after === undefined ? 'more' : 'unclear';
  const message = `pattern was ${before ?? 'none'}, is ${after ?? 'none'}`;
  return [{kind: 'bound', admits, message}];
}

function stepChange({multipleOf: before}: Leaf, {multipleOf: after}: Leaf): KeywordChange[] {
  if (before === after) return [];
  const isWider = after === undefined || Number(before) % Number(after) === 0;
  const isNarrower = before === undefined || Number(after) % Number(before) === 0;
  const admits = isWider ? 'more' : isNarrower ? 'fewer' : 'others';
  const message = `multipleOf was ${before ?? 'none'}, is ${after ?? 'none'}`;
  return [{kind: 'bound', admits, message}];
}

function flagChange(was: Leaf, is: Leaf, name: string): KeywordChange[] {
  const [before, after] = [was[name] === true, is[name] === true];
  if (before === after) return [];
  const message = `${name} was ${before}, is ${after}`;
  return [{kind: 'bound', admits: after ? 'fewer' : 'more', message}];
}

/** Whether an object may have other properties than those that are named; what they are, is compared inside. */
function closedChange(was: Leaf, is: Leaf): KeywordChange[] {
  const [before, after] = [was, is].map(isClosed);
  if (before === after) return [];
  const message = after ? 'takes no other properties now' : 'takes other properties now';
  return [{kind: 'other-properties', admits: after ? 'fewer' : 'more', message}];
}

function isClosed({additionalProperties, unevaluatedProperties}: Leaf): boolean {
  return additionalProperties === false || unevaluatedProperties === false;
}

/** What is only told to be another: whether more or less fits is beyond comparison. */
const OTHERS = [
  'not',
  'patternProperties',
  'propertyNames',
  'contains',
  'dependentRequired',
  'dependentSchemas',
  'if',
  'then',
  'else',
  'contentEncoding',
  'contentMediaType',
];

function otherChange(was: Leaf, is: Leaf, name: string): KeywordChange[] {
  const [before, after] = [was[name], is[name]];
  if (before === after || canonical(before) === canonical(after)) return [];
  const admits = before === undefined ? 'fewer' : after === undefined ? 'more' : 'unclear';
  const message =
    before === undefined
      ? `has ${name} now`
      : after === undefined
        ? `has no ${name} now`
        : `${name} is another`;
  return [{kind: 'keyword', admits, message}];
}

/** Deeper than this two schemas are taken for the same. */
const DEPTH_MAX = 12;

/** What only describes. */
const WORDS = new Set(
  'description title summary example examples deprecated externalDocs default $comment'.split(' '),
);

/** A text that is the same for schemas that say the same, in whatever order and words. */
export function canonical(value: unknown, depth = 0): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  if (depth > DEPTH_MAX) return '...';
  if (Array.isArray(value)) return `[${value.map(each => canonical(each, depth + 1)).join()}]`;
  const members = Object.entries(value as Exclude<JsonSchema, boolean>)
    .filter(([key]) => !WORDS.has(key) && !key.startsWith('x-'))
    .map(([key, each]) => `${key}:${canonical(each, depth + 1)}`);
  return `{${members.toSorted().join()}}`;
}
