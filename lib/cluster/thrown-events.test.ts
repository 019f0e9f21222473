import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {bpmn, flow, flows, type TestCluster, task, testCluster} from './testing.ts';

let test: TestCluster;
beforeEach(() => {
  test = testCluster();
});
afterEach(() => test.close());

const START = '<bpmn:startEvent id="start"/>';
const END = '<bpmn:endEvent id="end"/>';

describe('throw and end events', () => {
  const REFERENCES =
    '<bpmn:signal id="alarm" name="alarm"/><bpmn:message id="paid" name="paid"><bpmn:extensionElements><zeebe:subscription correlationKey="=order"/></bpmn:extensionElements></bpmn:message>';
  const JOB =
    '<bpmn:extensionElements><zeebe:taskDefinition type="work"/></bpmn:extensionElements>';
  const MESSAGE = '<bpmn:messageEventDefinition messageRef="paid"/>';
  const SIGNAL = '<bpmn:signalEventDefinition signalRef="alarm"/>';

  const deploy = async (inside: string) => {
    const reply = await test.deploy({'x.bpmn': bpmn(inside, REFERENCES)});
    expect(reply.status, reply.text).toBe(200);
  };
  const create = (variables = {}) =>
    test.post('/process-instances', {bpmnProcessId: 'process', variables});
  const jobs = async (type = 'work') =>
    (
      await test.post('/jobs/activation', {
        ...{type, timeout: 1e9, maxJobsToActivate: 100},
        requestTimeout: -1,
      })
    ).body.jobs;
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
});

