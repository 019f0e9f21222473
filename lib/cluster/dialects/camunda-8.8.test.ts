import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {definitions, literal} from '../dmn/dmn-xml.case.ts';
import {bpmn, flows, type TestCluster, task, testCluster} from '../testing.ts';

const MODEL = bpmn(
  '<bpmn:startEvent id="start"/>' +
    task('work') +
    '<bpmn:endEvent id="end"/>' +
    flows('start > work > end'),
);

let test: TestCluster;

beforeEach(async () => {
  test = testCluster({partitions: 4}, {dialect: '8.8'});
  await test.deploy({'process.bpmn': MODEL});
});
afterEach(() => test.close());

const create = () => test.post('/process-instances', {processDefinitionId: 'process'});
const search = (body: Parameters<TestCluster['post']>[1]) =>
  test.post('/process-instances/search', body);

describe('the cluster that speaks 8.8', () => {
  it('names processes as later versions do, and writes keys as text', async () => {
    const {status, body} = await create();
    expect(status).toBe(200);
    expect(body).toMatchObject({processDefinitionId: 'process', processDefinitionVersion: 1});
    expect(body.processInstanceKey).toMatch(/^\d{16,}$/);
    expect(body).not.toHaveProperty('bpmnProcessId');
  });

  it('leaves the variables of a job as they are', async () => {
    const variables = {aKey: 9007199254740993n, nothing: null, bpmnProcessId: 'mine'};
    await test.post('/process-instances', {processDefinitionId: 'process', variables});
    const activation = {type: 'work', timeout: 1000, maxJobsToActivate: 1};
    const [job] = (await test.post('/jobs/activation', activation)).body.jobs;
    expect(job.variables).toEqual(variables);
    expect(job).toMatchObject({processDefinitionVersion: 1, kind: 'BPMN_ELEMENT'});
  });

  it.each([
    ['a property that it does not know', {processDefinitionId: 'process', bpmnProcessId: 'x'}],
    ['a key that is a number', {processDefinitionKey: 2251799813685250}],
  ])('refuses %s', async (_, body) => {
    expect((await test.post('/process-instances', body)).status).toBe(400);
  });

  it('cancels by POST, and nowhere else', async () => {
    const {processInstanceKey: key} = (await create()).body;
    expect((await test.request('DELETE', `/process-instances/${key}`)).status).toBe(405);
    expect((await test.post(`/process-instances/${key}/cancellation`)).status).toBe(204);
    const {items} = (await search({filter: {state: 'TERMINATED'}})).body;
    expect(items).toMatchObject([{processInstanceKey: key, state: 'TERMINATED'}]);
    expect(items[0].endDate).toMatch(/^\d{4}-/);
  });

  it('pages by cursors, forward and back', async () => {
    for (let count = 0; count < 5; count += 1) await create();
    const sort = [{field: 'processInstanceKey', order: 'DESC'}];
    const first = (await search({sort, page: {limit: 2}})).body;
    const second = (await search({sort, page: {limit: 2, after: first.page.endCursor}})).body;
    const back = (await search({sort, page: {limit: 2, before: second.page.startCursor}})).body;
    const keys = [first, second].flatMap(each =>
      each.items.map((item: {processInstanceKey: string}) => item.processInstanceKey),
    );
    expect(new Set(keys).size).toBe(4);
    expect(back.items).toEqual(first.items);
    expect(first.page).toMatchObject({totalItems: 5, hasMoreTotalItems: false});
    expect((await search({page: {after: 'no cursor'}})).status).toBe(400);
  });

  it('evaluates a decision that the body names', async () => {
    await test.deploy({'decision.dmn': definitions(literal('half', 'amount / 2'))});
    const body = {decisionDefinitionId: 'half', variables: {amount: 84}};
    const {body: evaluated} = await test.post('/decision-definitions/evaluation', body);
    expect(evaluated).toMatchObject({output: '42'});
    expect(evaluated.decisionEvaluationKey).toMatch(/^\d+$/);
  });

  it('answers a signal with its key, and a model as text/xml', async () => {
    const {status, body} = await test.post('/signals/broadcast', {signalName: 'go'});
    expect([status, body.tenantId]).toEqual([200, '<default>']);
    const {processDefinitionKey} = (await create()).body;
    const xml = await test.get(`/process-definitions/${processDefinitionKey}/xml`);
    expect([xml.headers['content-type'], xml.text]).toEqual(['text/xml', MODEL]);
  });

  it('reports its version, and answers 503 when it is overloaded', async () => {
    expect((await test.get('/topology')).body.gatewayVersion).toBe('8.8.0');
    const busy = testCluster({}, {dialect: '8.8', maxInFlight: 0});
    const {status, body} = await busy.post('/signals/broadcast', {signalName: 'go'});
    expect([status, body.title]).toEqual([503, 'RESOURCE_EXHAUSTED']);
    await busy.close();
  });
});
