import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {bpmn, flows, type TestCluster, testCluster} from './testing.ts';

let test: TestCluster;
beforeEach(() => {
  test = testCluster({liveMax: 2000});
});
afterEach(() => test.close());

const START = '<bpmn:startEvent id="start"/>';
const deploy = (inside: string, references = '') =>
  test.deploy({'x.bpmn': bpmn(inside, references)});
const create = async (variables = {}) =>
  (await test.post('/process-instances', {bpmnProcessId: 'process', variables})).body;
const running = () => test.cluster.instances.size;

/** Runs the steps that are left for later turns, until no instance is left. */
function runOut(): void {
  for (let turns = 0; turns < 100 && running() > 0; turns++) test.clock.advance(1);
}

describe('a model that', () => {
  it('loops without end leaves the server able to answer', async () => {
    await deploy(
      `${START}<bpmn:exclusiveGateway id="again"/>${flows('start > again', 'again > again')}`,
    );
    const instance = await create();
    expect((await test.get('/topology')).status).toBe(200);
    const path = `/process-instances/${instance.processInstanceKey}`;
    expect((await test.request('DELETE', path)).status).toBe(204);
    test.clock.advance(1);
    expect(running()).toBe(0);
  });

  it('multiplies without end is cancelled before it takes all memory', async () => {
    await deploy(
      `${START}<bpmn:exclusiveGateway id="merge"/><bpmn:parallelGateway id="fork"/>${flows('start > merge > fork')}<bpmn:sequenceFlow id="a" sourceRef="fork" targetRef="merge"/><bpmn:sequenceFlow id="b" sourceRef="fork" targetRef="merge"/>`,
    );
    await create();
    runOut();
    expect(running()).toBe(0);
    expect([...test.cluster.search.processInstances.values()][0]?.state).toBe('CANCELED');
  });

  it('calls itself twice is cancelled with all that it called', async () => {
    const call = (id: string) =>
      `<bpmn:callActivity id="${id}"><bpmn:extensionElements><zeebe:calledElement processId="process"/></bpmn:extensionElements></bpmn:callActivity>`;
    await deploy(
      `${START}<bpmn:parallelGateway id="fork"/>${call('a')}${call('b')}${flows('start > fork > a', 'fork > b')}`,
    );
    await create();
    runOut();
    expect([running(), test.cluster.steps.size]).toEqual([0, 0]);
  });
});
