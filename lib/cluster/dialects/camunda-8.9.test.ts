import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {definitions, literal} from '../dmn/dmn-xml.case.ts';
import {bpmn, flows, type TestCluster, task, testCluster} from '../testing.ts';

/*
 * What 8.9 says and 8.8 does not: null where it has nothing to say, and further properties.
 * https://github.com/camunda/camunda/pull/46183
 * https://github.com/camunda/camunda-docs/tree/main/api/camunda/version-8.9
 */

const MODEL = bpmn(
  '<bpmn:startEvent id="start"/>' +
    task('work') +
    '<bpmn:endEvent id="end"/>' +
    flows('start > work > end'),
);

const named = (id: string, model: string) =>
  model.replace('process id="process"', `process id="${id}"`);

const CALLER = named(
  'caller',
  bpmn(
    '<bpmn:startEvent id="start"/><bpmn:callActivity id="call"><bpmn:extensionElements>' +
      '<zeebe:calledElement processId="process"/></bpmn:extensionElements></bpmn:callActivity>' +
      flows('start > call'),
  ),
);

const USERS = named(
  'users',
  bpmn(
    '<bpmn:startEvent id="start"/><bpmn:userTask id="ask"><bpmn:extensionElements><zeebe:userTask/>' +
      `</bpmn:extensionElements></bpmn:userTask>${flows('start > ask')}`,
  ),
);

let test: TestCluster;

beforeEach(async () => {
  test = testCluster({}, {dialect: '8.9'});
  await test.deploy({'process.bpmn': MODEL, 'caller.bpmn': CALLER, 'users.bpmn': USERS});
});
afterEach(() => test.close());

const create = async (more = {}) =>
  (await test.post('/process-instances', {processDefinitionId: 'process', ...more})).body;
const found = async (kind: string, filter = {}) =>
  (await test.post(`/${kind}/search`, {filter})).body;

describe('the cluster that speaks 8.9', () => {
  it('names each kind of what was deployed, and null for the others', async () => {
    const {body} = await test.deploy({'process.bpmn': MODEL});
    const others = {decisionDefinition: null, decisionRequirements: null};
    expect(body.deployments).toEqual([
      {processDefinition: expect.any(Object), ...others, form: null, resource: null},
    ]);
  });

  it('writes null for what an instance does not have', async () => {
    const {processInstanceKey: key, businessId} = await create();
    expect(businessId).toBeNull();
    const {items} = await found('process-instances', {processInstanceKey: key});
    const nothing = {endDate: null, parentProcessInstanceKey: null, parentElementInstanceKey: null};
    expect(items).toMatchObject([
      {
        ...nothing,
        processDefinitionVersionTag: null,
        businessId: null,
        rootProcessInstanceKey: key,
      },
    ]);
  });

  it('names the instance at the top', async () => {
    const {processInstanceKey: top} = await create({processDefinitionId: 'caller'});
    const [called] = (await found('process-instances', {parentProcessInstanceKey: top})).items;
    expect(called).toMatchObject({rootProcessInstanceKey: top, parentProcessInstanceKey: top});
    const activation = {type: 'work', timeout: 1000, maxJobsToActivate: 1};
    const [job] = (await test.post('/jobs/activation', activation)).body.jobs;
    expect(job).toMatchObject({rootProcessInstanceKey: top, userTask: null});
    await test.post(`/jobs/${job.jobKey}/failure`, {retries: 0});
    const {items} = await found('incidents');
    expect(items).toMatchObject([{rootProcessInstanceKey: top, jobKey: job.jobKey}]);
  });

  it('gives a user task the tags of its instance', async () => {
    await create({processDefinitionId: 'users', tags: ['a']});
    const {items} = await found('user-tasks');
    expect(items).toMatchObject([
      {tags: ['a'], assignee: null, completionDate: null, formKey: null},
    ]);
  });

  it('says of definitions whether they are still there', async () => {
    const {items} = await found('process-definitions', {processDefinitionId: 'process'});
    expect(items).toMatchObject([{state: 'ACTIVE', versionTag: null}]);
    const {processDefinitionKey: key} = items[0];
    const {body} = await test.post(`/resources/${key}/deletion`, {});
    expect(body).toEqual({resourceKey: key, batchOperation: null});
    expect((await test.get(`/process-definitions/${key}`)).body.state).toBe('DELETED');
  });

  it('writes null cursors of a page without items, and for a cluster without an id', async () => {
    const {page} = await found('incidents');
    expect(page).toMatchObject({totalItems: 0, startCursor: null, endCursor: null});
    expect((await test.get('/topology')).body.clusterId).toBeNull();
  });

  it('says null where no decision failed, and of which requirements a decision is', async () => {
    await test.deploy({'decision.dmn': definitions(literal('half', 'amount / 2'))});
    const body = {decisionDefinitionId: 'half', variables: {amount: 84}};
    const {body: evaluated} = await test.post('/decision-definitions/evaluation', body);
    expect(evaluated).toMatchObject({failedDecisionDefinitionId: null, failureMessage: null});
    const {items} = await found('decision-definitions');
    expect(items).toMatchObject([{decisionRequirementsVersion: 1}]);
    expect(items[0].decisionRequirementsName).toEqual(expect.any(String));
  });

  it('gives pages of at most 10,000 items', async () => {
    const asked = async (limit: number) =>
      (await test.post('/incidents/search', {page: {limit}})).status;
    expect([await asked(10_000), await asked(10_001), await asked(0)]).toEqual([200, 400, 400]);
  });

  it('leaves the variables of a job as they are', async () => {
    const variables = {aKey: 9007199254740993n, nothing: null};
    await create({variables});
    const activation = {type: 'work', timeout: 1000, maxJobsToActivate: 1};
    const [job] = (await test.post('/jobs/activation', activation)).body.jobs;
    expect(job.variables).toEqual(variables);
  });
});
