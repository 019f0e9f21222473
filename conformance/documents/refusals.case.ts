import {type Answer, accepting, answering, no, ok, type Pair, taking} from './pair.ts';

type Thing = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown) => typeof value === 'string';

/** A document of one write, whose body is a schema. */
function written(schema: unknown, more: Readonly<Record<string, unknown>> = {}) {
  return {paths: {'/parcels': {put: {operationId: 'putParcel', ...taking(schema)}}}, ...more};
}

/** Whether a parcel is right: by a test that the wrong server does not make. */
function parcels(isWrong: boolean, isRight: (parcel: Thing) => boolean) {
  return accepting(
    'PUT /parcels',
    (parcel: unknown) => isObject(parcel) && (isWrong || isRight(parcel)),
  );
}

const object = (properties: unknown, ...required: string[]) => ({
  type: 'object',
  properties,
  ...(required.length > 0 ? {required} : {}),
});
const within = (name: string, schema: unknown) => object({[name]: schema}, name);

/** A pair whose body has one property, which the wrong server does not look at. */
function keyword(
  name: string,
  schema: unknown,
  isRight: (value: unknown) => boolean,
  found: string,
): Pair {
  return {
    name,
    document: written(within('part', schema)),
    routes: isWrong => parcels(isWrong, ({part}) => isRight(part)),
    found: `putParcel/invalid-refused/${found}`,
  };
}

const KEYWORDS: readonly Pair[] = [
  keyword(
    'a pattern',
    {type: 'string', pattern: '^[A-Z]{2}-[0-9]{4}$'},
    part => isText(part) && /^[A-Z]{2}-\d{4}$/.test(String(part)),
    'bad-pattern:part',
  ),
  keyword(
    'bounds of a number',
    {type: 'number', exclusiveMinimum: 0, maximum: 30},
    part => typeof part === 'number' && part > 0 && part <= 30,
    'above-bound:part',
  ),
  keyword(
    'a step',
    {type: 'integer', multipleOf: 6},
    part => Number.isInteger(part) && Number(part) % 6 === 0,
    'not-multiple:part',
  ),
  keyword(
    'a list without doubles',
    {type: 'array', items: {type: 'string'}, minItems: 1, maxItems: 3, uniqueItems: true},
    part =>
      Array.isArray(part) &&
      part.length > 0 &&
      part.length < 4 &&
      part.every(isText) &&
      new Set(part).size === part.length,
    'not-unique:part',
  ),
  keyword(
    'a date',
    {type: 'string', format: 'date'},
    part =>
      isText(part) &&
      !Number.isNaN(Date.parse(String(part))) &&
      /^\d{4}-\d\d-\d\d$/.test(String(part)),
    'bad-format:part',
  ),
  keyword(
    'at least one property',
    {type: 'object', minProperties: 1, additionalProperties: {type: 'integer'}},
    part =>
      isObject(part) && Object.keys(part).length > 0 && Object.values(part).every(Number.isInteger),
    'below-bound:part',
  ),
  keyword('a constant', {const: 'parcel'}, part => part === 'parcel', 'bad-enum:part'),
  keyword(
    'the items of nested lists',
    {type: 'array', items: object({weight: {type: 'integer'}}, 'weight')},
    part =>
      Array.isArray(part) && part.every(each => isObject(each) && Number.isInteger(each['weight'])),
    'missing-required:part.0.weight',
  ),
];

const CIRCLE = object({kind: {const: 'circle'}, radius: {type: 'integer'}}, 'kind', 'radius');
const SQUARE = object({kind: {const: 'square'}, side: {type: 'integer'}}, 'kind', 'side');
const isCircle = (each: Thing) => each['kind'] === 'circle' && Number.isInteger(each['radius']);
const isSquare = (each: Thing) => each['kind'] === 'square' && Number.isInteger(each['side']);

/** By an offset, or by a cursor, which the wrong server breaks over. */
function searched({after, from}: Thing, isWrong: boolean): Answer {
  if (from !== undefined && (!Number.isInteger(from) || after !== undefined)) return no();
  const isCursor = isText(after) && /^[0-9a-f]{6}$/.test(String(after));
  if (after === undefined || isCursor) return ok([]);
  return no(isWrong ? 500 : 400);
}

