import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {bpmn, flows, type TestCluster, task, testCluster} from './testing.ts';

let test: TestCluster;
beforeEach(() => {
  test = testCluster();
});
afterEach(() => test.close());

const START = '<bpmn:startEvent id="start"/>';
const END = '<bpmn:endEvent id="end"/>';
const MESSAGE = `<bpmn:message id="paid" name="paid"><bpmn:extensionElements><zeebe:subscription correlationKey="=order"/></bpmn:extensionElements></bpmn:message>`;
const SIGNAL = '<bpmn:signal id="alarm" name="alarm"/>';
const paid = '<bpmn:messageEventDefinition messageRef="paid"/>';
const alarm = '<bpmn:signalEventDefinition signalRef="alarm"/>';
const lasting = (duration: string) =>
  `<bpmn:timerEventDefinition><bpmn:timeDuration>${duration}</bpmn:timeDuration></bpmn:timerEventDefinition>`;
const every = (cycle: string) =>
  `<bpmn:timerEventDefinition><bpmn:timeCycle>${cycle}</bpmn:timeCycle></bpmn:timerEventDefinition>`;
const boundary = (id: string, definition: string, more = '') =>
  `<bpmn:boundaryEvent id="${id}" attachedToRef="work" ${more}>${definition}</bpmn:boundaryEvent>`;

async function deploy(inside: string, references = ''): Promise<void> {
  const reply = await test.deploy({'model.bpmn': bpmn(inside, references)});
  expect(reply.status, reply.text).toBe(200);
}
const create = async (variables = {}) =>
  (await test.post('/process-instances', {bpmnProcessId: 'process', variables})).body;
const jobs = async (type: string) =>
  (
    await test.post('/jobs/activation', {
      ...{type, timeout: 1e9, maxJobsToActivate: 100},
      requestTimeout: -1,
    })
  ).body.jobs;
const publish = (correlationKey: string, more = {}) =>
  test.post('/messages/publication', {name: 'paid', correlationKey, ...more});
const broadcast = (variables = {}) =>
  test.post('/signals/broadcast', {signalName: 'alarm', variables});
const running = () => test.cluster.instances.size;

// https://docs.camunda.io/docs/8.6/components/modeler/bpmn/timer-events/
describe('timers', () => {
  it('hold an intermediate event for their duration, an hour in a millisecond', async () => {
    const wait = `<bpmn:intermediateCatchEvent id="wait">${lasting('=duration("PT1H")')}</bpmn:intermediateCatchEvent>`;
    await deploy(`${START}${wait}${END}${flows('start > wait > end')}`);
    await create();
    test.clock.advance(3_599_999);
    expect(running()).toBe(1);
    test.clock.advance(1);
    expect(running()).toBe(0);
  });

  it('on a boundary interrupt their activity, whose job is gone', async () => {
    await deploy(
      `${START}${task('work')}${boundary('late', lasting('PT5M'))}${task('chase')}${END}${flows('start > work > end', 'late > chase > end')}`,
    );
    await create();
    test.clock.advance(300_000);
    expect(await jobs('work')).toEqual([]);
    expect(await jobs('chase')).toHaveLength(1);
  });

  it('on a non-interrupting boundary repeat, and end with the activity', async () => {
    const late = boundary('late', every('R3/PT1M'), 'cancelActivity="false"');
    await deploy(
      `${START}${task('work')}${late}${task('remind')}${END}${flows('start > work > end', 'late > remind > end')}`,
    );
    await create();
    test.clock.advance(600_000);
    expect(await jobs('remind')).toHaveLength(3);
    await create();
    const [, second] = await jobs('work');
    await test.post(`/jobs/${second.jobKey}/completion`);
    test.clock.advance(600_000);
    expect(await jobs('remind')).toEqual([]);
  });

  it('start instances, until a new version takes over', async () => {
    const start = `<bpmn:startEvent id="start">${every('R/PT1H')}</bpmn:startEvent>`;
    await deploy(`${start}${task('work')}${END}${flows('start > work > end')}`);
    test.clock.advance(2 * 3_600_000);
    expect(await jobs('work')).toHaveLength(2);
    await deploy(`${START}${task('work')}${END}${flows('start > work > end')}`);
    test.clock.advance(2 * 3_600_000);
    expect(await jobs('work')).toEqual([]);
  });

  it.each([
    ['an interrupting cycle', boundary('late', every('R3/PT1M')), 'late'],
    ['no time', boundary('late', '<bpmn:timerEventDefinition/>'), 'late'],
  ])('refuse %s at deployment', async (_name, event, id) => {
    const model = bpmn(`${START}${task('work')}${event}${END}${flows('start > work > end')}`);
    const reply = await test.deploy({'x.bpmn': model});
    expect(reply.status).toBe(400);
    expect(reply.body.detail).toContain(`Element: ${id}`);
  });
});

