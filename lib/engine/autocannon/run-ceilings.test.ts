import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {contractToCall} from '../../contract/dialects/bind.ts';
import {startTestTarget} from '../test-target.case.ts';
import {ceilingRequests, runCeilings} from './run-ceilings.ts';

/** Two endpoints that can be asked again and again, and one that cannot. */
const CONTRACT = {
  openapi: '3.1.0',
  info: {title: 'Camunda 8 in small', version: '1'},
  servers: [{url: 'http://localhost:8080/v2'}],
  paths: {
    '/process-instances': {post: {operationId: 'createProcessInstance', responses: {}}},
    '/signals/broadcast': {post: {operationId: 'broadcastSignal', responses: {}}},
    '/jobs/{jobKey}/completion': {post: {operationId: 'completeJob', responses: {}}},
  },
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-test-'));
});
afterAll(() => rm(folder, {recursive: true}));

it('counts what each endpoint answered, by status and second', async () => {
  const file = join(folder, 'contract.json');
  await writeFile(file, JSON.stringify(CONTRACT));
  const paths = new Set<string>();
  const target = await startTestTarget((request, response) => {
    paths.add(`${request.method} ${request.url}`);
    response.statusCode = request.url === '/v2/signals/broadcast' ? 429 : 200;
    response.end('{}');
  });
  try {
    const {baseUrl} = target;
    const {load, endpoints, omitted} = await runCeilings({
      ...{baseUrl, contract: {file}, secondsEach: 1, connections: 2},
    });
    expect(paths).toEqual(new Set(['POST /v2/process-instances', 'POST /v2/signals/broadcast']));
    expect(load.operations.length).toBe(2);
    expect(endpoints).toEqual(['createProcessInstance', 'broadcastSignal']);
    expect(omitted).toEqual(['completeJob']);
    for (const {operation, requests, byStatus, serviceTime} of load.operations) {
      expect(requests.total).toBeGreaterThan(0);
      expect(serviceTime.count).toBe(requests.total);
      const isBackpressure = operation === 'broadcastSignal';
      expect(requests.backpressure).toBe(isBackpressure ? requests.total : 0);
      expect(byStatus).toEqual({[isBackpressure ? 429 : 200]: requests.total});
    }
  } finally {
    await target.close();
  }
});

it('has a request that can be repeated for nine operations of our contract', async () => {
  const requests = ceilingRequests(await contractToCall(), 'north');
  expect(requests.map(each => `${each.method} ${each.path}`)).toContain('POST /v2/jobs/activation');
  expect(requests.length).toBe(9);
  const creation = requests.find(each => each.operation === 'createProcessInstance');
  expect(JSON.parse(creation?.body ?? '')).toMatchObject({tenantId: 'north'});
});