describe('error events and event sub-processes', () => {
  const MESSAGE = `<bpmn:message id="paid" name="paid"><bpmn:extensionElements><zeebe:subscription correlationKey="=order"/></bpmn:extensionElements></bpmn:message>`;
  const SIGNAL = '<bpmn:signal id="alarm" name="alarm"/>';
  const ERRORS =
    '<bpmn:error id="known" errorCode="KNOWN"/><bpmn:error id="other" errorCode="OTHER"/>';
  const paid = '<bpmn:messageEventDefinition messageRef="paid"/>';
  const alarm = '<bpmn:signalEventDefinition signalRef="alarm"/>';
  const lasting = (duration: string) =>
    `<bpmn:timerEventDefinition><bpmn:timeDuration>${duration}</bpmn:timeDuration></bpmn:timerEventDefinition>`;
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

  // https://docs.camunda.io/docs/8.6/components/modeler/bpmn/error-events/
  describe('errors', () => {
    const error = (ref: string) => `<bpmn:errorEventDefinition errorRef="${ref}"/>`;
    const throwFor = async (type: string, errorCode: string, more = {}) => {
      const [job] = await jobs(type);
      return test.post(`/jobs/${job.jobKey}/error`, {errorCode, ...more});
    };
    const CAUGHT = `${START}${task('work')}${boundary('b1', error('known'))}${boundary('b2', '<bpmn:errorEventDefinition/>')}${task('mend')}${task('any')}${END}${flows('start > work > end', 'b1 > mend > end', 'b2 > any > end')}`;

    it.each([
      ['KNOWN', 'mend'],
      ['UNHEARD', 'any'],
    ])('%s leads to %s', async (code, type) => {
      await deploy(CAUGHT, ERRORS);
      await create();
      expect((await throwFor('work', code, {variables: {why: 1}})).status).toBe(204);
      expect((await jobs(type))[0].variables).toEqual({why: 1});
      expect(await jobs('work')).toEqual([]);
      expect(test.cluster.jobs.size).toBe(1);
    });

    it('of an end event are caught around its sub-process', async () => {
      const fail = `<bpmn:endEvent id="fail">${error('known')}</bpmn:endEvent>`;
      const sub = `<bpmn:subProcess id="work"><bpmn:startEvent id="inner"/>${fail}${flows('inner > fail')}</bpmn:subProcess>`;
      await deploy(
        `${START}${sub}${boundary('b1', error('known'))}${task('mend')}${END}${flows('start > work > end', 'b1 > mend > end')}`,
        ERRORS,
      );
      await create();
      expect(await jobs('mend')).toHaveLength(1);
    });

    it('are caught by the nearest event, call activities included', async () => {
      const child = bpmn(`${START}${task('work')}${END}${flows('start > work > end')}`);
      const call =
        '<bpmn:callActivity id="work"><bpmn:extensionElements><zeebe:calledElement processId="child"/></bpmn:extensionElements></bpmn:callActivity>';
      const handler = `<bpmn:subProcess id="far" triggeredByEvent="true"><bpmn:startEvent id="caught">${error('known')}</bpmn:startEvent>${task('far-mend')}${flows('caught > far-mend')}</bpmn:subProcess>`;
      await test.deploy({'child.bpmn': child.replace('id="process"', 'id="child"')});
      await deploy(
        `${START}${call}${boundary('near', error('known'))}${handler}${task('near-mend')}${END}${flows('start > work > end', 'near > near-mend > end')}`,
        ERRORS,
      );
      await create();
      await throwFor('work', 'KNOWN');
      expect(await jobs('near-mend')).toHaveLength(1);
      expect(await jobs('far-mend')).toEqual([]);
      expect(test.cluster.instances.size).toBe(1);
    });

    it('are caught by an event sub-process', async () => {
      const handler = `<bpmn:subProcess id="handler" triggeredByEvent="true"><bpmn:startEvent id="caught">${error('known')}</bpmn:startEvent>${task('mend')}${flows('caught > mend')}</bpmn:subProcess>`;
      await deploy(`${START}${task('work')}${handler}${END}${flows('start > work > end')}`, ERRORS);
      await create();
      await throwFor('work', 'KNOWN');
      const [mend] = await jobs('mend');
      await test.post(`/jobs/${mend.jobKey}/completion`);
      expect(running()).toBe(0);
    });

    it('that no event catches raise an incident; resolving it makes the job activatable', async () => {
      await deploy(
        CAUGHT.replace(boundary('b2', '<bpmn:errorEventDefinition/>'), '').replace(
          flow('b2', 'any'),
          '',
        ),
        ERRORS,
      );
      await create();
      await throwFor('work', 'UNHEARD');
      const [incident] = [...test.cluster.search.incidents.values()];
      expect(incident).toMatchObject({errorType: 'UNHANDLED_ERROR_EVENT', elementId: 'work'});
      expect(await jobs('work')).toEqual([]);
      expect((await test.post(`/incidents/${incident?.key}/resolution`)).status).toBe(204);
      expect(await jobs('work')).toHaveLength(1);
      expect((await test.post(`/incidents/${incident?.key}/resolution`)).status).toBe(404);
    });
  });

  // https://docs.camunda.io/docs/8.6/components/modeler/bpmn/event-based-gateways/
  describe('an event-based gateway', () => {
    const GATEWAY = `${START}<bpmn:eventBasedGateway id="race"/><bpmn:intermediateCatchEvent id="pay">${paid}</bpmn:intermediateCatchEvent><bpmn:intermediateCatchEvent id="late">${lasting('PT1M')}</bpmn:intermediateCatchEvent>${task('ship')}${task('cancel')}${END}${flows('start > race > pay > ship > end', 'race > late > cancel > end')}`;

    it('continues with the first event only', async () => {
      await deploy(GATEWAY, MESSAGE);
      await create({order: 'a'});
      await create({order: 'b'});
      await publish('a');
      test.clock.advance(60_000);
      await publish('b');
      expect((await jobs('ship')).map((job: {variables: object}) => job.variables)).toEqual([
        {order: 'a'},
      ]);
      expect((await jobs('cancel')).map((job: {variables: object}) => job.variables)).toEqual([
        {order: 'b'},
      ]);
    });
  });

  // https://docs.camunda.io/docs/8.6/components/modeler/bpmn/event-subprocesses/
  describe('an event sub-process', () => {
    const handler = (more: string) =>
      `<bpmn:subProcess id="handler" triggeredByEvent="true"><bpmn:startEvent id="on" ${more}>${alarm}</bpmn:startEvent>${task('handle')}${flows('on > handle')}</bpmn:subProcess>`;

    it('that interrupts terminates everything else in its scope, and runs once', async () => {
      await deploy(
        `${START}${task('work')}${handler('')}${END}${flows('start > work > end')}`,
        SIGNAL,
      );
      await create();
      await broadcast();
      await broadcast();
      expect(await jobs('work')).toEqual([]);
      expect(await jobs('handle')).toHaveLength(1);
    });

    it('that does not interrupt runs in parallel, and the process waits for it', async () => {
      await deploy(
        `${START}${task('work')}${handler('isInterrupting="false"')}${END}${flows('start > work > end')}`,
        SIGNAL,
      );
      await create();
      await broadcast();
      await broadcast();
      const [work] = await jobs('work');
      await test.post(`/jobs/${work.jobKey}/completion`);
      const handled = await jobs('handle');
      expect(handled).toHaveLength(2);
      for (const {jobKey} of handled) await test.post(`/jobs/${jobKey}/completion`);
      expect(running()).toBe(0);
    });
  });
});
