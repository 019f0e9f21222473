import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {bpmn, flows, type TestCluster, task, testCluster} from './testing.ts';

const model = (id: string) =>
  bpmn(
    `<bpmn:startEvent id="start"/>${task('work')}<bpmn:endEvent id="end"/>${flows('start > work > end')}`,
  ).replace('process id="process"', `process id="${id}" name="Name of ${id}"`);

let test: TestCluster;
beforeEach(async () => {
  test = testCluster({partitions: 4, retain: 5});
  await test.deploy({'a.bpmn': model('a'), 'b.bpmn': model('b'), 'c.bpmn': model('c')});
});
afterEach(() => test.close());

const create = async (id: string) =>
  (await test.post('/process-instances', {bpmnProcessId: id})).body;
const search = async (path: string, body?: object) =>
  (await test.post(`/${path}/search`, body as never)).body;
const keys = (items: {processInstanceKey: bigint}[]) => items.map(each => each.processInstanceKey);

// https://docs.camunda.io/docs/apis-tools/orchestration-cluster-api-rest/orchestration-cluster-api-rest-data-fetching
describe('a search', () => {
  it('answers with items of exactly the contract, and what the page needs', async () => {
    const {items, page} = await search('process-definitions');
    expect(Object.keys(items[0])).toEqual([
      ...['processDefinitionKey', 'bpmnProcessId', 'name', 'version', 'resourceName', 'tenantId'],
    ]);
    expect(page).toEqual({
      totalItems: 3,
      firstSortValues: [items[0].processDefinitionKey],
      lastSortValues: [items[2].processDefinitionKey],
    });
    const instance = await create('a');
    expect((await search('process-instances', {})).items).toEqual([instance]);
  });

  it('filters by every property of the item', async () => {
    const [wanted] = (await search('process-definitions')).items;
    for (const [name, value] of Object.entries(wanted)) {
      const {items} = await search('process-definitions', {filter: {[name]: value}});
      expect(items).toContainEqual(wanted);
    }
    const {items} = await search('process-definitions', {filter: {bpmnProcessId: 'b', version: 2}});
    expect(items).toEqual([]);
  });

  it('sorts by any field, both ways, and by several', async () => {
    for (const id of ['b', 'a', 'c', 'a']) await create(id);
    const sorted = async (sort: object[]) =>
      (await search('process-instances', {sort})).items.map(
        (item: {bpmnProcessId: string}) => item.bpmnProcessId,
      );
    expect(await sorted([{field: 'bpmnProcessId', order: 'ASC'}])).toEqual(['a', 'a', 'b', 'c']);
    expect(await sorted([{field: 'bpmnProcessId', order: 'DESC'}])).toEqual(['c', 'b', 'a', 'a']);
    const {items} = await search('process-instances', {
      sort: [
        {field: 'bpmnProcessId', order: 'ASC'},
        {field: 'processInstanceKey', order: 'DESC'},
      ],
    });
    const [first, second] = keys(items);
    expect(first && second && first > second).toBe(true);
  });

  it('pages by from and limit', async () => {
    for (let n = 0; n < 5; n++) await create('a');
    const all = (await search('process-instances')).items;
    const {items, page} = await search('process-instances', {page: {from: 1, limit: 2}});
    expect(items).toEqual(all.slice(1, 3));
    expect(page.totalItems).toBe(5);
    expect((await search('process-instances', {page: {limit: 0}})).items).toEqual([]);
  });

  it('pages forwards and backwards in a stable order, though all sort values are equal', async () => {
    for (let n = 0; n < 7; n++) await create('a');
    const sort = [{field: 'version', order: 'DESC'}];
    const all = keys((await search('process-instances', {sort})).items);
    const seen: bigint[][] = [];
    let searchAfter: unknown[] | undefined;
    for (;;) {
      const {items, page} = await search('process-instances', {
        sort,
        page: {limit: 3, ...(searchAfter ? {searchAfter} : {})},
      });
      if (items.length === 0) break;
      seen.push(keys(items));
      searchAfter = page.lastSortValues;
    }
    expect(seen.flat()).toEqual(all);
    const back = await search('process-instances', {
      sort,
      page: {limit: 3, searchBefore: searchAfter},
    });
    expect(keys(back.items)).toEqual(all.slice(3, 6));
  });

  it.each([
    ['an unknown sort field', {sort: [{field: 'nothing'}]}],
    ['an unknown order', {sort: [{field: 'version', order: 'UP'}]}],
    ['an unknown filter', {filter: {nothing: 1}}],
    ['an unknown property', {filters: {}}],
    ['an unknown property of a page', {page: {size: 1}}],
    ['an unknown property of a sort', {sort: [{field: 'version', by: 'ASC'}]}],
    ['a filter of another type', {filter: {version: 'one'}}],
    ['a negative from', {page: {from: -1}}],
    ['a cursor of another length', {page: {searchAfter: [1, 2, 3]}}],
    ['both cursors', {page: {searchAfter: [1], searchBefore: [1]}}],
    ['a sort that is not a list', {sort: {}}],
  ])('refuses %s', async (_name, body) => {
    expect((await test.post('/process-instances/search', body as never)).status).toBe(400);
  });

  it('speaks the dialect of later versions: keys as text, other names, lower-case orders', async () => {
    const instance = await create('a');
    await create('b');
    const {items} = await search('process-instances', {
      filter: {processInstanceKey: String(instance.processInstanceKey), processDefinitionId: 'a'},
      sort: [{field: 'processDefinitionId', order: 'asc'}],
    });
    expect(items).toEqual([
      {
        ...instance,
        processInstanceKey: String(instance.processInstanceKey),
        processDefinitionKey: String(instance.processDefinitionKey),
      },
    ]);
  });
});

