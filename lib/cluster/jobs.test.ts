import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {assignUserTask} from './commands/user-task.ts';
import {bpmn, flow, flows, type TestCluster, task, testCluster} from './testing.ts';

describe('jobs and their workers', () => {
  const ONE_TASK = bpmn(
    `<bpmn:startEvent id="start"/>${task('work')}<bpmn:endEvent id="end"/>${flows('start > work > end')}`,
  );

  let test: TestCluster;

  beforeEach(async () => {
    test = testCluster();
    await test.deploy({'one.bpmn': ONE_TASK});
  });
  afterEach(() => test.close());

  const create = (variables = {}) =>
    test.post('/process-instances', {bpmnProcessId: 'process', variables});
  const activate = async (more = {}) => {
    const reply = await test.post('/jobs/activation', {
      type: 'work',
      timeout: 1000,
      maxJobsToActivate: 10,
      requestTimeout: -1,
      ...more,
    });
    return reply.body.jobs;
  };

  // https://docs.camunda.io/docs/8.6/components/concepts/job-workers/
  describe('jobs', () => {
    it('answers with exactly the properties of the contract', async () => {
      await create({a: 1});
      const [job] = await activate({worker: 'w'});
      expect(Object.keys(job)).toEqual([
        ...['jobKey', 'type', 'processInstanceKey', 'processDefinitionKey', 'bpmnProcessId'],
        ...['elementId', 'elementInstanceKey', 'customHeaders', 'worker', 'retries', 'deadline'],
        ...['variables', 'tenantId'],
      ]);
      expect(job).toMatchObject({type: 'work', worker: 'w', retries: 3, variables: {a: 1}});
      expect(job.deadline).toBe(test.clock.wallMs() + 1000);
    });

    it('locks a job for its timeout, then activates it again without consuming a retry', async () => {
      await create();
      const [first] = await activate();
      expect(await activate()).toEqual([]);
      test.clock.advance(999);
      expect(await activate()).toEqual([]);
      test.clock.advance(1);
      const [again] = await activate();
      expect(again).toMatchObject({jobKey: first.jobKey, retries: 3});
    });

    it('completes once; a second completion is 404', async () => {
      const {body: instance} = await create();
      const [job] = await activate();
      const path = `/jobs/${job.jobKey}/completion`;
      expect(await test.post(path, {variables: {}})).toMatchObject({status: 204, text: ''});
      expect((await test.post(path)).body).toEqual({
        type: 'about:blank',
        title: 'NOT_FOUND',
        status: 404,
        detail: `Command 'COMPLETE' rejected with code 'NOT_FOUND': Expected to complete job with key '${job.jobKey}', but no such job was found`,
        instance: `/v2${path}`,
      });
      expect(test.cluster.instances.size).toBe(0);
      expect((await test.get(`/process-instances/${instance.processInstanceKey}`)).status).toBe(
        200,
      );
    });

    it('accepts the completion of a job that no worker has locked', async () => {
      await create();
      const [job] = await activate();
      test.clock.advance(2000);
      expect((await test.post(`/jobs/${job.jobKey}/completion`)).status).toBe(204);
      expect(await activate()).toEqual([]);
    });

    it('narrows the variables to those that the worker fetches', async () => {
      await create({a: 1, b: 2});
      const [job] = await activate({fetchVariable: ['b', 'c']});
      expect(job.variables).toEqual({b: 2});
    });

    it('keeps int64 variables exact', async () => {
      await create({big: 9_007_199_254_740_993n});
      expect((await activate())[0].variables).toEqual({big: 9_007_199_254_740_993n});
    });

    it('activates a failed job again at once, or after its back-off', async () => {
      await create();
      const [job] = await activate();
      const fail = (body: object) => test.post(`/jobs/${job.jobKey}/failure`, {...body});
      expect((await fail({retries: 2})).status).toBe(204);
      expect((await activate())[0]).toMatchObject({jobKey: job.jobKey, retries: 2});
      await fail({retries: 1, retryBackOff: 5000});
      expect((await test.post(`/jobs/${job.jobKey}/completion`)).status).toBe(409);
      expect(await activate()).toEqual([]);
      test.clock.advance(5000);
      expect((await activate())[0]).toMatchObject({retries: 1});
    });

    it('does not activate a job without retries', async () => {
      await create();
      const [job] = await activate();
      await test.post(`/jobs/${job.jobKey}/failure`, {retries: 0});
      test.clock.advance(10_000);
      expect(await activate()).toEqual([]);
      expect((await test.post(`/jobs/${job.jobKey}/completion`)).status).toBe(409);
    });

    // https://docs.camunda.io/docs/8.6/components/concepts/incidents/
    it('without retries has an incident; resolving it makes the job activatable again', async () => {
      await create();
      const [job] = await activate();
      await test.post(`/jobs/${job.jobKey}/failure`, {retries: 0, errorMessage: 'out of paper'});
      const {items} = (await test.post('/incidents/search', {filter: {jobKey: job.jobKey}})).body;
      expect(items[0]).toMatchObject({
        errorType: 'JOB_NO_RETRIES',
        errorMessage: 'out of paper',
        state: 'ACTIVE',
      });
      const path = `/incidents/${items[0].incidentKey}/resolution`;
      expect(await test.post(path)).toMatchObject({status: 204, text: ''});
      expect((await activate())[0].jobKey).toBe(job.jobKey);
      expect((await test.post(path)).status).toBe(404);
    });

    it('reports everything that is wrong with an activation', async () => {
      const {status, body} = await test.post('/jobs/activation', {type: '', maxJobsToActivate: 0});
      expect(status).toBe(400);
      expect(body.title).toBe('INVALID_ARGUMENT');
      expect(body.detail).toBe(
        "No type provided. No timeout provided. The value for maxJobsToActivate is '0' but must be greater than 0.",
      );
    });
  });

  // https://docs.camunda.io/docs/8.6/components/concepts/processes/
  describe('process instances', () => {
    it('can be cancelled once, and their jobs go with them', async () => {
      const {body} = await create();
      const path = `/process-instances/${body.processInstanceKey}`;
      expect((await test.request('DELETE', path)).status).toBe(204);
      expect((await test.request('DELETE', path)).status).toBe(404);
      expect(await activate()).toEqual([]);
      expect((await test.get(path)).body).toEqual(body);
    });

    it('take the latest version of a process, or the one that is asked for', async () => {
      await test.deploy({'one.bpmn': ONE_TASK.replace('id="end"', 'id="end" name="changed"')});
      expect((await create()).body.version).toBe(2);
      const old = await test.post('/process-instances', {bpmnProcessId: 'process', version: 1});
      expect(old.body.version).toBe(1);
      expect((await test.post('/process-instances', {bpmnProcessId: 'other'})).status).toBe(404);
    });

    it('have keys of every partition, beyond 2^53 from the fourth on', async () => {
      const wide = testCluster({partitions: 8});
      await wide.deploy({'one.bpmn': ONE_TASK});
      const partitions = new Set<bigint>();
      for (let n = 0; n < 8; n++) {
        const {body} = await wide.post('/process-instances', {bpmnProcessId: 'process'});
        partitions.add(body.processInstanceKey >> 51n);
        expect((await wide.get(`/process-instances/${body.processInstanceKey}`)).body).toEqual(
          body,
        );
      }
      expect([...partitions]).toEqual([1n, 2n, 3n, 4n, 5n, 6n, 7n, 8n]);
      await wide.close();
    });

    it('really run through parallel gateways', async () => {
      const model = bpmn(
        `<bpmn:startEvent id="start"/><bpmn:parallelGateway id="fork"/>${task('a', 'work')}${task('b', 'work')}<bpmn:parallelGateway id="join"/>${task('after')}<bpmn:endEvent id="end"/>${flows('start > fork > a > join > after > end', 'fork > b > join')}`,
      );
      await test.deploy({'fork.bpmn': model});
      await create();
      const jobs = await activate();
      expect(jobs.map((job: {elementId: string}) => job.elementId).sort()).toEqual(['a', 'b']);
      await test.post(`/jobs/${jobs[0].jobKey}/completion`, {variables: {left: 1}});
      expect(await activate({type: 'after'})).toEqual([]);
      await test.post(`/jobs/${jobs[1].jobKey}/completion`, {variables: {right: 2}});
      expect((await activate({type: 'after'}))[0].variables).toEqual({left: 1, right: 2});
    });
  });

  // https://docs.camunda.io/docs/8.6/components/modeler/bpmn/exclusive-gateways/
  describe('an exclusive gateway', () => {
    const CHOICE = bpmn(
      `<bpmn:startEvent id="start"/><bpmn:exclusiveGateway id="choice" default="choice-small"/>${task('big')}${task('small')}<bpmn:endEvent id="end"/>${flows('start > choice', 'choice > small > end', 'big > end')}${flow('choice', 'big', '=amount > 100')}`,
    );

    it.each([
      [200, 'big'],
      [100, 'small'],
    ])('with amount %i leads to %s', async (amount, type) => {
      await test.deploy({'choice.bpmn': CHOICE});
      await create({amount});
      expect(await activate({type})).toHaveLength(1);
    });
  });
});

