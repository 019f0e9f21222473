import {accepting, answering, ok, type Pair, taking} from './pair.ts';

type Thing = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A pair of one read whose answer has `part`. */
function told(
  name: string,
  part: unknown,
  right: unknown,
  wrong: unknown,
  more: Readonly<Record<string, unknown>> = {},
): Pair {
  const schema = {type: 'object', required: ['part'], properties: {part}};
  return {
    name,
    document: {
      paths: {'/kits': {get: {operationId: 'readKit', responses: answering(schema)}}},
      ...more,
    },
    routes: isWrong => ({'GET /kits': () => ok({part: isWrong ? wrong : right})}),
    found: 'readKit/schema/valid:minimal',
  };
}

/** A pair of one write whose body has `part`, which the wrong server only looks at in part. */
function given(
  name: string,
  part: unknown,
  isRight: (part: unknown) => boolean,
  isTaken: (part: unknown) => boolean,
  found: string,
): Pair {
  const schema = {type: 'object', required: ['part'], properties: {part}};
  return {
    name,
    document: {paths: {'/kits': {put: {operationId: 'putKit', ...taking(schema)}}}},
    routes: isWrong =>
      accepting('PUT /kits', (kit: unknown) => {
        if (!isObject(kit) || kit['part'] === undefined) return false;
        return (isWrong ? isTaken : isRight)(kit['part']);
      }),
    found: `putKit/invalid-refused/${found}`,
  };
}

/** A name of the standard that JavaScript takes for a promise's. */
const THEN = 'then';
const conditional = (condition: unknown, one: unknown, other: unknown) => ({
  if: condition,
  [THEN]: one,
  else: other,
});

const OLD = {openapi: '3.0.3'};
const schemas = (of: Thing) => ({components: {schemas: of}});
const SIZE = {type: 'string', minLength: 1};

const VERSION_3_0: readonly Pair[] = [
  told(
    'an enum that may be null',
    {type: 'string', nullable: true, enum: ['s', 'm', null]},
    null,
    'l',
    OLD,
  ),
  told(
    'a reference that may be null',
    {nullable: true, allOf: [{$ref: '#/components/schemas/Size'}]},
    null,
    '',
    {...OLD, ...schemas({Size: SIZE})},
  ),
  told(
    'a bound that is left out by a flag',
    {type: 'integer', minimum: 0, exclusiveMinimum: true},
    1,
    0,
    OLD,
  ),
  told(
    'what stands beside a reference and does not count',
    {$ref: '#/components/schemas/Size', maxLength: 1},
    'small',
    '',
    {...OLD, ...schemas({Size: SIZE})},
  ),
];

const VERSION_3_1: readonly Pair[] = [
  told(
    'what stands beside a reference and counts',
    {$ref: '#/components/schemas/Size', maxLength: 2},
    'xs',
    'small',
    schemas({Size: SIZE}),
  ),
  told('one of several types', {type: ['string', 'integer', 'null']}, null, 1.5),
  told(
    'a list with places',
    {type: 'array', prefixItems: [{type: 'integer'}, {type: 'string'}], items: false},
    [1, 'a'],
    [1, 'a', 2],
  ),
  told(
    'a list that contains',
    {type: 'array', contains: {const: 'nut'}, minContains: 2},
    ['nut', 'bolt', 'nut'],
    ['nut', 'bolt'],
  ),
  told(
    'a list that contains few',
    {type: 'array', contains: {const: 'nut'}, maxContains: 1},
    ['nut'],
    ['nut', 'nut'],
  ),
  told(
    'a list of which a branch tells the places',
    {type: 'array', allOf: [{prefixItems: [{type: 'integer'}]}], unevaluatedItems: false},
    [1],
    [1, 2],
  ),
  told(
    'names by a pattern',
    {type: 'object', patternProperties: {'^n_': {type: 'integer'}}, additionalProperties: false},
    {n_a: 1},
    {n_a: 'x'},
  ),
  told('names of a length', {type: 'object', propertyNames: {maxLength: 3}}, {abc: 1}, {abcd: 1}),
  told(
    'what holds if another does',
    {
      type: 'object',
      properties: {unit: {enum: ['mm', 'none']}},
      ...conditional(
        {properties: {unit: {const: 'mm'}}, required: ['unit']},
        {required: ['width']},
        {not: {required: ['width']}},
      ),
    },
    {unit: 'none'},
    {unit: 'mm'},
  ),
  told(
    'what a property brings with it',
    {type: 'object', dependentSchemas: {lid: {properties: {size: {const: 'l'}}}}},
    {lid: true, size: 'l'},
    {lid: true, size: 's'},
  ),
  told(
    'a kind by a mapping',
    {
      oneOf: [{$ref: '#/components/schemas/Screw'}, {$ref: '#/components/schemas/Glue'}],
      discriminator: {
        propertyName: 'kind',
        mapping: {metal: '#/components/schemas/Screw', wet: 'Glue'},
      },
    },
    {kind: 'wet', grams: 2},
    {kind: 'metal', grams: 2},
    schemas({
      Screw: {
        type: 'object',
        required: ['kind', 'length'],
        properties: {kind: {type: 'string'}, length: {type: 'integer'}},
      },
      Glue: {
        type: 'object',
        required: ['kind', 'grams'],
        properties: {kind: {type: 'string'}, grams: {type: 'integer'}},
      },
    }),
  ),
  told(
    'a definition within',
    {$defs: {n: {type: 'integer'}}, type: 'array', items: {$ref: '#/components/schemas/N/$defs/n'}},
    [1],
    ['1'],
    schemas({N: {$defs: {n: {type: 'integer'}}}}),
  ),
  told('what may never be', {type: 'object', properties: {old: false}}, {}, {old: 1}),
];

