import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {JsonValue} from '../../core/int64.ts';
import {bpmn, flows, type TestCluster, task, testCluster} from '../testing.ts';

/** https://docs.camunda.io/docs/8.8/components/concepts/process-instance-creation/ */

const MODEL = bpmn(
  [
    '<bpmn:startEvent id="start"/>',
    task('first'),
    `<bpmn:subProcess id="sub"><bpmn:startEvent id="in"/>${task('inner')}<bpmn:endEvent id="out"/>${flows('in > inner > out')}</bpmn:subProcess>`,
    task('last'),
    '<bpmn:endEvent id="end"/>',
    flows('start > first > sub > last > end'),
    `<bpmn:subProcess id="each"><bpmn:multiInstanceLoopCharacteristics><bpmn:extensionElements><zeebe:loopCharacteristics inputCollection="=[1]"/></bpmn:extensionElements></bpmn:multiInstanceLoopCharacteristics><bpmn:startEvent id="in2"/>${task('repeated')}${flows('in2 > repeated')}</bpmn:subProcess>`,
    '<bpmn:task id="quick"/>',
    flows('last > each', 'last > quick'),
  ].join(''),
);
const PASS = bpmn(
  `<bpmn:startEvent id="a"/><bpmn:task id="b"/><bpmn:endEvent id="c"/>${flows('a > b > c')}`,
).replace('id="process"', 'id="pass"');

let test: TestCluster;
beforeEach(async () => {
  test = testCluster({}, {dialect: '8.8'});
  const deployed = await test.deploy({'process.bpmn': MODEL, 'pass.bpmn': PASS});
  expect(deployed.status, deployed.text).toBe(200);
});
afterEach(() => test.close());

const create = (more: {[name: string]: JsonValue} = {}) =>
  test.post('/process-instances', {processDefinitionId: 'process', ...more});
const jobsOf = async (type: string) =>
  (
    await test.post('/jobs/activation', {
      ...{type, timeout: 10_000, maxJobsToActivate: 9, requestTimeout: -1},
    })
  ).body.jobs;
const complete = async (type: string, variables: JsonValue = {}) => {
  for (const {jobKey} of await jobsOf(type)) {
    await test.post(`/jobs/${jobKey}/completion`, {variables});
  }
};

describe('start instructions', () => {
  it('start at an element of a sub-process, and the process goes on from there', async () => {
    const {body} = await create({startInstructions: [{elementId: 'inner'}]});
    expect(await jobsOf('first')).toEqual([]);
    await complete('inner');
    await complete('last');
    await complete('repeated');
    const read = await test.get(`/process-instances/${body.processInstanceKey}`);
    expect(read.body.state).toBe('COMPLETED');
  });

  it('start at several elements, of which one ends at once', async () => {
    const startInstructions = [{elementId: 'quick'}, {elementId: 'inner'}, {elementId: 'first'}];
    const {body} = await create({startInstructions});
    const {state} = (await test.get(`/process-instances/${body.processInstanceKey}`)).body;
    expect(state).toBe('ACTIVE');
    expect([await jobsOf('first'), await jobsOf('inner')].map(jobs => jobs.length)).toEqual([1, 1]);
  });

  it('need no none start event', async () => {
    const event = '<bpmn:messageEventDefinition messageRef="begin"/>';
    const started = bpmn(
      `<bpmn:startEvent id="a">${event}</bpmn:startEvent><bpmn:task id="b"/>${flows('a > b')}`,
      '<bpmn:message id="begin" name="begin"/>',
    ).replace('id="process"', 'id="by-message"');
    await test.deploy({'by-message.bpmn': started});
    expect((await create({processDefinitionId: 'by-message'})).status).toBe(409);
    const startInstructions = [{elementId: 'b'}];
    const {status} = await create({processDefinitionId: 'by-message', startInstructions});
    expect(status).toBe(200);
  });

  it.each([
    ['nowhere', "no element found with id 'nowhere'."],
    ['start', "the element with id 'start' is of a type that cannot be started."],
    ['repeated', 'is inside a multi-instance subprocess'],
  ])('are refused for %s', async (elementId, reason) => {
    const {status, body} = await create({startInstructions: [{elementId}]});
    expect([status, body.title]).toEqual([400, 'INVALID_ARGUMENT']);
    expect(body.detail).toContain(reason);
  });
});

