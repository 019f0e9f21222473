import type {AddressInfo} from 'node:net';
import createCamundaClient, {type CamundaClient} from '@camunda8/orchestration-cluster-api';
import {Camunda8} from '@camunda8/sdk';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {type Cluster, createCluster} from './cluster.ts';
import type {ClusterDialect} from './dialects/dialect.ts';
import {definitions, literal} from './dmn/dmn-xml.case.ts';
import {buildServer} from './server.ts';
import {bpmn, flow, flows, task} from './testing.ts';

/** Those whose reads the SDK knows: in the words of 8.6 and 8.7 they have the names of an alpha. */
const KNOWN: readonly ClusterDialect[] = ['8.6', '8.8', '8.9'];

describe('@camunda8/sdk', () => {
  /*
   * A witness from outside: Camunda's own client for JavaScript, which speaks the dialect of a later
   * version, drives the cluster over a socket, whichever dialect the cluster speaks.
   */

  const USER_TASK =
    '<bpmn:userTask id="approve"><bpmn:extensionElements><zeebe:userTask/></bpmn:extensionElements></bpmn:userTask>';
  const CATCH = (id: string, definition: string) =>
    `<bpmn:intermediateCatchEvent id="${id}">${definition}</bpmn:intermediateCatchEvent>`;
  const MODEL = bpmn(
    [
      '<bpmn:startEvent id="start"/>',
      task('work'),
      '<bpmn:boundaryEvent id="caught" attachedToRef="work"><bpmn:errorEventDefinition errorRef="broken"/></bpmn:boundaryEvent>',
      CATCH('paid', '<bpmn:messageEventDefinition messageRef="paid-message"/>'),
      CATCH('go', '<bpmn:signalEventDefinition signalRef="go-signal"/>'),
      USER_TASK,
      '<bpmn:endEvent id="end"/><bpmn:endEvent id="mended"/>',
      flows('start > work > paid > go > approve > end'),
      flow('caught', 'mended'),
    ].join(''),
    '<bpmn:error id="broken" errorCode="BROKEN"/><bpmn:signal id="go-signal" name="go"/><bpmn:message id="paid-message" name="paid"><bpmn:extensionElements><zeebe:subscription correlationKey="=order"/></bpmn:extensionElements></bpmn:message>',
  );

  describe.each(KNOWN)('the JavaScript SDK on a cluster that speaks %s', dialect => {
    let cluster: Cluster;
    let server: ReturnType<typeof buildServer>;
    let client: ReturnType<Camunda8['getCamundaRestClient']>;

    beforeAll(async () => {
      cluster = createCluster({partitions: 4});
      server = buildServer(cluster, {dialect});
      await server.listen({port: 0, host: '127.0.0.1'});
      const {port} = server.server.address() as AddressInfo;
      client = new Camunda8({
        ZEEBE_REST_ADDRESS: `http://127.0.0.1:${port}`,
        CAMUNDA_OAUTH_DISABLED: true,
        CAMUNDA_LOG_LEVEL: 'none',
      }).getCamundaRestClient();
      const {processes} = await client.deployResources([
        {name: 'process.bpmn', content: MODEL},
        {name: 'decision.dmn', content: definitions(literal('half', 'amount / 2'))},
      ]);
      expect(processes[0]).toMatchObject({
        processDefinitionId: 'process',
        processDefinitionVersion: 1,
      });
    });
    afterAll(async () => {
      client.stopWorkers();
      await server.close();
      cluster.close();
    });

    const create = (variables: Record<string, string>) =>
      client.createProcessInstance({processDefinitionId: 'process', variables});
    const isRunning = (key: string) => cluster.instances.get(BigInt(key)) !== undefined;

    /** Asks again until it holds, for at most some seconds of a slow machine. */
    async function eventually(condition: () => boolean | Promise<boolean>): Promise<void> {
      for (let tries = 0; tries < 400; tries++) {
        if (await condition()) return;
        await new Promise(resolve => setTimeout(resolve, 10));
      }
      throw new Error('the condition never became true');
    }

    /** A worker that does with a job what the variable `todo` says. */
    function startWorker() {
      return client.createJobWorker({
        type: 'work',
        worker: 'sdk',
        timeout: 10_000,
        maxJobsToActivate: 5,
        pollIntervalMs: 10,
        // A poll that waits would outlive its worker, and take the jobs of the next test.
        requestTimeout: -1,
        jobHandler: job => {
          const {todo} = job.variables as {todo?: string};
          if (todo === 'fail') return job.fail({errorMessage: 'no paper', retries: 0});
          if (todo === 'throw') {
            return job.error({errorCode: 'BROKEN', errorMessage: 'it broke', variables: {}});
          }
          return job.complete({done: true});
        },
      });
    }

    it('completes a process: worker, message, signal, user task', async () => {
      const worker = startWorker();
      const {processInstanceKey} = await create({order: 'sdk-1'});
      await eventually(async () => {
        await client.publishMessage({
          name: 'paid',
          correlationKey: 'sdk-1',
          timeToLive: 0,
          variables: {},
        });
        return cluster.signals.subscriptionsTo('go').length > 0;
      });
      await worker.stop();
      await client.broadcastSignal({signalName: 'go', variables: {}});
      const {items} = await client.searchUserTasks({
        filter: {processInstanceKey, state: 'CREATED'},
      } as never);
      const userTaskKey = String(items[0]?.userTaskKey);
      await client.assignUserTask({userTaskKey, assignee: 'ada'});
      await expect(
        client.assignUserTask({userTaskKey, assignee: 'bob', allowOverride: false}),
      ).rejects.toThrow(/409/);
      await client.completeUserTask({userTaskKey, variables: {approved: true}});
      expect(isRunning(processInstanceKey)).toBe(false);
    });

    it('throws an error that the process catches', async () => {
      const worker = startWorker();
      const {processInstanceKey} = await create({order: 'sdk-2', todo: 'throw'});
      await eventually(() => !isRunning(processInstanceKey));
      await worker.stop();
      const [record] = [...cluster.search.processInstances.values()].slice(-1);
      expect(record).toMatchObject({key: BigInt(processInstanceKey), state: 'COMPLETED'});
    });

    it('fails a job, finds the incident, resolves it, and cancels', async () => {
      const worker = startWorker();
      const {processInstanceKey} = await create({order: 'sdk-3', todo: 'fail'});
      const found = async () => {
        const {items} = await client.searchIncidents({
          filter: {processInstanceKey, state: 'ACTIVE'},
          sort: [{field: 'creationTime', order: 'ASC'}],
        } as never);
        return items as unknown as {incidentKey: string; jobKey: string; errorMessage: string}[];
      };
      await eventually(async () => (await found()).length === 1);
      await worker.stop();
      const [incident] = await found();
      expect(incident?.errorMessage).toBe('no paper');
      await client.resolveIncident(incident?.incidentKey ?? '');
      const [job] = await client.activateJobs({
        type: 'work',
        worker: 'sdk',
        timeout: 10_000,
        maxJobsToActivate: 1,
        requestTimeout: 1000,
      });
      expect(job?.jobKey).toBe(incident?.jobKey);
      await client.cancelProcessInstance({processInstanceKey});
      expect(isRunning(processInstanceKey)).toBe(false);
    });

    it('searches instances, reads definitions, evaluates decisions', async () => {
      const {processInstanceKey, processDefinitionKey} = await create({order: 'sdk-4'});
      const found = await client.searchProcessInstances({
        filter: {processInstanceKey, processDefinitionId: 'process'},
        sort: [{field: 'processInstanceKey', order: 'ASC'}],
        page: {from: 0, limit: 10},
      } as never);
      expect(found.items.map(item => String(item.processInstanceKey))).toEqual([
        processInstanceKey,
      ]);
      expect(await client.getProcessDefinitionXML(processDefinitionKey)).toContain('bpmn:process');
      const result = await client.evaluateDecision({
        decisionDefinitionId: 'half',
        variables: {amount: 84},
      } as never);
      expect(result.output).toBe('42');
      expect(await client.getTopology()).toMatchObject({partitionsCount: 4});
    });

    it('awaits results, and sorts by the start', async () => {
      const pass = bpmn(`<bpmn:startEvent id="a"/><bpmn:task id="b"/>${flows('a > b')}`).replace(
        'id="process"',
        'id="pass"',
      );
      await client.deployResources([{name: 'pass.bpmn', content: pass}]);
      const {variables} = await client.createProcessInstanceWithResult({
        processDefinitionId: 'pass',
        variables: {z: 1},
      });
      expect(variables).toEqual({z: 1});
      const {items} = await client.searchProcessInstances({
        filter: {processDefinitionId: 'pass'},
        sort: [{field: 'startDate', order: 'ASC'}],
        page: {from: 0, limit: 10},
      } as never);
      expect(items).toHaveLength(1);
    });
  });
});

