import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {bpmn, flows, type TestCluster, task, testCluster} from './testing.ts';

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
  const body = {type: 'work', timeout: 1000, maxJobsToActivate: 100, ...more};
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

// Some 40 MB go in and out: a busy machine takes its time.
describe('a search for very large items', {timeout: 120_000}, () => {
  it('ends its page early, and continues where it ended', async () => {
    const ask =
      '<bpmn:userTask id="ask"><bpmn:extensionElements><zeebe:userTask/></bpmn:extensionElements></bpmn:userTask>';
    await deploy(`${START}${ask}${flows('start > ask')}`);
    for (let n = 0; n < 10; n++) await create();
    const {items} = (await test.post('/user-tasks/search')).body;
    for (const {userTaskKey} of items) {
      const assignee = 'x'.repeat(4_000_000);
      await test.post(`/user-tasks/${userTaskKey}/assignment`, {assignee});
    }
    const first = (await test.post('/user-tasks/search')).body;
    expect(first.page.totalItems).toBe(10);
    expect(first.items.length).toBeLessThan(10);
    const rest = await test.post('/user-tasks/search', {
      page: {searchAfter: first.page.lastSortValues},
    });
    expect(first.items.length + rest.body.items.length).toBe(10);
  });
});
