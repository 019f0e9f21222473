import {gzipSync} from 'node:zlib';
import fc from 'fast-check';
import {freshSeed} from '../core/random.ts';
import {bpmn, flows, multipartOf, task} from './testing.ts';

/** `npm run fuzz:cluster` sets 10,000 and a fresh seed; `npm test` runs a slice that is always the same. */
export const fuzz = {
  runs: Number(process.env['C8GAUGE_FUZZ_RUNS'] ?? 25),
  seed:
    Number(process.env['C8GAUGE_SEED'] ?? (process.env['C8GAUGE_FUZZ_RUNS'] ? freshSeed() : 8)) | 0,
};

/** A request as the fuzz sends it. */
export interface FuzzedRequest {
  readonly params: readonly string[];
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** Every property that a request of some operation has: so that wrong values reach the right places. */
const PROPERTIES = [
  ...['processDefinitionKey', 'bpmnProcessId', 'version', 'variables', 'tenantId', 'tenantIds'],
  ...['type', 'timeout', 'maxJobsToActivate', 'worker', 'fetchVariable', 'requestTimeout'],
  ...['retries', 'errorMessage', 'retryBackOff', 'errorCode', 'assignee', 'allowOverride'],
  ...['name', 'correlationKey', 'timeToLive', 'messageId', 'signalName', 'filter', 'sort', 'page'],
  ...['from', 'limit', 'searchAfter', 'searchBefore', 'field', 'order', '__proto__', 'constructor'],
];

/** Words that mean something to the cluster, so that requests get past the first check. */
const WORDS = [
  'process',
  'work',
  'paid',
  'ASC',
  'DESC',
  'processInstanceKey',
  '<default>',
  '=1+',
  '',
];

const oddNumber = fc.constantFrom(
  ...['0', '-1', '1', '1.5', '1e400', '-0', '9007199254740993', '9223372036854775807'],
  ...['9223372036854775808', '-9223372036854775809', '9'.repeat(400), `1${'0'.repeat(1200)}`],
  ...['1e-400', '00', '1.', '.5', '2251799813685249', '18014398509481985'],
);

const text = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.string({unit: 'binary', maxLength: 40}),
  fc.string({unit: 'grapheme', maxLength: 20}),
  fc.constantFrom('\u0000', '\ud800', '\\', '"', '%00', '../..', 'a'.repeat(5000)),
);

/** JSON text built by hand, so that it may hold what JSON.stringify would not write. */
const {value: jsonText} = fc.letrec<{value: string; object: string}>(tie => ({
  value: fc.oneof(
    {maxDepth: 5, withCrossShrink: true},
    oddNumber,
    text.map(each => JSON.stringify(each)),
    fc.constantFrom('null', 'true', 'false', '[]', '{}'),
    tie('object'),
    fc.array(tie('value'), {maxLength: 4}).map(items => `[${items.join(',')}]`),
  ),
  object: fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...PROPERTIES), text), tie('value')), {maxLength: 6})
    .map(entries => `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${v}`).join(',')}}`),
}));

const whole = fc.integer({min: -2, max: 5}).map(String);
const quoted = text.map(each => JSON.stringify(each));
const anyVariables = fc
  .array(fc.tuple(text, jsonText), {maxLength: 3})
  .map(entries => `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${v}`).join(',')}}`);
const sort = fc.constantFrom(
  '[{"field":"tenantId","order":"DESC"}]',
  '[{"field":"processInstanceKey"},{"field":"version","order":"asc"}]',
  '[{"field":"deployments"}]',
);
const page = fc
  .record(
    {from: whole, limit: whole, searchAfter: fc.array(jsonText, {maxLength: 3}).map(list)},
    {requiredKeys: []},
  )
  .map(asObject);

/** Requests that are well-typed, so that they get deep into the cluster; all but one property. */
const plausible = fc
  .tuple(
    fc.record(
      {
        bpmnProcessId: fc.constant('"process"'),
        version: whole,
        variables: anyVariables,
        tenantId: fc.constantFrom('"<default>"', 'null'),
        type: fc.constantFrom('"work"', '"other"'),
        timeout: fc.constantFrom('1', '1000', '9223372036854775807'),
        maxJobsToActivate: fc.constantFrom('1', '3', '2147483647'),
        fetchVariable: fc.constantFrom('["a"]', '[]', '["__proto__"]'),
        requestTimeout: fc.constantFrom('-1', '5', '0'),
        retries: whole,
        retryBackOff: fc.constantFrom('0', '5', '9223372036854775807'),
        errorMessage: quoted,
        errorCode: quoted,
        assignee: quoted,
        allowOverride: fc.constantFrom('true', 'false'),
        name: fc.constantFrom('"paid"', '"other"'),
        correlationKey: quoted,
        timeToLive: fc.constantFrom('0', '1000', '9223372036854775807'),
        messageId: quoted,
        signalName: quoted,
        filter: fc.constantFrom('{}', '{"tenantId":"<default>"}', '{"processInstanceKey":"1"}'),
        sort,
        page,
      },
      {
        requiredKeys: [
          'type',
          'timeout',
          'maxJobsToActivate',
          'retries',
          'name',
          'correlationKey',
          'signalName',
          'errorCode',
          'assignee',
        ],
      },
    ),
    fc.option(fc.tuple(fc.constantFrom(...PROPERTIES), jsonText), {freq: 2}),
  )
  .map(([fields, odd]) => asObject(odd ? {...fields, [odd[0]]: odd[1]} : fields));

