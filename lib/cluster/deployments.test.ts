import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {bpmn, flows, type TestCluster, task, testCluster} from './testing.ts';

const ONE_TASK = bpmn(
  `<bpmn:startEvent id="start"/>${task('work')}<bpmn:endEvent id="end"/>${flows('start > work > end')}`,
);

let test: TestCluster;

beforeEach(async () => {
  test = testCluster();
  await test.deploy({'one.bpmn': ONE_TASK});
});
afterEach(() => test.close());

// https://docs.camunda.io/docs/8.6/apis-tools/camunda-api-rest/specifications/create-deployment/
describe('deployments', () => {
  it('keep key and version of an unchanged resource', async () => {
    const again = await test.deploy({'one.bpmn': ONE_TASK});
    expect(again.status).toBe(200);
    expect(Object.keys(again.body)).toEqual(['deploymentKey', 'deployments', 'tenantId']);
    expect(again.body.deployments[0].processDefinition).toMatchObject({version: 1});
  });

  it('are refused with the id of an element that cannot be executed', async () => {
    const reply = await test.deploy({
      'good.bpmn': ONE_TASK.replace('id="process"', 'id="good"'),
      'bad.bpmn': ONE_TASK.replace(
        '<bpmn:endEvent',
        '<bpmn:adHocSubProcess id="odd"/><bpmn:endEvent',
      ),
    });
    expect(reply.status).toBe(400);
    expect(reply.body.detail).toContain('Element: odd');
    expect((await test.post('/process-instances', {bpmnProcessId: 'good'})).status).toBe(404);
  });

  it.each([
    [
      'a listener',
      '<zeebe:executionListeners><zeebe:executionListener eventType="start" type="x"/></zeebe:executionListeners>',
    ],
    [
      'a binding',
      '<zeebe:calledDecision decisionId="d" resultVariable="r" bindingType="deployment"/>',
    ],
  ])('refuse %s, which would change what happens', async (_name, extension) => {
    const model = ONE_TASK.replace(
      '<zeebe:taskDefinition type="work"/>',
      `<zeebe:taskDefinition type="work"/>${extension}`,
    );
    const {status, body} = await test.deploy({'x.bpmn': model});
    expect([status, body.detail]).toEqual([400, expect.stringContaining('Element: work')]);
  });

  it.each([
    ['no XML', 'hello'],
    ['truncated XML', ONE_TASK.slice(0, 700)],
    [
      'an entity bomb',
      `<!DOCTYPE l [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${ONE_TASK.slice(38)}`,
    ],
    ['no process', ONE_TASK.replace('isExecutable="true"', '')],
  ])('refuse %s', async (_name, content) => {
    const {status} = await test.deploy({'x.bpmn': content});
    expect([200, 400]).toContain(status);
  });
});

// https://docs.camunda.io/docs/8.6/apis-tools/camunda-api-rest/camunda-api-rest-overview/
describe('HTTP', () => {
  it.each([
    ['GET', '/nothing', 404],
    ['PUT', '/topology', 405],
    ['POST', '/process-instances/1', 405],
  ])('%s %s is %i', async (method, path, status) => {
    const reply = await test.request(method, path);
    expect(reply.status).toBe(status);
    expect(reply.headers['content-type']).toBe('application/problem+json');
    if (status === 405) expect(reply.headers['allow']).toMatch(/GET/);
  });

  it('refuses other media types with 415 and too large bodies with 413', async () => {
    const json = await test.post('/deployments', {});
    expect([json.status, json.body.title]).toEqual([415, 'Unsupported Media Type']);
    const files = {'content-type': 'multipart/form-data; boundary=c8gauge'};
    expect((await test.raw('POST', '/process-instances', 'x', files)).status).toBe(415);
    const plain = await test.request(
      'POST',
      '/jobs/activation',
      {},
      {'content-type': 'text/plain'},
    );
    expect(plain.status).toBe(415);
    const zipped = await test.request('POST', '/jobs/activation', {}, {'content-encoding': 'gzip'});
    expect(zipped.status).toBe(415);
    const large = await test.post('/jobs/activation', {type: 'x'.repeat(5_000_000)});
    expect(large).toMatchObject({status: 413, body: {title: 'Payload Too Large'}});
    expect((await test.deploy({'x.bpmn': 'x'.repeat(5_000_000)})).status).toBe(413);
  });

  it('refuses JSON that is malformed, too deep or infinite', async () => {
    for (const raw of ['{', '[1', `${'['.repeat(5000)}${']'.repeat(5000)}`, '{"a":1e999}']) {
      const reply = await test.raw('POST', '/process-instances', raw);
      expect(reply.status).toBe(400);
    }
  });

  it('answers the topology', async () => {
    const {body} = await test.get('/topology');
    expect(body).toMatchObject({clusterSize: 1, partitionsCount: 1, replicationFactor: 1});
  });
});

// https://docs.camunda.io/docs/8.8/components/concepts/resource-deletion/
describe('a deletion', () => {
  it('is no operation of the contract', async () => {
    expect((await test.post('/resources/1/deletion')).status).toBe(404);
  });

  it('gives the start events back to the version before', async () => {
    await test.close();
    test = testCluster({}, {dialect: '8.8'});
    const started = async (message: string) => {
      await test.post('/messages/publication', {name: message, correlationKey: '', timeToLive: 0});
      const {body} = await test.post('/process-instances/search', {});
      return body.items.map(
        (each: {processDefinitionVersion: number}) => each.processDefinitionVersion,
      );
    };
    const startedBy = (message: string) =>
      bpmn(
        `<bpmn:startEvent id="start"><bpmn:messageEventDefinition messageRef="m"/></bpmn:startEvent><bpmn:endEvent id="end"/>${flows('start > end')}`,
        `<bpmn:message id="m" name="${message}"/>`,
      );
    const keyOf = async (message: string) =>
      (await test.deploy({'process.bpmn': startedBy(message)})).body.deployments[0]
        .processDefinition.processDefinitionKey;
    const first = await keyOf('old');
    const second = await keyOf('new');
    expect(await started('old')).toEqual([]);
    expect((await test.post(`/resources/${second}/deletion`)).status).toBe(204);
    expect(await started('new')).toEqual([]);
    expect(await started('old')).toEqual([1]);
    expect((await test.post(`/resources/${first}/deletion`)).status).toBe(204);
    expect(await started('old')).toEqual([1]);
    const filter = {state: 'DELETED'};
    const deleted = (await test.post('/process-definitions/search', {filter})).body.items;
    expect(deleted).toHaveLength(2);
  });
});
