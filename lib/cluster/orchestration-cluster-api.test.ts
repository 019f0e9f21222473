import type {AddressInfo} from 'node:net';
import createCamundaClient, {type CamundaClient} from '@camunda8/orchestration-cluster-api';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {type Cluster, createCluster} from './cluster.ts';
import {definitions, literal} from './dmn/dmn-xml.case.ts';
import {buildServer} from './server.ts';
import {bpmn, flows, task} from './testing.ts';

/*
 * A stricter witness from outside: the client that Camunda generates from its document for 8.8. It
 * validates every answer against that document.
 */
const MODEL = bpmn(
  [
    '<bpmn:startEvent id="start"/>',
    task('work'),
    '<bpmn:endEvent id="end"/>',
    flows('start > work > end'),
  ].join(''),
);

let cluster: Cluster;
let server: ReturnType<typeof buildServer>;
let client: CamundaClient;

beforeAll(async () => {
  cluster = createCluster({partitions: 4});
  server = buildServer(cluster, {dialect: '8.8'});
  await server.listen({port: 0, host: '127.0.0.1'});
  const {port} = server.server.address() as AddressInfo;
  client = createCamundaClient({
    config: {
      CAMUNDA_REST_ADDRESS: `http://127.0.0.1:${port}`,
      CAMUNDA_AUTH_STRATEGY: 'NONE',
      CAMUNDA_SDK_VALIDATION: 'req:strict,res:strict',
      CAMUNDA_SDK_LOG_LEVEL: 'silent',
    },
  });
});
afterAll(async () => {
  await server.close();
  cluster.close();
});

const NOW = {consistency: {waitUpToMs: 0}};
const file = (name: string, content: string) => new File([content], name);

describe('the client of Camunda 8.8', () => {
  it('deploys, creates, works, finds and cancels', async () => {
    const {processes} = await client.createDeployment({
      resources: [file('process.bpmn', MODEL)],
    });
    const [deployed] = processes;
    if (!deployed) throw new Error('nothing was deployed');
    const {processDefinitionKey} = deployed;
    const created = await client.createProcessInstance({processDefinitionKey});
    expect(created).toMatchObject({processDefinitionId: 'process', processDefinitionVersion: 1});
    const {jobs} = await client.activateJobs({
      type: 'work',
      worker: 'client',
      timeout: 10_000,
      maxJobsToActivate: 10,
    });
    const [job] = jobs;
    if (!job) throw new Error('no job came');
    const {processInstanceKey} = created;
    expect(job.processInstanceKey).toBe(processInstanceKey);
    await client.completeJob({jobKey: job.jobKey, variables: {done: true}});
    const read = await client.getProcessInstance({processInstanceKey}, NOW);
    expect(read).toMatchObject({state: 'COMPLETED', hasIncident: false});
    const second = await client.createProcessInstance({processDefinitionKey});
    await client.cancelProcessInstance({processInstanceKey: second.processInstanceKey});
    const {items, page} = await client.searchProcessInstances(
      {filter: {processDefinitionKey, state: 'TERMINATED'}},
      NOW,
    );
    expect(items.map(each => each.processInstanceKey)).toEqual([second.processInstanceKey]);
    expect(Number(page.totalItems)).toBe(1);
  });

  it('evaluates a decision by its key, and broadcasts a signal', async () => {
    const {decisions} = await client.createDeployment({
      resources: [file('decision.dmn', definitions(literal('half', 'amount / 2')))],
    });
    const [decision] = decisions;
    if (!decision?.decisionDefinitionKey) throw new Error('no decision was deployed');
    // The document wants the id of a failed decision also where none failed: not validated.
    const {output} = await createCamundaClient({
      config: {...client.getConfig().__raw, CAMUNDA_SDK_VALIDATION: 'none'},
    }).evaluateDecision({
      decisionDefinitionKey: decision.decisionDefinitionKey,
      variables: {amount: 84},
    });
    expect(output).toBe('42');
    const {signalKey} = await client.broadcastSignal({signalName: 'nobody-waits'});
    expect(signalKey).toMatch(/^\d+$/);
  });
});
