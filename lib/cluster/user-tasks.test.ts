import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {definitions, literal, table} from './dmn/dmn-xml.case.ts';
import {bpmn, flows, type TestCluster, task, testCluster} from './testing.ts';

let test: TestCluster;
beforeEach(() => {
  test = testCluster();
});
afterEach(() => test.close());

const around = (element: string, id: string) =>
  bpmn(
    `<bpmn:startEvent id="start"/>${element}${task('next')}<bpmn:endEvent id="end"/>${flows(`start > ${id} > next > end`)}`,
  );
const create = (variables = {}) =>
  test.post('/process-instances', {bpmnProcessId: 'process', variables});
const search = async (path: string, body?: object) =>
  (await test.post(`/${path}/search`, body as never)).body.items;
const jobs = async (type: string) =>
  (
    await test.post('/jobs/activation', {
      ...{type, timeout: 1e9, maxJobsToActivate: 100},
      requestTimeout: -1,
    })
  ).body.jobs;

// https://docs.camunda.io/docs/8.6/components/modeler/bpmn/user-tasks/
describe('user tasks', () => {
  const userTask = (extensions: string) =>
    around(
      `<bpmn:userTask id="ask" name="Ask"><bpmn:extensionElements>${extensions}</bpmn:extensionElements></bpmn:userTask>`,
      'ask',
    );
  const NATIVE = userTask(
    '<zeebe:userTask/><zeebe:assignmentDefinition candidateGroups="sales, legal" candidateUsers="=people"/><zeebe:taskSchedule dueDate="=due"/>',
  );
  const open = async () => {
    await test.deploy({'x.bpmn': NATIVE});
    await create({people: ['ada'], due: '2026-12-24T18:00:00Z'});
    const [found] = await search('user-tasks');
    return found;
  };
  const assign = (key: bigint, body: object) =>
    test.post(`/user-tasks/${key}/assignment`, body as never);

  it('have the values of the model', async () => {
    expect(await open()).toMatchObject({
      state: 'CREATED',
      name: 'Ask',
      assignee: null,
      elementId: 'ask',
      candidateGroups: ['sales', 'legal'],
      candidateUsers: ['ada'],
      dueDate: '2026-12-24T18:00:00.000Z',
      priority: 50,
    });
    expect(await search('user-tasks', {filter: {candidateGroups: 'legal'}})).toHaveLength(1);
  });

  it('are assigned; without override an assigned one is 409', async () => {
    const {userTaskKey} = await open();
    expect(await assign(userTaskKey, {assignee: 'ada'})).toMatchObject({status: 204, text: ''});
    const refused = await assign(userTaskKey, {assignee: 'bob', allowOverride: false});
    expect(refused).toMatchObject({status: 409, body: {title: 'INVALID_STATE'}});
    expect((await assign(userTaskKey, {assignee: 'bob'})).status).toBe(204);
    expect((await search('user-tasks'))[0].assignee).toBe('bob');
    expect((await assign(userTaskKey, {})).body.detail).toBe('No assignee provided');
  });

  it('are completed once, with variables', async () => {
    const {userTaskKey} = await open();
    const path = `/user-tasks/${userTaskKey}/completion`;
    expect((await test.post(path, {variables: {answer: 42}})).status).toBe(204);
    expect((await jobs('next'))[0].variables.answer).toBe(42);
    expect((await test.post(path)).status).toBe(404);
    expect((await assign(userTaskKey, {assignee: 'ada'})).status).toBe(404);
    expect(await search('user-tasks', {filter: {state: 'COMPLETED'}})).toHaveLength(1);
  });

  it('go with their instance', async () => {
    const {userTaskKey, processInstanceKey} = await open();
    await test.request('DELETE', `/process-instances/${processInstanceKey}`);
    expect((await test.post(`/user-tasks/${userTaskKey}/completion`)).status).toBe(404);
    expect((await search('user-tasks'))[0].state).toBe('CANCELED');
  });

  it('without zeebe:userTask are jobs', async () => {
    await test.deploy({'x.bpmn': userTask('')});
    await create();
    expect(await search('user-tasks')).toEqual([]);
    expect(await jobs('io.camunda.zeebe:userTask')).toHaveLength(1);
  });

  it('need their form, which a deployment provides', async () => {
    await test.deploy({
      'x.bpmn': userTask('<zeebe:userTask/><zeebe:formDefinition formId="form"/>'),
    });
    await create();
    const [incident] = await search('incidents');
    expect(incident).toMatchObject({errorType: 'FORM_NOT_FOUND', state: 'ACTIVE'});
    const {body} = await test.deploy({'f.form': '{"id": "form", "components": []}'});
    await test.post(`/incidents/${incident.incidentKey}/resolution`);
    const [found] = await search('user-tasks');
    expect(found.formKey).toBe(body.deployments[0].form.formKey);
  });
});

// https://docs.camunda.io/docs/8.6/components/modeler/bpmn/business-rule-tasks/
describe('decisions', () => {
  const DMN = definitions(
    table({
      id: 'discount',
      inputs: ['total'],
      outputs: ['percent'],
      rules: [
        ['< 100', '0'],
        ['>= 100', 'base * 2'],
      ],
      requires: ['base'],
    }),
    literal('base', '5'),
  );
  const RULE = around(
    '<bpmn:businessRuleTask id="rule"><bpmn:extensionElements><zeebe:calledDecision decisionId="discount" resultVariable="percent"/></bpmn:extensionElements></bpmn:businessRuleTask>',
    'rule',
  );

  it('are evaluated by business rule tasks, with those that they require', async () => {
    await test.deploy({'d.dmn': DMN, 'x.bpmn': RULE});
    await create({total: 150});
    expect((await jobs('next'))[0].variables).toEqual({total: 150, percent: 10});
  });

  it('that are missing raise an incident', async () => {
    await test.deploy({'x.bpmn': RULE});
    await create({total: 150});
    expect((await search('incidents'))[0]).toMatchObject({elementId: 'rule'});
  });

  it('are evaluated by key, as in the contract, and by id, as later', async () => {
    expect((await test.deploy({'d.dmn': DMN})).status).toBe(200);
    const [found] = await search('decision-definitions', {
      filter: {decisionDefinitionId: 'discount'},
    });
    const path = `/decision-definitions/${found.decisionKey}/evaluation`;
    const {body} = await test.post(path, {variables: {total: 100}});
    expect(body).toMatchObject({decisionDefinitionId: 'discount', output: '10'});
    const later = await test.post('/decision-definitions/evaluation', {
      decisionDefinitionId: 'discount',
      variables: {total: 1},
    });
    expect(later.body.output).toBe('0');
    expect((await test.post('/decision-definitions/1/evaluation', {})).status).toBe(404);
    expect((await test.post(path)).status).toBe(400);
  });

  it('keep key and version until their resource changes', async () => {
    const first = (await test.deploy({'d.dmn': DMN})).body.deployments;
    expect((await test.deploy({'d.dmn': DMN})).body.deployments).toEqual(first);
    await test.deploy({'d.dmn': DMN.replace('base * 2', 'base * 3')});
    expect(
      (await search('decision-definitions')).map((each: {version: number}) => each.version),
    ).toEqual([1, 1, 2, 2]);
  });
});
