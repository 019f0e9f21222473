import {expect, it} from 'vitest';
import {productionWarning} from './production-look.ts';

const ALONE = {clusterId: null, clusterSize: 1, brokers: ['camunda-0:26501']};

it.each([
  ['https://prod.example', ALONE, 'its host is named so'],
  ['https://c8-production.example', ALONE, 'its host is named so'],
  ['https://bru-2.zeebe.camunda.io/id', ALONE, 'it is Camunda SaaS'],
  ['http://127.0.0.1:1', {...ALONE, brokers: ['zeebe-prod-0:26501']}, 'its brokers are named so'],
  ['http://127.0.0.1:1', {...ALONE, clusterSize: 3}, 'it has 3 brokers'],
])('%s of %j looks like production: %s', (url, cluster, reason) => {
  expect(productionWarning(url, cluster)).toContain(`(${reason})`);
});

it('names the cluster: by its id, or else by its brokers', () => {
  const brokers = ['a:1', 'b:1', 'c:1', 'd:1'];
  const cluster = {clusterId: null, clusterSize: 4, brokers};
  expect(productionWarning('http://h:1', cluster)).toMatch(/loading the cluster a:1, b:1, c:1$/);
  expect(productionWarning('http://h:1', {...cluster, clusterId: 'blue'})).toMatch(/cluster blue$/);
});

it.each([
  ['http://127.0.0.1:8080', ALONE],
  ['http://products.example', ALONE],
  ['http://reproduce.example', {...ALONE, clusterSize: null, brokers: []}],
])('%s of %j does not', (url, cluster) => {
  expect(productionWarning(url, cluster)).toBeNull();
});