describe('retention', () => {
  it('keeps the latest ended instances, and all that run', async () => {
    const running = await create('a');
    const ended = [];
    for (let n = 0; n < 8; n++) {
      const instance = await create('b');
      ended.push(instance.processInstanceKey);
      await test.request('DELETE', `/process-instances/${instance.processInstanceKey}`);
    }
    const left = keys((await search('process-instances')).items);
    expect(new Set(left)).toEqual(new Set([running.processInstanceKey, ...ended.slice(3)]));
    expect((await test.get(`/process-instances/${ended[0]}`)).status).toBe(404);
  });
});

// https://docs.camunda.io/docs/apis-tools/orchestration-cluster-api-rest/orchestration-cluster-api-rest-data-fetching
describe('search lag', () => {
  it('delays what searches find', async () => {
    const lagging = testCluster({searchLagMs: 500});
    await lagging.deploy({'a.bpmn': model('a')});
    const created = await lagging.post('/process-instances', {bpmnProcessId: 'a'});
    expect(created.status).toBe(200);
    const path = `/process-instances/${created.body.processInstanceKey}`;
    expect((await lagging.get(path)).status).toBe(404);
    expect((await lagging.post('/process-instances/search')).body.items).toEqual([]);
    lagging.clock.advance(500);
    expect((await lagging.get(path)).body).toEqual(created.body);
    await lagging.close();
  });
});

describe('process definitions', () => {
  it('are read by key, their document as it was deployed', async () => {
    const [definition] = (await search('process-definitions')).items;
    const path = `/process-definitions/${definition.processDefinitionKey}`;
    expect((await test.get(path)).body).toEqual(definition);
    const xml = await test.get(`${path}/xml`);
    expect(xml.headers['content-type']).toBe('application/xml');
    expect(xml.text).toBe(model(definition.bpmnProcessId));
    expect((await test.get('/process-definitions/1')).status).toBe(404);
    expect((await test.get('/process-definitions/one/xml')).status).toBe(400);
  });

  it('are listed with their deployment', async () => {
    const {items} = await search('deployments');
    expect(items).toHaveLength(1);
    expect(Object.keys(items[0])).toEqual(['deploymentKey', 'deployments', 'tenantId']);
    expect(items[0].deployments).toHaveLength(3);
  });
});
