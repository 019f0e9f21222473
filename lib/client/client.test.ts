import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseJson, stringifyJson} from '../core/int64.ts';
import {type Connection, createClient} from './client.ts';
import {parseExactJson, stringifyBody} from './exact-json.ts';
import type {HttpModule} from './http.ts';
import type {OperationTable} from './operation-table.ts';

const table: OperationTable = {
  backpressure: [{status: 503, title: 'RESOURCE_EXHAUSTED'}],
  basePath: '/v2',
  operations: {
    createProcessInstance: {
      method: 'POST',
      path: '/process-instances',
      int64Fields: ['processDefinitionKey'],
      tenantField: 'tenantId',
      isMultipart: false,
    },
    completeJob: {
      method: 'POST',
      path: '/jobs/{jobKey}/completion',
      int64Fields: [],
      isMultipart: false,
    },
    createLater: {
      method: 'POST',
      path: '/later',
      int64Fields: [],
      isMultipart: false,
      translation: {
        pathToBody: {tenantKey: 'tenantKey'},
        request: {bpmnProcessId: 'processDefinitionId'},
        answer: {processDefinitionId: 'bpmnProcessId'},
        keysAsText: true,
      },
    },
    activateJobs: {
      method: 'POST',
      path: '/jobs/activation',
      int64Fields: [],
      tenantField: 'tenantIds',
      isMultipart: false,
    },
    createDeployment: {
      method: 'POST',
      path: '/deployments',
      int64Fields: [],
      tenantField: 'tenantId',
      isMultipart: true,
    },
  },
};

type Sent = Parameters<HttpModule['request']>;

function clientThatHears(body: string, status = 200, more: Partial<Connection> = {}) {
  const sent: Sent[] = [];
  const http: HttpModule = {
    request(...request) {
      sent.push(request);
      return {status, body, error: status === 0 ? 'refused' : ''};
    },
  };
  return {
    sent,
    client: createClient(http, table, {
      baseUrl: 'http://h:1/',
      signIn: {header: () => 'Bearer t'},
      ...more,
    }),
  };
}

