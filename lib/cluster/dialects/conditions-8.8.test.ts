import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {JsonValue} from '../../core/int64.ts';
import {bpmn, flows, type TestCluster, task, testCluster} from '../testing.ts';

/*
 * What each filter of 8.8 lets through. The operators are those of
 * https://docs.camunda.io/docs/8.8/apis-tools/orchestration-cluster-api-rest/orchestration-cluster-api-rest-data-fetching/
 */

const model = (id: string, inside: string, extensions = '') =>
  bpmn(`${extensions}<bpmn:startEvent id="start"/>${inside}<bpmn:endEvent id="end"/>`).replace(
    'process id="process"',
    `process id="${id}" name="Name of ${id}"`,
  );
const tagged = (tag: string) =>
  `<bpmn:extensionElements><zeebe:versionTag value="${tag}"/></bpmn:extensionElements>`;
const work = (id: string, tag?: string) =>
  model(id, task('work') + flows('start > work > end'), tag === undefined ? '' : tagged(tag));
const FORM_TASK =
  '<bpmn:userTask id="ask" name="Ask"><bpmn:extensionElements><zeebe:userTask/><zeebe:assignmentDefinition assignee="ada" candidateGroups="a,b"/><zeebe:ioMapping><zeebe:input source="=1" target="near"/></zeebe:ioMapping></bpmn:extensionElements></bpmn:userTask>';
const CALL =
  '<bpmn:callActivity id="call"><bpmn:extensionElements><zeebe:calledElement processId="beta"/></bpmn:extensionElements></bpmn:callActivity>';

let test: TestCluster;
/** The keys of the instances that were created, by the names that the table has for them. */
const keys: Record<string, string> = {};

beforeAll(async () => {
  test = testCluster({}, {dialect: '8.8'});
  const deploy = async (files: Record<string, string>) => {
    const {status, text} = await test.deploy(files);
    expect(status, text).toBe(200);
  };
  await deploy({
    'alpha.bpmn': work('alpha'),
    'ask.bpmn': model('asking', FORM_TASK + flows('start > ask > end')),
  });
  await deploy({'alpha.bpmn': work('alpha', 'two'), 'beta.bpmn': work('beta')});
  await deploy({'caller.bpmn': model('caller', CALL + flows('start > call > end'))});
  const create = async (name: string, body: JsonValue) => {
    const created = await test.post('/process-instances', body);
    expect(created.status, created.text).toBe(200);
    keys[name] = created.body.processInstanceKey;
    test.clock.advance(1000);
  };
  await create('one', {
    processDefinitionId: 'alpha',
    processDefinitionVersion: 1,
    tags: ['red', 'x:1'],
  });
  await create('two', {
    processDefinitionId: 'alpha',
    tags: ['red'],
    variables: {n: 1, s: 'text', o: {a: [1]}},
  });
  await create('three', {processDefinitionId: 'beta', variables: {n: 2}});
  await create('asked', {processDefinitionId: 'asking', variables: {n: 3}});
  await test.post(`/process-instances/${keys['three']}/cancellation`);
  const {jobs} = (
    await test.post('/jobs/activation', {type: 'work', timeout: 9, maxJobsToActivate: 1})
  ).body;
  await test.post(`/jobs/${jobs[0].jobKey}/failure`, {retries: 0, errorMessage: 'boom'});
});
afterAll(() => test.close());

async function found(filter: JsonValue): Promise<readonly string[]> {
  const {status, body} = await test.post('/process-instances/search', {filter});
  expect(status, JSON.stringify(body)).toBe(200);
  const names = Object.entries(keys);
  return body.items.map(
    (item: {processInstanceKey: string}) =>
      names.find(([, key]) => key === item.processInstanceKey)?.[0],
  );
}