describe('very large answers', () => {
  let test: TestCluster;
  beforeEach(() => {
    test = testCluster();
  });
  afterEach(() => test.close());

  const START = '<bpmn:startEvent id="start"/>';
  const deploy = (inside: string) => test.deploy({'x.bpmn': bpmn(inside)});
  const create = (variables = {}) =>
    test.post('/process-instances', {bpmnProcessId: 'process', variables});
  const activate = async (more = {}) => {
    const limits = {timeout: 1000, maxJobsToActivate: 100, requestTimeout: -1};
    const body = {type: 'work', ...limits, ...more};
    return (await test.post('/jobs/activation', body)).body.jobs;
  };

  describe('an activation of very large jobs', () => {
    it('gives as many as an answer holds, and leaves the rest for the next', async () => {
      await deploy(`${START}${task('work')}${flows('start > work')}`);
      for (let n = 0; n < 4; n++) await create({large: 'x'.repeat(3_000_000)});
      const sizes = [await activate(), await activate(), await activate()].map(jobs => jobs.length);
      expect(sizes).toEqual([2, 2, 0]);
    });

    // https://docs.camunda.io/docs/8.6/components/concepts/job-workers/
    it('raises an incident for a job that no answer can hold; fewer variables help', async () => {
      await deploy(
        `${START}<bpmn:exclusiveGateway id="again"/>${task('work')}${flows('start > again > work > again')}`,
      );
      await create();
      for (const name of ['a', 'b', 'c']) {
        const [job] = await activate();
        const variables = {[name]: 'x'.repeat(3_500_000)};
        await test.post(`/jobs/${job.jobKey}/completion`, {variables});
      }
      expect(await activate()).toEqual([]);
      const {items} = (await test.post('/incidents/search')).body;
      expect(items[0]).toMatchObject({errorType: 'MESSAGE_SIZE_EXCEEDED', state: 'ACTIVE'});
      await test.post(`/incidents/${items[0].incidentKey}/resolution`);
      expect(await activate({fetchVariable: ['a']})).toHaveLength(1);
    });
  });

  describe('a search for very large items', () => {
    it('ends its page early, and continues where it ended', async () => {
      const ask =
        '<bpmn:userTask id="ask"><bpmn:extensionElements><zeebe:userTask/></bpmn:extensionElements></bpmn:userTask>';
      await deploy(`${START}${ask}${flows('start > ask')}`);
      for (let n = 0; n < 10; n++) await create();
      const {items} = (await test.post('/user-tasks/search')).body;
      // Assigned without HTTP: only the answer has to be large.
      const assignee = 'x'.repeat(4_000_000);
      for (const {userTaskKey} of items) assignUserTask(test.cluster, userTaskKey, assignee, true);
      const first = (await test.post('/user-tasks/search')).body;
      expect(first.page.totalItems).toBe(10);
      expect(first.items.length).toBeLessThan(10);
      const rest = await test.post('/user-tasks/search', {
        page: {searchAfter: first.page.lastSortValues},
      });
      expect(first.items.length + rest.body.items.length).toBe(10);
    });
  });
});