function asObject(fields: Readonly<Record<string, string>>): string {
  const entries = Object.entries(fields).map(([k, v]) => `${JSON.stringify(k)}:${v}`);
  return `{${entries.join(',')}}`;
}

function list(items: readonly string[]): string {
  return `[${items.join(',')}]`;
}

const malformed = fc
  .tuple(jsonText, fc.nat(50), fc.constantFrom('', '}', ']', '"', '\u0000', ',', '\ufeff'))
  .map(([json, cut, junk]) => json.slice(0, Math.max(json.length - cut, 0)) + junk);

const nested = fc
  .tuple(
    fc.constantFrom(['[', ']'], ['{"a":', '}']),
    fc.integer({min: 500, max: 20_000}),
    fc.boolean(),
  )
  .map(
    ([[open = '', close = ''], depth, closes]) =>
      `{"variables":${open.repeat(depth)}1${closes ? close.repeat(depth) : ''}}`,
  );

/** A million variables are more than 4 MiB; a hundred thousand are not. */
const manyVariables = fc.constantFrom(100_000, 1_000_000).map(count => {
  const names = Array.from({length: count}, (_, n) => `"v${n}":${n}`);
  return `{"bpmnProcessId":"process","variables":{${names.join(',')}}}`;
});

const BPMN = bpmn(
  `<bpmn:startEvent id="start"/>${task('work')}<bpmn:endEvent id="end"/>${flows('start > work > end')}`,
);

const entities = Array.from({length: 9}, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`);
const ENTITY_BOMB = `<?xml version="1.0"?><!DOCTYPE b [<!ENTITY e0 "ha">${entities.join('')}]><b>&e9;</b>`;

/** BPMN that is cut off, scrambled, nested deeply, or a bomb. */
const model = fc.oneof(
  fc.constantFrom(BPMN, ENTITY_BOMB, '', '<', '<a>'.repeat(5000), BPMN.replace('?>', '?>\u0000')),
  fc.nat(BPMN.length).map(end => BPMN.slice(0, end)),
  fc
    .tuple(fc.nat(BPMN.length), fc.nat(30), text)
    .map(([at, cut, junk]) => BPMN.slice(0, at) + junk + BPMN.slice(at + cut)),
  fc
    .integer({min: 1, max: 3000})
    .map(depth => bpmn('<bpmn:subProcess id="s"><bpmn:startEvent id="i"/>'.repeat(depth))),
  fc
    .constantFrom('=', '=1+', '=for i in 1..1000000000 return i', '=((((', '="')
    .map(each => BPMN.replace('type="work"', `type='${each}'`)),
);

const upload = fc
  .tuple(model, fc.constantFrom('x.bpmn', 'x.dmn', 'x.form', 'x', '../x.bpmn', ''), fc.nat(60))
  .map(([content, name, cut]) => {
    const whole = multipartOf({[name]: content});
    return cut < 20 ? whole : whole.slice(0, whole.length - cut);
  });

const jsonHeaders = {'content-type': 'application/json'};
const multipartHeaders = {'content-type': 'multipart/form-data; boundary=c8gauge'};

const payload: fc.Arbitrary<Pick<FuzzedRequest, 'headers' | 'body'>> = fc.oneof(
  {weight: 60, arbitrary: plausible.map(body => ({headers: jsonHeaders, body}))},
  {weight: 25, arbitrary: jsonText.map(body => ({headers: jsonHeaders, body}))},
  {weight: 15, arbitrary: malformed.map(body => ({headers: jsonHeaders, body}))},
  {weight: 5, arbitrary: nested.map(body => ({headers: jsonHeaders, body}))},
  {weight: 20, arbitrary: upload.map(body => ({headers: multipartHeaders, body}))},
  {
    weight: 5,
    arbitrary: fc
      .tuple(
        fc.constantFrom('text/plain', 'application/xml', 'multipart/form-data', '', 'a/b;c'),
        text,
      )
      .map(([type, body]) => ({headers: {'content-type': type}, body})),
  },
  {
    weight: 5,
    arbitrary: fc.constant({
      headers: {...jsonHeaders, 'content-encoding': 'gzip'},
      body: gzipSync(`{"a":"${'a'.repeat(1_000_000)}"}`),
    }),
  },
);

const heavy = manyVariables.map(body => ({headers: jsonHeaders, body}));

const param = fc.oneof(
  oddNumber,
  text.map(encodeURIComponentSafely),
  fc.constantFrom('%', '%zz', '%2e%2e', '%00', '1;2', '１'),
);

function encodeURIComponentSafely(each: string): string {
  return encodeURIComponent(Buffer.from(each).toString());
}

/**
 * Requests for one operation, good and bad.
 *
 * @param knownKeys keys that mean something to the cluster
 */
export function fuzzedRequest(knownKeys: readonly string[]): fc.Arbitrary<FuzzedRequest> {
  const anyParam = fc.oneof(
    {weight: 2, arbitrary: fc.constantFrom(...knownKeys)},
    {weight: 1, arbitrary: param},
  );
  return fc
    .tuple(
      fc.array(anyParam, {minLength: 1, maxLength: 1}),
      fc.constantFrom('', '?', '?a=%', '?__proto__=1'),
      fc.oneof({weight: 199, arbitrary: payload}, {weight: 1, arbitrary: heavy}),
    )
    .map(([params, query, {headers, body}]) => ({params, query, headers, body}));
}