describe('createClient', () => {
  it('finds method and path by operationId, and tags the request with its operation', () => {
    const {sent, client} = clientThatHears('');
    client.call('completeJob', {path: {jobKey: 9007199254740993n}, body: {variables: {}}});
    expect(sent[0]?.slice(0, 3)).toEqual([
      'POST',
      'http://h:1/v2/jobs/9007199254740993/completion',
      '{"variables":{}}',
    ]);
    expect(sent[0]?.[3]).toMatchObject({
      tags: {operation: 'completeJob', name: '/jobs/{jobKey}/completion'},
      headers: {authorization: 'Bearer t', 'content-type': 'application/json'},
    });
  });

  it('sends each header that the sign-in gives', () => {
    const headers = ['Bearer a', 'Bearer b', undefined];
    const {sent, client} = clientThatHears('', 204, {signIn: {header: () => headers.shift()}});
    for (let count = 0; count < 3; count++) client.call('completeJob', {path: {jobKey: '1'}});
    expect(sent.map(each => each[3].headers['authorization'])).toEqual([
      'Bearer a',
      'Bearer b',
      undefined,
    ]);
  });

  it('reports backpressure that only the body states', () => {
    for (const [status, body, expected, backpressure] of [
      [503, '{"title":"RESOURCE_EXHAUSTED"}', ['completeJob'], true],
      [503, '{"title":"UNAVAILABLE"}', [], false],
      [500, '{"title":"RESOURCE_EXHAUSTED"}', [], false],
      [429, '{"title":"RESOURCE_EXHAUSTED"}', [], true],
      [200, '{"title":"RESOURCE_EXHAUSTED"}', [], false],
    ] as const) {
      const told: string[] = [];
      let refusals = 0;
      const {client} = clientThatHears(body, status, {
        onBackpressure: id => told.push(id),
        onRefused: () => refusals++,
      });
      const answer = client.call('completeJob', {path: {jobKey: '1'}});
      expect(told).toEqual(expected);
      expect(answer.backpressure).toBe(backpressure);
      expect(refusals).toBe(backpressure ? 1 : 0);
    }
  });

  it('reports what is backpressure for one operation alone, and tells the engine of it', () => {
    const refusal = {status: 500, title: 'RESOURCE_EXHAUSTED', operation: 'completeJob'};
    const params: unknown[] = [];
    const body = '{"title":"java.lang.RuntimeException","detail":"RESOURCE_EXHAUSTED"}';
    const http: HttpModule = {
      request(_method, _url, _body, given) {
        params.push(given.c8gaugeRefusals);
        return {status: 500, body, error: ''};
      },
    };
    const client = createClient(http, {...table, backpressure: [refusal]}, {baseUrl: 'http://h'});
    const completed = client.call('completeJob', {path: {jobKey: '1'}, body: {}});
    const created = client.call('createProcessInstance', {body: {}});
    expect([completed.backpressure, created.backpressure]).toEqual([true, false]);
    expect(params).toEqual([[refusal], undefined]);
  });

  it('names the tenant where an operation takes one and the caller gave none', () => {
    const {sent, client} = clientThatHears('', 204, {tenantId: 'blue'});
    client.call('createProcessInstance', {body: {version: 1}});
    client.call('createProcessInstance', {body: {tenantId: 'red'}});
    client.call('activateJobs', {body: {type: 'a'}});
    client.call('completeJob', {path: {jobKey: '1'}, body: {}});
    client.call('createDeployment', {resources: [{name: 'a.bpmn', content: '<x/>'}]});
    expect(sent.slice(0, 4).map(each => each[2])).toEqual([
      '{"version":1,"tenantId":"blue"}',
      '{"tenantId":"red"}',
      '{"type":"a","tenantIds":["blue"]}',
      '{}',
    ]);
    expect(sent[4]?.[2]).toMatch(/name="tenantId"\r\n\r\nblue\r\n--/);
  });

  it.each([9007199254740993n, '9007199254740993'])('writes the key %s as bare digits', key => {
    const {sent, client} = clientThatHears('{}');
    client.call('createProcessInstance', {body: {processDefinitionKey: key}});
    expect(sent[0]?.[2]).toBe('{"processDefinitionKey":9007199254740993}');
  });

  it('reads keys exactly', () => {
    const {client} = clientThatHears('{"processInstanceKey":9007199254740993,"version":1}');
    expect(client.call('createProcessInstance', {body: {}})).toEqual({
      status: 200,
      ok: true,
      backpressure: false,
      json: {processInstanceKey: 9007199254740993n, version: 1},
      text: '{"processInstanceKey":9007199254740993,"version":1}',
      error: '',
    });
  });

  it.each([
    ['a web page', '<html>', 200],
    ['nothing', '', 204],
    ['no answer', '', 0],
  ])('has no JSON where there is %s', (_, body, status) => {
    const answer = clientThatHears(body, status).client.call('createProcessInstance');
    expect(answer.json).toBeNull();
    expect(answer.error).toBe(status === 0 ? 'refused' : '');
  });

  it('sends files as a form whose boundary is in none of them', () => {
    const {sent, client} = clientThatHears('{}');
    client.call('createDeployment', {
      resources: [{name: 'a.bpmn', content: '--c8gauge\r\n<xml/>'}],
    });
    const boundary = /boundary=(.*)$/.exec(sent[0]?.[3].headers['content-type'] ?? '')?.[1];
    expect(boundary).toBe('c8gauge-c8gauge');
    expect(sent[0]?.[2]?.split(`--${boundary}`)).toHaveLength(3);
    expect(sent[0]?.[2]).toContain('name="resources"; filename="a.bpmn"');
  });

  it('speaks as the target does, and gives the answer in our words', () => {
    const {sent, client} = clientThatHears(
      '{"processInstanceKey":"9007199254740993","processDefinitionId":"p"}',
    );
    const body = {bpmnProcessId: 'p', variables: {total: 1}};
    const answer = client.call('createLater', {path: {tenantKey: 7n}, body});
    expect(sent[0]?.slice(0, 3)).toEqual([
      'POST',
      'http://h:1/v2/later',
      '{"tenantKey":"7","processDefinitionId":"p","variables":{"total":1}}',
    ]);
    expect(answer.json).toEqual({processInstanceKey: 9007199254740993n, bpmnProcessId: 'p'});
  });

  it('refuses an operation that the contract has not, and a missing path parameter', () => {
    const {client} = clientThatHears('');
    expect(() => client.call('nope')).toThrow("no operation 'nope'");
    expect(() => client.call('completeJob')).toThrow("path parameter 'jobKey'");
  });
});

describe('parseExactJson', () => {
  const long = fc.bigInt({min: -(2n ** 63n), max: 2n ** 63n - 1n});
  const tricky = fc.constantFrom(
    '":9007199254740993,',
    '\\":9007199254740993}',
    'a": 9007199254740993 ',
    '\u0001int64:5',
    '9007199254740993',
    '[9007199254740993]',
  );
  const {tree} = fc.letrec<{tree: unknown}>(tie => ({
    tree: fc.oneof(
      {depthSize: 'small'},
      long,
      fc.integer(),
      fc.double({noNaN: true, noDefaultInfinity: true}),
      fc.boolean(),
      fc.constant(null),
      fc.string(),
      tricky,
      fc.array(tie('tree'), {maxLength: 4}),
      fc.dictionary(fc.oneof(fc.string(), tricky), tie('tree'), {maxKeys: 5}),
    ),
  }));

  it('agrees with the exact parser on any JSON', () => {
    fc.assert(
      fc.property(tree, fc.constantFrom(undefined, 1, 2), (value, indent) => {
        const text = stringifyJson(value, indent);
        expect(parseExactJson(text)).toEqual(parseJson(text));
      }),
      {numRuns: 500},
    );
  });

  it.each(['{"a":1,}', '{"k":9007199254740993', ''])('refuses %j', text => {
    expect(() => parseExactJson(text)).toThrow(SyntaxError);
  });
});

it('stringifyBody writes bigints anywhere as bare digits', () => {
  const body = {variables: {parent: 9007199254740993n}, note: undefined};
  expect(stringifyBody(body, [])).toBe('{"variables":{"parent":9007199254740993}}');
});