describe('a filter of process instances', () => {
  it.each<[JsonValue, readonly string[]]>([
    [{processDefinitionId: {$eq: 'beta'}}, ['three']],
    [{processDefinitionId: {$neq: 'alpha'}}, ['three', 'asked']],
    [{processDefinitionId: {$in: ['beta', 'asking']}}, ['three', 'asked']],
    [{processDefinitionId: {$notIn: ['beta', 'asking']}}, ['one', 'two']],
    [{processDefinitionId: {$like: 'al*'}}, ['one', 'two']],
    [{processDefinitionId: {$like: '?eta'}}, ['three']],
    [{processDefinitionId: {$like: 'a'}}, []],
    [{processDefinitionId: {$like: 'AL*'}}, []],
    [{processDefinitionId: {$like: 'al\\*'}}, []],
    [{processDefinitionId: {$like: '*a*a*'}}, ['one', 'two']],
    [{processDefinitionId: {$like: 'a*', $neq: 'alpha'}}, ['asked']],
    [{processDefinitionId: {}}, ['one', 'two', 'three', 'asked']],
    [{processDefinitionName: 'Name of beta'}, ['three']],
    [{processDefinitionVersion: {$gt: 1}}, ['two']],
    [{processDefinitionVersion: {$gte: 1, $lt: 2}}, ['one', 'three', 'asked']],
    [{processDefinitionVersion: {$lte: 0}}, []],
    [{processDefinitionVersionTag: 'two'}, ['two']],
    [{processDefinitionVersionTag: {$exists: false}}, ['one', 'three', 'asked']],
    [{processDefinitionVersionTag: {$neq: 'two'}}, ['one', 'three', 'asked']],
    [{state: 'TERMINATED'}, ['three']],
    [{state: 'terminated'}, ['three']],
    [{state: {$neq: 'ACTIVE'}}, ['three']],
    [{state: {$like: 'TERM*'}}, ['three']],
    [{state: {$in: ['active', 'COMPLETED']}}, ['one', 'two', 'asked']],
    [{endDate: {$exists: true}}, ['three']],
    [{startDate: {$gt: '1970-01-01T00:00:00Z'}, endDate: {$exists: true}}, ['three']],
    [{startDate: {$lt: '1970-01-01T00:00:00Z'}}, []],
    [{hasIncident: true}, ['one']],
    [{hasIncident: false}, ['two', 'three', 'asked']],
    [{errorMessage: {$like: 'bo*'}}, ['one']],
    // What Java gives for "boom".hashCode().
    [{incidentErrorHashCode: 3_029_739}, ['one']],
    [{tags: ['red']}, ['one', 'two']],
    [{tags: ['red', 'x:1']}, ['one']],
    [{tags: ['blue']}, []],
    [{variables: [{name: 'n', value: '1'}]}, ['two']],
    [
      {
        variables: [
          {name: 's', value: '"text"'},
          {name: 'o', value: '{"a":[1]}'},
        ],
      },
      ['two'],
    ],
    [{variables: [{name: 's', value: 'text'}]}, []],
    [{variables: [{name: 'n', value: {$in: ['2', '3']}}]}, ['three', 'asked']],
    [{variables: [{name: 's', value: {$exists: true}}]}, ['two']],
    [{parentProcessInstanceKey: {$exists: true}}, []],
    [{batchOperationKey: 'x'}, []],
    [{elementId: 'ask'}, ['asked']],
    [{elementId: 'work', hasElementInstanceIncident: true}, ['one']],
    [{$or: [{state: 'TERMINATED'}, {hasIncident: true}]}, ['one', 'three']],
    [{processDefinitionId: 'alpha', $or: [{tags: ['x:1']}, {state: 'TERMINATED'}]}, ['one']],
    [
      {$or: [{processDefinitionId: 'alpha', tags: ['x:1']}, {processDefinitionId: 'asking'}]},
      ['one', 'asked'],
    ],
    [{$or: []}, ['one', 'two', 'three', 'asked']],
  ])('%j lets through what it says', async (filter, names) => {
    expect(await found(filter)).toEqual(names);
  });

  it('finds by keys, several of them, and their absence', async () => {
    const some = [keys['one'] as string, keys['three'] as string];
    expect(await found({processInstanceKey: {$in: some}})).toEqual(['one', 'three']);
    expect(await found({processInstanceKey: {$notIn: some}})).toEqual(['two', 'asked']);
    expect(await found({processInstanceKey: {$neq: some[0] as string}})).toHaveLength(3);
  });

  it('finds what a call activity started, by the caller', async () => {
    const {processInstanceKey} = (
      await test.post('/process-instances', {processDefinitionId: 'caller'})
    ).body;
    const filter = {parentProcessInstanceKey: processInstanceKey};
    const {items} = (await test.post('/process-instances/search', {filter})).body;
    expect(items).toMatchObject([{processDefinitionId: 'beta', ...filter}]);
    await test.post(`/process-instances/${processInstanceKey}/cancellation`);
    const withParent = {filter: {...filter, parentElementInstanceKey: {$exists: true}}};
    const ended = (await test.post('/process-instances/search', withParent)).body.items;
    expect(ended).toMatchObject([{state: 'TERMINATED'}]);
  });

  it('is not slow by a pattern of many wildcards', async () => {
    expect(await found({processDefinitionId: {$like: `${'*a'.repeat(2000)}b`}})).toEqual([]);
  });

  it.each<[JsonValue, string]>([
    [{processInstanceKey: {invalidOperator: 1}}, 'processInstanceKey.invalidOperator'],
    [{processInstanceKey: {$gt: '1'}}, 'processInstanceKey.$gt'],
    [{processInstanceKey: {$in: '1'}}, 'processInstanceKey.$in'],
    [{processInstanceKey: []}, 'processInstanceKey'],
    [{processDefinitionVersion: {$like: '1'}}, 'processDefinitionVersion.$like'],
    [{processDefinitionVersion: '1'}, 'processDefinitionVersion'],
    [{processDefinitionId: {$exists: 'yes'}}, 'processDefinitionId.$exists'],
    [{state: {$notIn: ['ACTIVE']}}, 'state.$notIn'],
    [{hasIncident: 'true'}, 'hasIncident'],
    [{tags: 'red'}, 'tags'],
    [{$or: {}}, '$or'],
    [{$or: [{$or: []}]}, '$or.$or'],
    [{$or: [{nothing: 1}]}, '$or.nothing'],
  ])('%j is refused, and names what cannot be read', async (filter, at) => {
    const {status, body} = await test.post('/process-instances/search', {filter});
    expect([status, body.title]).toEqual([400, 'Bad Request']);
    expect(body.detail).toBe(`Request property [filter.${at}] cannot be parsed`);
  });
});

