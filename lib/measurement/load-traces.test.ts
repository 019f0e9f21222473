import type {AddressInfo} from 'node:net';
import {afterEach, describe, expect, it} from 'vitest';
import {anonymousAccess} from '../auth/access.ts';
import {type Cluster, createCluster} from '../cluster/cluster.ts';
import type {ClusterDialect} from '../cluster/dialects/dialect.ts';
import {buildServer} from '../cluster/server.ts';
import {bpmn, flows, multipartOf, task} from '../cluster/testing.ts';
import type {Ledger} from '../record/load-result.ts';
import {LoadTraces} from './load-traces.ts';
import type {Target} from './target/open-target.ts';

const MODEL = bpmn(
  `<bpmn:startEvent id="start"/>${task('work')}<bpmn:endEvent id="end"/>${flows('start > work > end')}`,
);

const EMPTY: Ledger = {
  ...{created: 0, completed: 0, lost: [], lostCount: 0, open: [], openCount: 0},
  ...{duplicated: [], duplicatedCount: 0, foreign: [], foreignCount: 0},
};

let server: ReturnType<typeof buildServer>;
let cluster: Cluster;
let received: string[];

afterEach(async () => {
  await server.close();
  cluster.close();
});

/** A cluster with one definition, whose key is returned with the target. */
async function opened(dialect: ClusterDialect, facts: Partial<Target['facts']> = {}) {
  cluster = createCluster();
  server = buildServer(cluster, {dialect});
  received = [];
  const headers = {'content-type': 'multipart/form-data; boundary=c8gauge'};
  const payload = multipartOf({'own.bpmn': MODEL});
  await server.inject({method: 'POST', url: '/v2/deployments', headers, payload});
  server.server.on('request', ({method, url}) => received.push(`${method} ${url}`));
  await server.listen({port: 0, host: '127.0.0.1'});
  const {port} = server.server.address() as AddressInfo;
  const target = {
    baseUrl: `http://127.0.0.1:${port}`,
    access: anonymousAccess,
    contract: {dialect: dialect === '8.6' ? undefined : dialect},
    facts: {embedded: false, ...facts},
  } as unknown as Target;
  return {target, key: String(cluster.definitions.latest('process')?.key)};
}

async function instance(): Promise<string> {
  const payload = {processDefinitionId: 'process'};
  await server.inject({method: 'POST', url: '/v2/process-instances', payload});
  const keys = [...cluster.search.processInstances.values()].map(each => String(each.key));
  return keys.at(-1) ?? '';
}

const SETTINGS = {maxRate: null};

describe('what loads leave on a target', () => {
  it('is removed: instances that had not ended, then the definition that they are of', async () => {
    const {key, target} = await opened('8.8');
    const traces = new LoadTraces();
    traces.addDeployed([{key, name: 'process', isOfRun: true}]);
    const open = [await instance(), await instance()];
    traces.addLedger({...EMPTY, open, openCount: 2});
    expect(await traces.remove(SETTINGS, target)).toEqual({
      ...{instances: [], definitions: [], messages: 0, others: {}},
      deletes: true,
    });
    expect(cluster.instances.size).toBe(0);
    expect(cluster.definitions.latest('process')).toBeUndefined();
  });

  it('stays where the run lost an instance: that is evidence, and keeps its definition', async () => {
    const {key, target} = await opened('8.8');
    const traces = new LoadTraces();
    traces.addDeployed([{key, name: 'process', isOfRun: true}]);
    const lost = [await instance()];
    traces.addLedger({...EMPTY, lost, lostCount: 5, openCount: 2});
    expect(await traces.remove(SETTINGS, target)).toMatchObject({
      instances: lost,
      definitions: [{key, name: 'process'}],
      notListed: {instances: 6, definitions: 0},
      deletes: true,
    });
    expect(cluster.instances.size).toBe(1);
  });

  it('stays where others may use it, and is named', async () => {
    const {key, target} = await opened('8.8');
    const traces = new LoadTraces();
    traces.addDeployed([{key, name: 'process', isOfRun: false}]);
    expect(await traces.remove(SETTINGS, target)).toMatchObject({
      definitions: [],
      shared: [{key, name: 'process'}],
    });
    expect(received).toEqual([]);
  });

  it('is named where the target keeps the contract, which has no deletion: none is asked for', async () => {
    const speaks = {
      dialect: '8.6',
      processName: 'bpmnProcessId',
      queryApi: 'on',
      keys: null,
    } as const;
    const {key, target} = await opened('8.6', {speaks});
    const traces = new LoadTraces();
    traces.addDeployed([{key, name: 'process', isOfRun: true}]);
    expect(await traces.remove(SETTINGS, target)).toMatchObject({
      definitions: [{key, name: 'process'}],
      deletes: false,
    });
    expect(received).toEqual([]);
  });

  it('is nothing where nothing was deployed, and on a cluster that ends with the run', async () => {
    const {key, target} = await opened('8.8', {embedded: true});
    const traces = new LoadTraces();
    expect(
      await traces.remove(SETTINGS, {...target, facts: {...target.facts, embedded: false}}),
    ).toBe(undefined);
    traces.addDeployed([{key, name: 'process', isOfRun: true}]);
    expect(await traces.remove(SETTINGS, target)).toBe(undefined);
    expect(received).toEqual([]);
  });

  it('is all there where the target has died', async () => {
    const {key, target} = await opened('8.8');
    const traces = new LoadTraces();
    traces.addDeployed([{key, name: 'process', isOfRun: true}]);
    traces.addLedger({...EMPTY, open: ['1', '2'], openCount: 2});
    await server.close();
    expect(await traces.remove(SETTINGS, target)).toMatchObject({
      instances: ['1', '2'],
      definitions: [{key, name: 'process'}],
    });
  });
});