describe('runtime instructions', () => {
  const endingAfter = (afterElementId: string) => ({
    runtimeInstructions: [{type: 'TERMINATE_PROCESS_INSTANCE', afterElementId}],
  });
  const stateOf = async (key: string) => (await test.get(`/process-instances/${key}`)).body.state;

  it('terminate the instance once the element has completed, in a sub-process too', async () => {
    const {body} = await create(endingAfter('inner'));
    await complete('first');
    expect(await stateOf(body.processInstanceKey)).toBe('ACTIVE');
    await complete('inner');
    expect(await stateOf(body.processInstanceKey)).toBe('TERMINATED');
    expect(await jobsOf('last')).toEqual([]);
  });

  it('leave an instance alone that never gets there', async () => {
    const {body} = await create({processDefinitionId: 'pass', ...endingAfter('nowhere')});
    expect(await stateOf(body.processInstanceKey)).toBe('COMPLETED');
  });

  it('are refused without an element', async () => {
    const {status, body} = await create({
      runtimeInstructions: [{type: 'TERMINATE_PROCESS_INSTANCE'}],
    });
    expect([status, body.detail]).toEqual([400, 'No afterElementId provided.']);
  });
});

describe('the result of a job', () => {
  it('is for listeners, and changes nothing of other jobs', async () => {
    await create();
    const [{jobKey}] = await jobsOf('first');
    const result = {type: 'userTask', denied: false};
    const {status} = await test.post(`/jobs/${jobKey}/completion`, {result});
    expect(status).toBe(204);
    expect(await jobsOf('inner')).toHaveLength(1);
  });
});

describe('awaitCompletion', () => {
  it('answers with the variables that the process ends with', async () => {
    const variables = {k: 'v', n: 9007199254740993n};
    const body = {processDefinitionId: 'pass', variables, awaitCompletion: true};
    expect((await create(body)).body.variables).toEqual(variables);
    const fetched = await create({...body, fetchVariables: ['k', 'other']});
    expect(fetched.body.variables).toEqual({k: 'v'});
  });

  it('waits for jobs, and answers when the last of them is done', async () => {
    const answer = create({awaitCompletion: true, variables: {a: 1}});
    while (test.cluster.jobs.size === 0) await new Promise(resolve => setImmediate(resolve));
    for (const type of ['first', 'inner', 'last', 'repeated']) {
      await complete(type, {[type]: true});
    }
    const {status, body} = await answer;
    expect([status, body.variables.a, body.variables.last]).toEqual([200, 1, true]);
  });

  it.each([
    ['the time of the request', {requestTimeout: 3000}, 3000],
    ['the default of the gateway', {requestTimeout: 0}, 10_000],
    ['the default where it says nothing', {}, 10_000],
  ])('ends with 504 after %s', async (_name, more, ms) => {
    const answer = create({awaitCompletion: true, ...more});
    const {timers} = test.cluster;
    while (timers.size === 0) await new Promise(resolve => setImmediate(resolve));
    test.clock.advance(ms - 1);
    expect(timers.size).toBe(1);
    test.clock.advance(1);
    const {status, body} = await answer;
    expect([status, body.title]).toEqual([504, 'java.util.concurrent.TimeoutException']);
  });
});

describe('tags', () => {
  it('are those of the instance, its jobs, and what searches show', async () => {
    const tags = ['a', 'key:value'];
    const {body} = await create({tags});
    expect(body.tags).toEqual(tags);
    const [job] = await jobsOf('first');
    expect(job.tags).toEqual(tags);
    const read = await test.get(`/process-instances/${body.processInstanceKey}`);
    expect(read.body.tags).toEqual(tags);
  });

  it('are refused when they are too many, or no tags', async () => {
    const eleven = Array.from({length: 11}, (_, n) => `t${n}`);
    for (const tags of [eleven, ['1a'], ['with space'], ['']]) {
      const {status, body} = await create({tags});
      expect([status, body.title], String(tags)).toEqual([400, 'INVALID_ARGUMENT']);
    }
    expect((await create({tags: [...eleven.slice(1), 't1']})).status).toBe(200);
  });
});
