import {once} from 'node:events';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {type Cluster, createCluster} from '../cluster/cluster.ts';
import {INSTALLATIONS} from '../cluster/installations.ts';
import {buildServer, type ServerOptions} from '../cluster/server.ts';
import {bpmn, flows} from '../cluster/testing.ts';
import {load} from './load.ts';
import {Measurement} from './measurement.ts';
import type {Progress} from './progress.ts';
import {resolveSettings, type Settings} from './settings/settings.ts';

const QUIET: Progress = {
  ...{
    begin: () => {},
    overall: () => undefined,
    second: () => {},
    soFar: () => {},
    update: () => {},
    run: () => {},
    end: () => {},
    endLoad: () => {},
  },
  ...{abandon: () => {}, say: () => {}, warn: () => {}, log: () => {}, print: () => {}},
};

const MODEL = bpmn(`<bpmn:startEvent id="start"/><bpmn:endEvent id="end"/>${flows('start > end')}`);

const settingsFor = (baseUrl: string) =>
  resolveSettings('load', {baseUrl}, {env: {}, cwd: process.cwd()});

it('is inconclusive where the target is of another version at its end', async () => {
  let version = '8.8.0';
  const server = createServer((_, response) => {
    response.writeHead(200, {'content-type': 'application/json'});
    response.end(JSON.stringify({gatewayVersion: version}));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  const settings = await settingsFor(`http://127.0.0.1:${port}`);
  const measurement = await Measurement.open(settings, 'check', QUIET);
  version = '8.9.0';
  await measurement.close();
  server.close();
  const {verdict, target} = await measurement.record();
  expect(verdict.status).toBe('inconclusive');
  expect(verdict.reasons[0]).toMatch(/was of 8\.8\.0 and is of 8\.9\.0 now/);
  expect(target.speaks?.dialect).toBe('8.8');
});

interface LoadedOn extends Pick<ServerOptions, 'maxInFlight'>, Partial<Settings> {
  readonly onRequest?: (url: string) => void;
}

describe('a load on a cluster as it is installed', () => {
  let close: () => Promise<void>;
  let cluster: Cluster;

  afterEach(() => close());

  /** Loads an installation in this process. */
  async function loadOn(
    name: string,
    script: string,
    {onRequest = () => undefined, ...more}: LoadedOn = {},
  ) {
    cluster = createCluster();
    const server = buildServer(cluster, {...INSTALLATIONS[name], ...more});
    server.server.on('request', ({url = ''}) => onRequest(url));
    close = async () => {
      await server.close();
      cluster.close();
    };
    await server.listen({port: 0, host: '127.0.0.1'});
    const {port} = server.server.address() as AddressInfo;
    const settings = await settingsFor(`http://127.0.0.1:${port}`);
    const request = {script, engine: 'embedded', vus: 1, duration: '1s'} as const;
    return load({...settings, ...more}, request, QUIET);
  }

  /** Of what was deployed, the processes that are there. */
  const deployed = () =>
    [...cluster.search.processDefinitions.values()].map(({id, key}) => ({
      id,
      isThere: cluster.definitions.get(key) !== undefined,
    }));

  it.each([
    ['stock-8.6', '8.6-camunda'],
    ['stock-8.8', '8.8'],
  ])('speaks as %s does, without a flag: %s', async (name, dialect) => {
    const {contract, leftBehind, loads, target} = await loadOn(name, 'process-loop');
    expect([contract.dialect, target.speaks?.dialect]).toEqual([dialect, dialect]);
    const {created = 0, completed, lost} = loads[0]?.ledger ?? {};
    expect(created).toBeGreaterThan(0);
    expect([completed, lost]).toEqual([created, []]);
    expect(loads[0]?.operations.map(each => each.requests.failed)).toEqual([0, 0, 0]);
    const id = expect.stringMatching(/^c8gauge-one-task-/);
    expect(deployed()).toEqual([{id, isThere: false}]);
    expect(leftBehind).toMatchObject({instances: [], definitions: [], deletes: true});
  });

  it('removes what a load leaves that was interrupted', async () => {
    const ended = new AbortController();
    const {leftBehind} = await loadOn('stock-8.8', 'activate-jobs', {
      interrupt: ended.signal,
      onRequest: url => {
        if (url.endsWith('/failure')) ended.abort();
      },
    });
    expect(deployed()).toEqual([{id: expect.any(String), isThere: false}]);
    expect(leftBehind).toMatchObject({instances: [], definitions: [], deletes: true});
  });

  it('removes what a setup deployed that then broke, and not what others may use', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'c8gauge-test-'));
    const script = join(folder, 'breaks.ts');
    await writeFile(
      script,
      `import {connect, deploy, ofRun} from 'c8gauge/client';
      const model = ${JSON.stringify(MODEL)};
      export async function setup() {
        await deploy(connect(), 'own.bpmn', model.replace('id="process"', 'id="' + ofRun('own') + '"'));
        await deploy(connect(), 'shared.bpmn', model);
        throw new Error('no more');
      }
      export default function () {}`,
    );
    await expect(loadOn('stock-8.8', script)).rejects.toThrow(/broke in setup/);
    await rm(folder, {recursive: true});
    const id = expect.stringMatching(/^own-/);
    expect(deployed()).toEqual([
      {id, isThere: false},
      {id: 'process', isThere: true},
    ]);
  });

  it.each([
    ['stock-8.6', ['429', '500']],
    ['stock-8.9', ['503']],
  ])('counts what %s refuses under pressure, with %j, as backpressure', async (name, statuses) => {
    const {loads} = await loadOn(name, 'process-loop', {maxInFlight: 0});
    const operations = loads[0]?.operations ?? [];
    const seen = new Set(operations.flatMap(each => Object.keys(each.byStatus)));
    expect([...seen].toSorted((a, b) => a.localeCompare(b))).toEqual(statuses);
    for (const {requests} of operations) expect(requests.backpressure).toBe(requests.total);
  });

  it('does not send a scenario that searches where the Query API is off', async () => {
    await expect(loadOn('stock-8.6', 'data-availability')).rejects.toThrow(
      /^data-availability sends searchProcessInstances, and the Query API of .* is off: set CAMUNDA_REST/,
    );
  });
});
