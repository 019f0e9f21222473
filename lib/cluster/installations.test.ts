import {afterEach, describe, expect, it} from 'vitest';
import {INSTALLATIONS, type Installation} from './installations.ts';
import type {ServerOptions} from './server.ts';
import {bpmn, flows, type TestCluster, task, testCluster} from './testing.ts';

let cluster: TestCluster;

afterEach(() => cluster.close());

/** The cluster of an installation, as `serve --as` has it. */
function installed(
  name: string,
  more: Partial<Installation> & Pick<ServerOptions, 'maxInFlight' | 'forbidden'> = {},
) {
  const {searchLagMs, ...served} = {...(INSTALLATIONS[name] as Installation), ...more};
  cluster = testCluster({searchLagMs}, served);
  return cluster;
}

const MODEL = bpmn(
  `<bpmn:startEvent id="start"/>${task('work')}<bpmn:endEvent id="end"/>${flows('start > work > end')}`,
);
const NAMED = {processDefinitionId: 'process'};
const ACTIVATION = {type: 'work', timeout: 1000, maxJobsToActivate: 1, requestTimeout: -1};

describe('a cluster as it is installed', () => {
  it.each([
    ['stock-8.6', '8.6.12'],
    ['stock-8.7', '8.7.8'],
    ['stock-8.8', '8.8.2'],
    ['stock-8.9', '8.9.0'],
  ])('%s is of %s', async (name, version) => {
    const {body} = await installed(name).get('/topology');
    expect(body.gatewayVersion).toBe(version);
  });

  it.each([
    ['stock-8.6', 'bigint'],
    ['stock-8.7', 'string'],
    ['stock-8.8', 'string'],
    ['stock-8.9', 'string'],
  ])('%s runs a process in its own words, with keys of the type %s', async (name, keys) => {
    const {post, deploy} = installed(name);
    const deployed = await deploy({'process.bpmn': MODEL});
    expect(deployed.body.deployments[0].processDefinition).toMatchObject(NAMED);
    const {status, body} = await post('/process-instances', NAMED);
    expect([status, body]).toEqual([200, expect.objectContaining(NAMED)]);
    expect(body).not.toHaveProperty('bpmnProcessId');
    expect(typeof body.processInstanceKey).toBe(keys);
    const [job] = (await post('/jobs/activation', ACTIVATION)).body.jobs;
    expect(job).toMatchObject({...NAMED, processDefinitionVersion: 1, type: 'work'});
    expect((await post(`/jobs/${job.jobKey}/completion`, {variables: {}})).status).toBe(204);
    expect((await post(`/process-instances/${body.processInstanceKey}/cancellation`)).status).toBe(
      404,
    );
    expect((await post('/signals/broadcast', {signalName: 'x'})).status).toBe(200);
  });

  it.each([
    ['stock-8.6', 204, undefined],
    ['stock-8.7', 204, undefined],
    ['stock-8.8', 204, undefined],
    ['stock-8.9', 200, {resourceKey: expect.any(String), batchOperation: null}],
  ])('%s deletes a definition and never uses its version again', async (name, status, answer) => {
    const {post, deploy} = installed(name);
    const deployNext = async (version: string) => {
      const files = {'process.bpmn': MODEL.replace('id="start"', `name="${version}" id="start"`)};
      return (await deploy(files)).body.deployments[0].processDefinition;
    };
    await deployNext('a');
    const {processDefinitionKey} = await deployNext('b');
    const deleted = await post(`/resources/${processDefinitionKey}/deletion`);
    expect([deleted.status, deleted.body]).toEqual([status, answer]);
    expect((await post('/process-instances', NAMED)).body.processDefinitionVersion).toBe(1);
    const next = await deployNext('b');
    expect(next.processDefinitionVersion ?? next.version).toBe(3);
  });

  it.each(['stock-8.6', 'stock-8.7', 'stock-8.8', 'stock-8.9'])(
    '%s does not know bpmnProcessId',
    async name => {
      const {post} = installed(name);
      expect((await post('/process-instances', {bpmnProcessId: 'process'})).status).toBe(400);
      expect((await post('/process-instances', NAMED)).status).toBe(404);
    },
  );

  it('ignores properties that it does not know until 8.7', async () => {
    const {post, deploy} = installed('stock-8.7');
    await deploy({'process.bpmn': MODEL});
    expect((await post('/process-instances', {...NAMED, colour: 'red'})).status).toBe(200);
  });

  it.each([
    ['stock-8.6', 404],
    ['stock-8.7', 404],
    ['stock-8.8', 200],
  ])('%s answers searches with %i', async (name, status) => {
    const {post, get} = installed(name);
    expect((await post('/process-instances/search', {})).status).toBe(status);
    expect((await get('/process-definitions/1')).status).toBe(404);
  });

  it('serves the reads of 8.6 by their own names once they are switched on', async () => {
    const {post, deploy} = installed('stock-8.6', {queryApi: true, searchLagMs: 0});
    await deploy({'process.bpmn': MODEL});
    const {body: created} = await post('/process-instances', NAMED);
    const filter = {key: created.processInstanceKey};
    const {body} = await post('/process-instances/search', {filter});
    expect(body.items).toEqual([expect.objectContaining({key: created.processInstanceKey})]);
  });

  it('is two seconds behind in searches', async () => {
    const {post, deploy, clock} = installed('stock-8.8');
    await deploy({'process.bpmn': MODEL});
    await post('/process-instances', NAMED);
    const total = async () => (await post('/process-instances/search', {})).body.page.totalItems;
    expect(await total()).toBe(0);
    clock.advance(2000);
    expect(await total()).toBe(1);
  });

  it.each([
    ['stock-8.6', 429, 500],
    ['stock-8.7', 429, 500],
    ['stock-8.8', 503, 500],
    ['stock-8.9', 503, 503],
  ])('%s refuses under pressure with %i, activations with %i', async (name, usual, activation) => {
    const {post} = installed(name, {maxInFlight: 0});
    const refused = await post('/process-instances', NAMED);
    expect([refused.status, refused.body.title]).toEqual([usual, 'RESOURCE_EXHAUSTED']);
    const {status, text} = await post('/jobs/activation', ACTIVATION);
    expect(status).toBe(activation);
    expect(text).toContain('RESOURCE_EXHAUSTED');
  });

  it('refuses a command that nobody has the permission for', async () => {
    cluster = testCluster({}, {forbidden: ['createDeployment']});
    const {status, body} = await cluster.deploy({'process.bpmn': MODEL});
    expect([status, body.title]).toEqual([403, 'FORBIDDEN']);
    expect(body.detail).toContain("to perform operation 'CREATE' on resource 'RESOURCE'");
    expect((await cluster.post('/process-instances', {bpmnProcessId: 'x'})).status).toBe(404);
  });

  it('leaves what nobody may see out of searches and activations, and refuses to read it', async () => {
    const forbidden = ['searchProcessInstances', 'getProcessInstance', 'activateJobs'];
    const {post, deploy, get} = installed('stock-8.8', {forbidden, searchLagMs: 0});
    await deploy({'process.bpmn': MODEL});
    const {body: created} = await post('/process-instances', NAMED);
    const {body: found} = await post('/process-instances/search', {});
    expect([found.items, found.page.totalItems]).toEqual([[], 0]);
    const read = await get(`/process-instances/${created.processInstanceKey}`);
    expect([read.status, read.body.detail]).toEqual([
      403,
      "Unauthorized to perform operation 'READ_PROCESS_INSTANCE' on resource 'PROCESS_DEFINITION'",
    ]);
    expect((await get('/process-instances/1')).status).toBe(404);
    const activation = await post('/jobs/activation', {...ACTIVATION, type: 'work'});
    expect([activation.status, activation.body.jobs]).toEqual([200, []]);
  });
});
