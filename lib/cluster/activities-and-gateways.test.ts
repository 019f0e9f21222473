import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {bpmn, flow, flows, type TestCluster, task, testCluster} from './testing.ts';

let test: TestCluster;
beforeEach(() => {
  test = testCluster();
});
afterEach(() => test.close());

const START = '<bpmn:startEvent id="start"/>';
const END = '<bpmn:endEvent id="end"/>';

describe('activities', () => {
  async function deploy(inside: string, id = 'process'): Promise<void> {
    const model = bpmn(inside).replace('process id="process"', `process id="${id}"`);
    const reply = await test.deploy({[`${id}.bpmn`]: model});
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
  const finish = (job: {jobKey: bigint}, variables = {}) =>
    test.post(`/jobs/${job.jobKey}/completion`, {variables});
  const running = () => test.cluster.instances.size;
  const multiInstance = (attributes: string, more = '', sequential = false) =>
    `<bpmn:multiInstanceLoopCharacteristics isSequential="${sequential}"><bpmn:extensionElements><zeebe:loopCharacteristics ${attributes}/></bpmn:extensionElements>${more}</bpmn:multiInstanceLoopCharacteristics>`;
  const workWith = (inside: string) =>
    task('work').replace('</bpmn:serviceTask>', `${inside}</bpmn:serviceTask>`);
  const COLLECT =
    'inputCollection="=items" inputElement="item" outputCollection="results" outputElement="=result"';

  // https://docs.camunda.io/docs/8.6/components/concepts/variables/
  describe('input and output mappings', () => {
    const mapped = (mappings: string) =>
      `${START}${task('work', 'work', `<zeebe:ioMapping>${mappings}</zeebe:ioMapping>`)}${task('next')}${END}${flows('start > work > next > end')}`;

    it('make local variables, and propagate only what is mapped', async () => {
      await deploy(
        mapped(
          '<zeebe:input source="=customer.name" target="who"/><zeebe:output source="=answer + 1" target="out.value"/>',
        ),
      );
      await create({customer: {name: 'Ada'}});
      const [job] = await jobs('work');
      expect(job.variables).toEqual({customer: {name: 'Ada'}, who: 'Ada'});
      await finish(job, {answer: 41, dropped: true});
      expect((await jobs('next'))[0].variables).toEqual({
        customer: {name: 'Ada'},
        out: {value: 42},
      });
    });

    it('that fail raise an incident, and resolving it tries again', async () => {
      await deploy(mapped('<zeebe:input source="=assert(missing, missing != null)" target="x"/>'));
      await create();
      const [incident] = [...test.cluster.search.incidents.values()];
      expect(incident).toMatchObject({errorType: 'IO_MAPPING_ERROR', elementId: 'work'});
      await test.post(`/incidents/${incident?.key}/resolution`);
      const [, again] = [...test.cluster.search.incidents.values()];
      expect(again).toMatchObject({errorType: 'IO_MAPPING_ERROR', state: 'ACTIVE'});
    });
  });

  // https://docs.camunda.io/docs/8.6/components/modeler/bpmn/multi-instance/
  describe('multi-instance', () => {
    it('in parallel gives a job an item, and collects the results in the order of the items', async () => {
      await deploy(
        `${START}${workWith(multiInstance(COLLECT))}${task('next')}${END}${flows('start > work > next > end')}`,
      );
      await create({items: ['a', 'b', 'c']});
      const all = await jobs('work');
      expect(
        all.map((job: {variables: {item: string; loopCounter: number}}) => [
          job.variables.item,
          job.variables.loopCounter,
        ]),
      ).toEqual([
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ]);
      for (const job of all.reverse())
        await finish(job, {result: job.variables.item.toUpperCase()});
      expect((await jobs('next'))[0].variables).toMatchObject({results: ['A', 'B', 'C']});
    });

    it('in sequence gives one job after the other', async () => {
      await deploy(
        `${START}${workWith(multiInstance(COLLECT, '', true))}${END}${flows('start > work > end')}`,
      );
      await create({items: [1, 2]});
      for (const item of [1, 2]) {
        const [job, ...more] = await jobs('work');
        expect([job.variables.item, more]).toEqual([item, []]);
        await finish(job, {result: item});
      }
      expect(running()).toBe(0);
    });

    it('collects by place, whatever a worker does to the loop counter', async () => {
      await deploy(
        `${START}${workWith(multiInstance(COLLECT))}${task('next')}${END}${flows('start > work > next > end')}`,
      );
      await create({items: ['a', 'b']});
      for (const job of await jobs('work')) {
        await finish(job, {result: job.variables.item, loopCounter: 1_000_000_000});
      }
      expect((await jobs('next'))[0].variables.results).toEqual(['a', 'b']);
    });

    it('over an empty list completes at once; over another value it raises an incident', async () => {
      await deploy(
        `${START}${workWith(multiInstance(COLLECT))}${END}${flows('start > work > end')}`,
      );
      await create({items: []});
      expect(running()).toBe(0);
      await create({items: 5});
      const [incident] = [...test.cluster.search.incidents.values()];
      expect(incident).toMatchObject({errorType: 'EXTRACT_VALUE_ERROR'});
    });

    it('ends early when its completion condition holds', async () => {
      const condition = `<bpmn:completionCondition>=numberOfCompletedInstances = 2</bpmn:completionCondition>`;
      await deploy(
        `${START}${workWith(multiInstance(COLLECT, condition))}${task('next')}${END}${flows('start > work > next > end')}`,
      );
      await create({items: [1, 2, 3, 4]});
      const [one, two] = await jobs('work');
      await finish(one, {result: 1});
      await finish(two, {result: 2});
      expect((await jobs('next'))[0].variables.results).toEqual([1, 2, null, null]);
      expect(test.cluster.jobs.size).toBe(1);
    });

    it('is interrupted as a whole by its boundary event', async () => {
      const late =
        '<bpmn:boundaryEvent id="late" attachedToRef="work"><bpmn:timerEventDefinition><bpmn:timeDuration>PT1M</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>';
      await deploy(
        `${START}${workWith(multiInstance(COLLECT))}${late}${END}${flows('start > work > end', 'late > end')}`,
      );
      await create({items: [1, 2, 3]});
      test.clock.advance(60_000);
      expect([running(), test.cluster.jobs.size, test.cluster.timers.size]).toEqual([0, 0, 0]);
    });
  });

  // https://docs.camunda.io/docs/8.6/components/modeler/bpmn/call-activities/
  describe('a call activity', () => {
    const call = (attributes = '') =>
      `${START}<bpmn:callActivity id="call"><bpmn:extensionElements><zeebe:calledElement processId="child" ${attributes}/></bpmn:extensionElements></bpmn:callActivity>${task('next')}${END}${flows('start > call > next > end')}`;
    const CHILD = `${START}${task('work')}${END}${flows('start > work > end')}`;

    it('passes its variables to the called process and back', async () => {
      await deploy(CHILD, 'child');
      await deploy(call());
      const parent = await create({a: 1});
      const [job] = await jobs('work');
      expect(job).toMatchObject({bpmnProcessId: 'child', variables: {a: 1}});
      expect(job.processInstanceKey).not.toBe(parent.processInstanceKey);
      await finish(job, {b: 2});
      expect((await jobs('next'))[0].variables).toEqual({a: 1, b: 2});
    });

    it('keeps variables local where the model says so', async () => {
      await deploy(CHILD, 'child');
      await deploy(call('propagateAllParentVariables="false" propagateAllChildVariables="false"'));
      await create({a: 1});
      const [job] = await jobs('work');
      expect(job.variables).toEqual({});
      await finish(job, {b: 2});
      expect((await jobs('next'))[0].variables).toEqual({a: 1});
    });

    it('of an unknown process raises an incident, which a deployment can resolve', async () => {
      await deploy(call());
      await create();
      const [incident] = [...test.cluster.search.incidents.values()];
      expect(incident).toMatchObject({errorType: 'CALLED_ELEMENT_ERROR', elementId: 'call'});
      await deploy(CHILD, 'child');
      await test.post(`/incidents/${incident?.key}/resolution`);
      expect(await jobs('work')).toHaveLength(1);
    });

    it('ends with its caller, which is the one to cancel', async () => {
      await deploy(CHILD, 'child');
      await deploy(call());
      const parent = await create();
      const [job] = await jobs('work');
      const child = await test.request('DELETE', `/process-instances/${job.processInstanceKey}`);
      expect(child.status).toBe(409);
      await test.request('DELETE', `/process-instances/${parent.processInstanceKey}`);
      expect([running(), test.cluster.jobs.size]).toEqual([0, 0]);
    });

    it('that calls itself stops at a depth of 1000', async () => {
      await deploy(call().replace('processId="child"', 'processId="process"'));
      const {processInstanceKey} = await create();
      test.clock.advance(10);
      const [incident] = [...test.cluster.search.incidents.values()];
      expect(incident?.errorMessage).toContain('maximum depth of 1000');
      expect(running()).toBe(1001);
      await test.request('DELETE', `/process-instances/${processInstanceKey}`);
      expect(running()).toBe(0);
    });
  });

  describe('scopes, tasks and ends', () => {
    // https://docs.camunda.io/docs/8.6/components/modeler/bpmn/embedded-subprocesses/
    it('a sub-process completes when everything in it has completed', async () => {
      const sub = `<bpmn:subProcess id="sub"><bpmn:startEvent id="in"/><bpmn:parallelGateway id="fork"/>${task('a')}${task('b')}${flows('in > fork > a', 'fork > b')}</bpmn:subProcess>`;
      await deploy(`${START}${sub}${task('next')}${END}${flows('start > sub > next > end')}`);
      await create();
      await finish((await jobs('a'))[0]);
      expect(await jobs('next')).toEqual([]);
      await finish((await jobs('b'))[0]);
      expect(await jobs('next')).toHaveLength(1);
    });

    // https://docs.camunda.io/docs/8.6/components/modeler/bpmn/terminate-events/
    it('a terminate end event ends everything else in its scope', async () => {
      const stop = '<bpmn:endEvent id="stop"><bpmn:terminateEventDefinition/></bpmn:endEvent>';
      await deploy(
        `${START}<bpmn:parallelGateway id="fork"/>${task('a')}${task('b')}${stop}${END}${flows('start > fork > a > stop', 'fork > b > end')}`,
      );
      await create();
      await finish((await jobs('a'))[0]);
      expect([running(), test.cluster.jobs.size]).toEqual([0, 0]);
      expect([...test.cluster.search.processInstances.values()][0]?.state).toBe('COMPLETED');
    });

    // https://docs.camunda.io/docs/8.6/components/modeler/bpmn/script-tasks/
    it('script and manual tasks complete by themselves', async () => {
      const script =
        '<bpmn:scriptTask id="script"><bpmn:extensionElements><zeebe:script expression="=a * 2" resultVariable="b"/></bpmn:extensionElements></bpmn:scriptTask>';
      await deploy(
        `${START}${script}<bpmn:manualTask id="manual"/>${task('next')}${END}${flows('start > script > manual > next > end')}`,
      );
      await create({a: 21});
      expect((await jobs('next'))[0].variables).toEqual({a: 21, b: 42});
    });
  });
});

describe('gateways', () => {
  async function deploy(inside: string): Promise<void> {
    const reply = await test.deploy({'process.bpmn': bpmn(inside)});
    expect(reply.status, reply.text).toBe(200);
  }

  const create = (variables = {}) =>
    test.post('/process-instances', {bpmnProcessId: 'process', variables});
  const jobs = async (type: string) =>
    (
      await test.post('/jobs/activation', {
        ...{type, timeout: 1e9, maxJobsToActivate: 100},
        requestTimeout: -1,
      })
    ).body.jobs;

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
});