describe('a sort of process instances', () => {
  it.each([
    ['startDate', 'DESC', ['asked', 'three', 'two', 'one']],
    ['endDate', 'ASC', ['three', 'one', 'two', 'asked']],
    ['processDefinitionName', 'ASC', ['one', 'two', 'asked', 'three']],
    ['hasIncident', 'DESC', ['one', 'two', 'three', 'asked']],
    ['state', 'DESC', ['three', 'one', 'two', 'asked']],
  ])('by %s, %s, also from page to page', async (field, order, names) => {
    const filter = {
      processDefinitionId: {$in: ['alpha', 'asking', 'beta']},
      parentElementInstanceKey: {$exists: false},
    };
    const seen: unknown[] = [];
    for (let after: string | undefined; seen.length < 4; ) {
      const page = {limit: 2, ...(after === undefined ? {} : {after})};
      const {body} = await test.post('/process-instances/search', {
        filter,
        sort: [{field, order}],
        page,
      });
      if (body.items.length === 0) break;
      seen.push(...body.items.map((item: {processInstanceKey: string}) => item.processInstanceKey));
      after = body.page.endCursor;
    }
    expect(seen).toEqual(names.map(name => keys[name]));
  });
});

describe('filters of the other searches', () => {
  it.each<[string, JsonValue, number]>([
    ['process-definitions', {isLatestVersion: true}, 4],
    ['process-definitions', {isLatestVersion: false}, 5],
    ['process-definitions', {versionTag: 'two'}, 1],
    ['process-definitions', {processDefinitionId: {$like: '?e*'}, version: 1}, 1],
    ['process-definitions', {hasStartForm: true}, 0],
    ['process-definitions', {state: 'active'}, 5],
    ['incidents', {errorType: {$eq: 'JOB_NO_RETRIES'}}, 1],
    ['incidents', {errorType: 'job_no_retries', creationTime: {$gt: '1970-01-01T00:00:00Z'}}, 1],
    ['incidents', {errorMessage: {$neq: 'boom'}}, 0],
    ['incidents', {state: {$in: ['ACTIVE', 'PENDING']}}, 1],
    ['user-tasks', {candidateGroup: 'b'}, 1],
    ['user-tasks', {candidateGroup: {$in: ['c', 'a']}}, 1],
    ['user-tasks', {candidateGroup: {$neq: 'a'}}, 0],
    ['user-tasks', {candidateUser: {$exists: false}}, 1],
    ['user-tasks', {assignee: {$like: 'a?a'}}, 1],
    ['user-tasks', {priority: {$gt: 49, $lt: 51}}, 1],
    ['user-tasks', {dueDate: {$exists: true}}, 0],
    ['user-tasks', {state: {$neq: 'CREATED'}}, 0],
    ['user-tasks', {localVariables: [{name: 'near', value: '1'}]}, 1],
    ['user-tasks', {localVariables: [{name: 'n', value: '3'}]}, 0],
    ['user-tasks', {processInstanceVariables: [{name: 'n', value: '3'}]}, 1],
  ])('%s %j', async (path, filter, count) => {
    const {status, body} = await test.post(`/${path}/search`, {filter});
    expect(status, JSON.stringify(body)).toBe(200);
    expect(body.items).toHaveLength(count);
  });
});