describe('@camunda8/orchestration-cluster-api', () => {
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

    it('tags, awaits, and filters by operators', async () => {
      const pass = bpmn(`<bpmn:startEvent id="a"/><bpmn:task id="b"/>${flows('a > b')}`).replace(
        'id="process"',
        'id="pass"',
      );
      const {processes} = await client.createDeployment({resources: [file('pass.bpmn', pass)]});
      const processDefinitionId = processes[0]?.processDefinitionId;
      if (processDefinitionId === undefined) throw new Error('nothing was deployed');
      const created = await client.createProcessInstance({
        ...{processDefinitionId, awaitCompletion: true, variables: {z: 1}, tags: ['a']},
      } as never);
      expect(created).toMatchObject({tags: ['a'], variables: {z: 1}});
      const {processInstanceKey} = created;
      const {items} = await client.searchProcessInstances(
        {
          filter: {processInstanceKey: {$in: [processInstanceKey]}},
          sort: [{field: 'startDate', order: 'DESC'}],
        },
        NOW,
      );
      expect(items).toMatchObject([{state: 'COMPLETED', tags: ['a']}]);
      const latest = await client.searchProcessDefinitions(
        {filter: {isLatestVersion: true, processDefinitionId}},
        NOW,
      );
      expect(latest.items).toHaveLength(1);
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
});