// https://docs.camunda.io/docs/8.6/components/concepts/messages/
describe('messages', () => {
  const CATCH = `${START}<bpmn:intermediateCatchEvent id="wait">${paid}</bpmn:intermediateCatchEvent>${task('work')}${END}${flows('start > wait > work > end')}`;

  it('correlate by name and key, with their variables', async () => {
    await deploy(CATCH, MESSAGE);
    await create({order: 'a'});
    await publish('b');
    expect(await jobs('work')).toEqual([]);
    await publish('a', {variables: {amount: 7}});
    expect((await jobs('work'))[0].variables).toEqual({order: 'a', amount: 7});
  });

  it('with a time to live of 0 are not buffered', async () => {
    await deploy(CATCH, MESSAGE);
    expect((await publish('a', {timeToLive: 0})).status).toBe(200);
    await create({order: 'a'});
    expect(await jobs('work')).toEqual([]);
  });

  it('that are buffered correlate later, once, until they expire', async () => {
    await deploy(CATCH, MESSAGE);
    await publish('a', {timeToLive: 1000});
    await create({order: 'a'});
    await create({order: 'a'});
    expect(await jobs('work')).toHaveLength(1);
    await publish('b', {timeToLive: 1000});
    test.clock.advance(1000);
    await create({order: 'b'});
    expect(await jobs('work')).toEqual([]);
  });

  it('with the id of a buffered one are 409; after its expiry the id is free', async () => {
    const same = {timeToLive: 1000, messageId: 'id'};
    expect((await publish('a', same)).status).toBe(200);
    const second = await publish('a', same);
    expect(second).toMatchObject({status: 409, body: {title: 'ALREADY_EXISTS'}});
    expect((await publish('b', same)).status).toBe(200);
    test.clock.advance(1000);
    expect((await publish('a', same)).status).toBe(200);
  });

  it('reach a process once, whatever its number of instances', async () => {
    await deploy(CATCH, MESSAGE);
    await create({order: 'a'});
    await create({order: 'a'});
    await publish('a');
    expect(await jobs('work')).toHaveLength(1);
    await publish('a');
    expect(await jobs('work')).toHaveLength(1);
  });

  it('start one instance per correlation key at a time', async () => {
    const start = `<bpmn:startEvent id="start">${paid}</bpmn:startEvent>`;
    await deploy(`${start}${task('work')}${END}${flows('start > work > end')}`, MESSAGE);
    await publish('a', {timeToLive: 60_000, variables: {n: 1}});
    await publish('a', {timeToLive: 60_000, variables: {n: 2}});
    await publish('b');
    const [first, other, ...rest] = await jobs('work');
    expect([first.variables, other.variables, rest]).toEqual([{n: 1}, {}, []]);
    await test.post(`/jobs/${first.jobKey}/completion`);
    expect((await jobs('work'))[0].variables).toEqual({n: 2});
    await publish('', {});
    await publish('', {});
    expect(await jobs('work')).toHaveLength(2);
  });

  it('are received by receive tasks and non-interrupting boundary events', async () => {
    const receive = '<bpmn:receiveTask id="work" messageRef="paid"/>';
    await deploy(
      `${START}${receive}${boundary('note', alarm, 'cancelActivity="false"')}${task('noted')}${END}${flows('start > work > end', 'note > noted > end')}`,
      MESSAGE + SIGNAL,
    );
    await create({order: 'a'});
    await broadcast();
    await broadcast({loud: true});
    expect(await jobs('noted')).toHaveLength(2);
    await publish('a');
    expect(running()).toBe(1);
  });

  it('raise an incident when the correlation key cannot be extracted', async () => {
    await deploy(CATCH, MESSAGE);
    await create({order: [1]});
    const [incident] = [...test.cluster.search.incidents.values()];
    expect(incident).toMatchObject({errorType: 'EXTRACT_VALUE_ERROR', elementId: 'wait'});
  });
});

// https://docs.camunda.io/docs/8.6/components/concepts/signals/
describe('signals', () => {
  it('reach every waiting subscription and every start event', async () => {
    const start = `<bpmn:startEvent id="alert">${alarm}</bpmn:startEvent>`;
    const wait = `<bpmn:intermediateCatchEvent id="wait">${alarm}</bpmn:intermediateCatchEvent>`;
    await deploy(
      `${START}${start}${wait}${task('work')}${END}${flows('start > wait > work > end', 'alert > work')}`,
      SIGNAL,
    );
    await create();
    await create();
    expect(await broadcast({from: 'tower'})).toMatchObject({status: 204, text: ''});
    const reached = await jobs('work');
    expect(reached).toHaveLength(3);
    for (const job of reached) expect(job.variables).toEqual({from: 'tower'});
  });

  it('can be thrown by a process', async () => {
    const wait = `<bpmn:intermediateCatchEvent id="wait">${alarm}</bpmn:intermediateCatchEvent>`;
    const shout = `<bpmn:intermediateThrowEvent id="shout">${alarm}</bpmn:intermediateThrowEvent>`;
    const model = bpmn(`${START}${wait}${END}${flows('start > wait > end')}`, SIGNAL);
    const shouter = bpmn(`${START}${shout}${END}${flows('start > shout > end')}`, SIGNAL);
    await test.deploy({
      'model.bpmn': model,
      'shouter.bpmn': shouter.replace('id="process"', 'id="shouter"'),
    });
    await create();
    await test.post('/process-instances', {bpmnProcessId: 'shouter'});
    expect(running()).toBe(0);
  });
});