const isNumber = (value: unknown) => Number.isInteger(value);

const BODIES: readonly Pair[] = [
  given(
    'places of a list',
    {type: 'array', prefixItems: [{type: 'integer'}, {type: 'boolean'}], minItems: 2, items: false},
    part =>
      Array.isArray(part) && part.length === 2 && isNumber(part[0]) && typeof part[1] === 'boolean',
    part => Array.isArray(part) && part.length === 2 && isNumber(part[0]),
    'wrong-type:part.1',
  ),
  given(
    'what a list has to contain',
    {type: 'array', items: {type: 'string'}, contains: {const: 'nut'}},
    part =>
      Array.isArray(part) && part.every(each => typeof each === 'string') && part.includes('nut'),
    part => Array.isArray(part) && part.every(each => typeof each === 'string'),
    'no-branch:part',
  ),
  given(
    'the length of names',
    {type: 'object', propertyNames: {pattern: '^[a-z]+$'}, additionalProperties: {type: 'integer'}},
    part =>
      isObject(part) &&
      Object.entries(part).every(([name, each]) => /^[a-z]+$/.test(name) && isNumber(each)),
    part => isObject(part) && Object.values(part).every(isNumber),
    'bad-pattern:part',
  ),
  given(
    'at most two properties',
    {type: 'object', maxProperties: 2, additionalProperties: {type: 'integer'}},
    part => isObject(part) && Object.keys(part).length <= 2 && Object.values(part).every(isNumber),
    part => isObject(part) && Object.values(part).every(isNumber),
    'above-bound:part',
  ),
  given(
    'what holds if another does, in a body',
    {
      type: 'object',
      properties: {unit: {enum: ['mm', 'none']}, width: {type: 'integer'}},
      required: ['unit'],
      ...conditional({properties: {unit: {const: 'mm'}}}, {required: ['width']}, true),
    },
    part =>
      isObject(part) &&
      (part['unit'] === 'none' || part['unit'] === 'mm') &&
      (part['width'] === undefined ? part['unit'] !== 'mm' : isNumber(part['width'])),
    part =>
      isObject(part) &&
      (part['unit'] === 'none' || part['unit'] === 'mm') &&
      (part['width'] === undefined || isNumber(part['width'])),
    'missing-required:part.width',
  ),
  given(
    'the length of a text, by characters',
    {type: 'string', minLength: 2, maxLength: 4},
    part => typeof part === 'string' && [...part].length > 1 && [...part].length < 5,
    part => typeof part === 'string' && [...part].length > 1,
    'above-bound:part',
  ),
];

/** What schemas can say that few documents do, in 3.0 and in 3.1. */
export const KEYWORDS: readonly Pair[] = [...VERSION_3_0, ...VERSION_3_1, ...BODIES];
