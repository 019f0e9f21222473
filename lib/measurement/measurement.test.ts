import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {expect, it} from 'vitest';
import {createCluster} from '../cluster/cluster.ts';
import {INSTALLATIONS} from '../cluster/installations.ts';
import {buildServer} from '../cluster/server.ts';
import {load} from './load.ts';
import {Measurement} from './measurement.ts';
import type {Progress} from './progress.ts';
import {resolveSettings} from './settings/settings.ts';

const QUIET: Progress = {
  ...{begin: () => {}, update: () => {}, run: () => {}, end: () => {}, endLoad: () => {}},
  ...{abandon: () => {}, say: () => {}, warn: () => {}, log: () => {}, print: () => {}},
};

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
  expect(verdict.reasons.join()).toMatch(/was of 8\.8\.0 and is of 8\.9\.0 now/);
  expect(target.speaks?.dialect).toBe('8.8');
});

it('does not send a scenario that searches to a cluster whose Query API is off', async () => {
  const cluster = createCluster();
  const server = buildServer(cluster, INSTALLATIONS['stock-8.6']);
  await server.listen({port: 0, host: '127.0.0.1'});
  const {port} = server.server.address() as AddressInfo;
  const settings = await settingsFor(`http://127.0.0.1:${port}`);
  const request = {script: 'data-availability', engine: 'embedded', duration: '1s'} as const;
  await expect(load(settings, request, QUIET)).rejects.toThrow(
    /^data-availability sends searchProcessInstances, and the Query API of .* is off: set CAMUNDA_REST/,
  );
  await server.close();
  cluster.close();
});
