import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {bpmn, flow, flows, type TestCluster, task, testCluster} from './testing.ts';

let test: TestCluster;
beforeEach(() => {
  test = testCluster();
});
afterEach(() => test.close());

const START = '<bpmn:startEvent id="start"/>';
const END = '<bpmn:endEvent id="end"/>';

async function deploy(inside: string): Promise<void> {
  const reply = await test.deploy({'process.bpmn': bpmn(inside)});
  expect(reply.status, reply.text).toBe(200);
}

const create = (variables = {}) =>
  test.post('/process-instances', {bpmnProcessId: 'process', variables});
const jobs = async (type: string) =>
  (await test.post('/jobs/activation', {type, timeout: 1e9, maxJobsToActivate: 100})).body.jobs;

async function finish(type: string): Promise<void> {
  const [job] = await jobs(type);
  await test.post(`/jobs/${job.jobKey}/completion`, {});
}

describe('gateways', () => {
  // https://docs.camunda.io/docs/8.6/components/modeler/bpmn/inclusive-gateways/
  it('an inclusive gateway takes every flow that holds, else the default', async () => {
    await deploy(
      `${START}<bpmn:inclusiveGateway id="choose" default="choose-none"/>${task('big')}${task('red')}${task('none')}${END}${flows('start > choose', 'choose > none > end', 'big > end', 'red > end')}${flow('choose', 'big', '=size > 5')}${flow('choose', 'red', '=colour = "red"')}`,
    );
    await create({size: 9, colour: 'red'});
    expect(
      [await jobs('big'), await jobs('red'), await jobs('none')].map(each => each.length),
    ).toEqual([1, 1, 0]);
    await create({size: 1, colour: 'blue'});
    expect(await jobs('none')).toHaveLength(1);
  });

  // https://docs.camunda.io/docs/8.6/components/modeler/bpmn/inclusive-gateways/
  describe('an inclusive join', () => {
    const LUNCH = `${START}<bpmn:inclusiveGateway id="choose" default="choose-none"/>${task('big')}${task('red')}${task('none')}<bpmn:inclusiveGateway id="join"/>${task('after')}${END}${flows('start > choose', 'choose > none > join', 'big > join', 'red > join', 'join > after > end')}${flow('choose', 'big', '=size > 5')}${flow('choose', 'red', '=colour = "red"')}`;

    it('waits for every path that was taken, and for no other', async () => {
      await deploy(LUNCH);
      await create({size: 9, colour: 'red'});
      await finish('big');
      expect(await jobs('after')).toHaveLength(0);
      await finish('red');
      await finish('after');
      expect(test.cluster.instances.size).toBe(0);
    });

    it('is passed at once when only one path was taken', async () => {
      await deploy(LUNCH);
      await create({size: 1, colour: 'blue'});
      await finish('none');
      expect(await jobs('after')).toHaveLength(1);
    });

    it('continues when what it waited for ends elsewhere', async () => {
      await deploy(
        `${START}<bpmn:parallelGateway id="fork"/>${task('a')}${task('b')}<bpmn:exclusiveGateway id="which" default="which-join"/><bpmn:endEvent id="away"/><bpmn:inclusiveGateway id="join"/>${task('after')}${END}${flows('start > fork', 'fork > a > join', 'fork > b > which', 'which > join', 'join > after > end')}${flow('which', 'away', '=true')}`,
      );
      await create({});
      await finish('a');
      expect(await jobs('after')).toHaveLength(0);
      await finish('b');
      expect(await jobs('after')).toHaveLength(1);
    });

    it('of two in a row passes the first one first', async () => {
      await deploy(
        `${START}<bpmn:parallelGateway id="fork"/>${task('a')}${task('b')}<bpmn:inclusiveGateway id="one"/><bpmn:inclusiveGateway id="two"/><bpmn:endEvent id="away"/><bpmn:exclusiveGateway id="which" default="which-one"/>${task('after')}${END}${flows('start > fork', 'fork > a > one', 'fork > two', 'fork > b > which', 'which > one', 'one > two', 'two > after > end')}${flow('which', 'away', '=true')}`,
      );
      await create({});
      await finish('a');
      expect(await jobs('after')).toHaveLength(0);
      await finish('b');
      await finish('after');
      expect(test.cluster.instances.size).toBe(0);
    });
  });

  it('an exclusive gateway without a flow to take raises an incident', async () => {
    await deploy(
      `${START}<bpmn:exclusiveGateway id="choose"/>${task('a')}${task('b')}${flows('start > choose')}${flow('choose', 'a', '=x > 1')}${flow('choose', 'b', '=x > 2')}`,
    );
    await create({x: 0});
    const [incident] = [...test.cluster.search.incidents.values()];
    expect(incident).toMatchObject({errorType: 'CONDITION_ERROR', elementId: 'choose'});
  });
});
