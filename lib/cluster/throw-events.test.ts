import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {bpmn, flows, type TestCluster, task, testCluster} from './testing.ts';

let test: TestCluster;
beforeEach(() => {
  test = testCluster();
});
afterEach(() => test.close());

const START = '<bpmn:startEvent id="start"/>';
const END = '<bpmn:endEvent id="end"/>';
const REFERENCES =
  '<bpmn:signal id="alarm" name="alarm"/><bpmn:message id="paid" name="paid"><bpmn:extensionElements><zeebe:subscription correlationKey="=order"/></bpmn:extensionElements></bpmn:message>';
const JOB = '<bpmn:extensionElements><zeebe:taskDefinition type="work"/></bpmn:extensionElements>';
const MESSAGE = '<bpmn:messageEventDefinition messageRef="paid"/>';
const SIGNAL = '<bpmn:signalEventDefinition signalRef="alarm"/>';

const deploy = async (inside: string) => {
  const reply = await test.deploy({'x.bpmn': bpmn(inside, REFERENCES)});
  expect(reply.status, reply.text).toBe(200);
};
const create = (variables = {}) =>
  test.post('/process-instances', {bpmnProcessId: 'process', variables});
const jobs = async (type = 'work') =>
  (await test.post('/jobs/activation', {type, timeout: 1e9, maxJobsToActivate: 100})).body.jobs;
const running = () => test.cluster.instances.size;

// https://docs.camunda.io/docs/8.6/components/modeler/bpmn/message-events/
describe('what a worker does', () => {
  it.each([
    ['a send task', `<bpmn:sendTask id="x">${JOB}</bpmn:sendTask>`],
    ['a business rule task', `<bpmn:businessRuleTask id="x">${JOB}</bpmn:businessRuleTask>`],
    ['a script task', `<bpmn:scriptTask id="x">${JOB}</bpmn:scriptTask>`],
    [
      'a message throw event',
      `<bpmn:intermediateThrowEvent id="x">${JOB}${MESSAGE}</bpmn:intermediateThrowEvent>`,
    ],
  ])('%s is a job', async (_name, element) => {
    await deploy(`${START}${element}${END}${flows('start > x > end')}`);
    await create();
    const [job] = await jobs();
    expect(job.elementId).toBe('x');
    await test.post(`/jobs/${job.jobKey}/completion`);
    expect(running()).toBe(0);
  });

  it('a message end event is a job', async () => {
    await deploy(
      `${START}<bpmn:endEvent id="x">${JOB}${MESSAGE}</bpmn:endEvent>${flows('start > x')}`,
    );
    await create();
    const [job] = await jobs();
    await test.post(`/jobs/${job.jobKey}/completion`);
    expect(running()).toBe(0);
  });

  it('an undefined task and a none throw event complete at once', async () => {
    await deploy(
      `${START}<bpmn:task id="a"/><bpmn:intermediateThrowEvent id="b"/>${END}${flows('start > a > b > end')}`,
    );
    await create();
    expect(running()).toBe(0);
  });
});

// https://docs.camunda.io/docs/8.6/components/modeler/bpmn/signal-events/
describe('a signal end event', () => {
  it('gives its local variables to those who wait', async () => {
    const mapping =
      '<bpmn:extensionElements><zeebe:ioMapping><zeebe:input source="=place" target="where"/></zeebe:ioMapping></bpmn:extensionElements>';
    await deploy(
      `${START}<bpmn:startEvent id="on">${SIGNAL}</bpmn:startEvent><bpmn:endEvent id="shout">${mapping}${SIGNAL}</bpmn:endEvent>${task('work')}${flows('start > shout', 'on > work')}`,
    );
    await create({place: 'tower', secret: true});
    expect((await jobs())[0].variables).toEqual({where: 'tower'});
  });
});

// https://docs.camunda.io/docs/8.6/components/modeler/bpmn/event-subprocesses/
describe('an event sub-process of', () => {
  const within = (definition: string) =>
    `<bpmn:subProcess id="handler" triggeredByEvent="true"><bpmn:startEvent id="on">${definition}</bpmn:startEvent>${task('handle')}${flows('on > handle')}</bpmn:subProcess>`;
  const around = (definition: string) =>
    `${START}${task('work')}${within(definition)}${END}${flows('start > work > end')}`;

  it('a message receives the variables of the message', async () => {
    await deploy(around(MESSAGE));
    await create({order: 'a'});
    await test.post('/messages/publication', {
      name: 'paid',
      correlationKey: 'a',
      variables: {amount: 5},
    });
    expect((await jobs('handle'))[0].variables).toEqual({order: 'a', amount: 5});
    expect(await jobs()).toEqual([]);
  });

  it('a timer begins when its time has come', async () => {
    const timer =
      '<bpmn:timerEventDefinition><bpmn:timeDate>=deadline</bpmn:timeDate></bpmn:timerEventDefinition>';
    await deploy(around(timer));
    const deadline = new Date(test.clock.wallMs() + 90_000).toISOString();
    await create({deadline});
    test.clock.advance(89_999);
    expect(await jobs('handle')).toEqual([]);
    test.clock.advance(1);
    expect(await jobs('handle')).toHaveLength(1);
  });

  it('an embedded sub-process ends only that', async () => {
    const sub = `<bpmn:subProcess id="sub"><bpmn:startEvent id="in"/>${task('inner')}${flows('in > inner')}${within(SIGNAL)}</bpmn:subProcess>`;
    await deploy(
      `${START}<bpmn:parallelGateway id="fork"/>${sub}${task('beside')}${END}${flows('start > fork > sub > end', 'fork > beside')}`,
    );
    await create();
    await test.post('/signals/broadcast', {signalName: 'alarm'});
    expect(await jobs('inner')).toEqual([]);
    const [handle] = await jobs('handle');
    const [beside] = await jobs('beside');
    await test.post(`/jobs/${handle.jobKey}/completion`);
    expect(running()).toBe(1);
    await test.post(`/jobs/${beside.jobKey}/completion`);
    expect(running()).toBe(0);
  });
});