const BRANCHES: readonly Pair[] = [
  {
    name: 'what fits another branch is not refused',
    document: written({
      anyOf: [object({to: {type: 'string'}}, 'to'), object({to: {type: 'object'}}, 'to')],
    }),
    routes: isWrong => parcels(isWrong, ({to}) => isText(to) || isObject(to)),
    found: 'putParcel/invalid-refused/',
  },
  {
    name: 'one of two properties',
    document: written({
      ...object({street: {type: 'string'}, box: {type: 'string'}}),
      anyOf: [{required: ['street']}, {required: ['box']}],
    }),
    routes: isWrong =>
      parcels(
        isWrong,
        ({box, street}) =>
          [box, street].some(each => each !== undefined) &&
          [box, street].every(each => each === undefined || isText(each)),
      ),
    found: 'putParcel/invalid-refused/no-branch',
  },
  {
    name: 'the second branch is checked too',
    document: written({oneOf: [CIRCLE, SQUARE]}),
    routes: isWrong =>
      parcels(
        false,
        each => isCircle(each) || (isWrong ? each['kind'] === 'square' : isSquare(each)),
      ),
    found: 'putParcel/invalid-refused/missing-required:@2.side',
  },
  {
    name: 'a discriminator names a kind',
    document: written(
      {
        oneOf: [{$ref: '#/components/schemas/Van'}, {$ref: '#/components/schemas/Bike'}],
        discriminator: {propertyName: 'by'},
      },
      {
        components: {
          schemas: {
            Van: object({by: {type: 'string'}, doors: {type: 'integer'}}, 'by', 'doors'),
            Bike: object({by: {type: 'string'}, bags: {type: 'integer'}}, 'by', 'bags'),
          },
        },
      },
    ),
    routes: isWrong =>
      parcels(isWrong, ({bags, by, doors}) => {
        const [isVan, isBike] = [doors, bags].map(each => Number.isInteger(each));
        return (by === 'Van' || by === 'Bike') && isVan !== isBike;
      }),
    found: 'putParcel/invalid-refused/',
  },
  {
    name: 'a property that needs another',
    document: written({
      ...object({insured: {type: 'boolean'}, worth: {type: 'integer'}}),
      dependentRequired: {insured: ['worth']},
    }),
    routes: isWrong =>
      parcels(false, ({insured, worth}) => {
        const areRight = [
          typeof insured === 'boolean' || insured === undefined,
          Number.isInteger(worth) || worth === undefined,
        ];
        return areRight.every(Boolean) && (isWrong || insured === undefined || worth !== undefined);
      }),
    found: 'putParcel/invalid-refused/missing-required',
  },
  {
    name: 'what must not be',
    document: written(within('size', {type: 'string', not: {const: 'huge'}})),
    routes: isWrong => parcels(false, ({size}) => isText(size) && (isWrong || size !== 'huge')),
    found: 'putParcel/invalid-refused/no-branch:size',
  },
  {
    name: 'a cursor of a further branch that ends in 500',
    document: {
      paths: {
        '/parcels/search': {
          post: {
            operationId: 'searchParcels',
            requestBody: {
              content: {
                'application/json': {
                  schema: object({
                    page: {
                      oneOf: [
                        object({from: {type: 'integer'}}),
                        object({after: {type: 'string', pattern: '^[0-9a-f]{6}$'}}, 'after'),
                      ],
                    },
                  }),
                },
              },
            },
            responses: {...answering({type: 'array'}), '400': {description: 'refused'}},
          },
        },
      },
    },
    routes: isWrong => ({
      'POST /parcels/search': ({headers, json, text}) => {
        if (text !== '' && headers['content-type'] !== 'application/json') return no(415);
        if (text !== '' && !isObject(json)) return no();
        const {page = {}} = (json ?? {}) as Thing;
        return isObject(page) ? searched(page, isWrong) : no();
      },
    }),
    found: 'searchParcels/no-server-error/bad-pattern:page@2.after',
  },
];

const SIDES: readonly Pair[] = [
  {
    name: 'what the server gives is not asked for, and a secret is not told',
    document: {
      paths: {
        '/lockers': {
          post: {
            operationId: 'openLocker',
            ...taking({$ref: '#/components/schemas/Locker'}),
            responses: {
              ...answering({$ref: '#/components/schemas/Locker'}, '201'),
              '400': {description: 'refused'},
            },
          },
        },
      },
      components: {
        schemas: {
          Locker: object(
            {
              number: {type: 'integer', readOnly: true},
              place: {type: 'string'},
              code: {type: 'string', writeOnly: true},
            },
            'number',
            'place',
            'code',
          ),
        },
      },
    },
    routes: isWrong => ({
      'POST /lockers': ({headers, json}) => {
        if (headers['content-type'] !== 'application/json') return no(415);
        if (!isObject(json) || !isText(json['place']) || !isText(json['code'])) return no();
        const {code, place} = json;
        return ok({number: 1, place, ...(isWrong ? {code} : {})}, 201);
      },
    }),
    found: 'openLocker/schema/valid:minimal#/code',
  },
  {
    name: 'a refusal has a status that is declared',
    document: {
      paths: {
        '/parcels': {
          put: {
            operationId: 'putParcel',
            ...taking(within('name', {type: 'string'})),
            responses: {'204': {description: 'done'}, '422': {description: 'refused'}},
          },
        },
      },
    },
    routes: isWrong => ({
      'PUT /parcels': ({headers, json}) => {
        if (headers['content-type'] !== 'application/json') return no(415);
        if (json === undefined) return no(400);
        return isObject(json) && isText(json['name']) ? {status: 204} : no(isWrong ? 404 : 422);
      },
    }),
    found: 'putParcel/invalid-refused/wrong-type:name',
  },
  {
    name: 'a body that is a text, and a type that another operation declares',
    document: {
      paths: {
        '/mottos': {
          put: {
            operationId: 'putMotto',
            requestBody: {
              required: true,
              content: {
                'application/json': {schema: {type: 'string', maxLength: 9}},
                'text/plain': {schema: {type: 'string'}},
              },
            },
            responses: {'204': {description: 'done'}, '400': {description: 'refused'}},
          },
        },
      },
    },
    routes: isWrong => ({
      'PUT /mottos': ({headers, json}) => {
        if (headers['content-type'] === 'text/plain') return {status: 204};
        if (headers['content-type'] !== 'application/json') return no(415);
        return isText(json) && (isWrong || String(json).length < 10) ? {status: 204} : no();
      },
    }),
    found: 'putMotto/invalid-refused/above-bound',
  },
];

/** What requests are refused for, and what for not. */
export const REFUSALS: readonly Pair[] = [...KEYWORDS, ...BRANCHES, ...SIDES];
