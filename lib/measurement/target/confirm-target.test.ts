import {expect, it} from 'vitest';
import {isLoopback} from '../../auth/allowed-hosts.ts';
import {confirmTarget, productionWarning} from './confirm-target.ts';

it.each([
  ['http://127.0.0.1:8080', true],
  ['http://127.8.9.1', true],
  ['http://localhost:1', true],
  ['https://c8.localhost', true],
  ['http://[::1]:8080', true],
  ['http://[::ffff:127.0.0.1]', true],
  ['http://0.0.0.0', false],
  ['http://128.0.0.1', false],
  ['http://[::2]', false],
  ['http://localhost.example.com', false],
  ['http://127.0.0.1.example.com', false],
])('%s is this machine: %s', (url, expected) => {
  expect(isLoopback(new URL(url))).toBe(expected);
});

it.each([
  ['http://stage.example:8080', 'stage.example', []],
  ['http://stage.example:8080', 'STAGE.example:8080', []],
  ['http://[fd00::1]:80', 'fd00::1', []],
  ['http://stage.example', undefined, ['other.example', 'stage.example']],
  ['http://127.0.0.1:1', undefined, []],
])('%s, confirmed %s, allowed %j may be loaded', (url, confirmed, allowed) => {
  expect(() =>
    confirmTarget(url, confirmed === undefined ? [] : [confirmed], allowed),
  ).not.toThrow();
});

it.each([
  [
    'http://stage.example:8080',
    undefined,
    [],
    /stage\.example:8080 is not this machine.*--target-confirmed stage\.example/,
  ],
  ['http://stage.example', undefined, ['example'], /is not this machine/],
  ['http://stage.example', 'prod.example', ['stage.example'], /says prod\.example/],
  ['http://127.0.0.1:1', 'stage.example', [], /says stage\.example/],
])('%s, confirmed %s, allowed %j may not', (url, confirmed, allowed, words) => {
  expect(() => confirmTarget(url, confirmed === undefined ? [] : [confirmed], allowed)).toThrow(
    words,
  );
});

it('says what is to be done', () => {
  expect(() => confirmTarget('http://stage.example', [], [], 'check')).toThrow(/mean to check it/);
});

const ALONE = {clusterId: null, clusterSize: 1, brokers: ['camunda-0:26501']};

function warningOf(url: string, {clusterSize, ...rest}: Look) {
  const facts = {baseUrl: url, gatewayVersion: null, partitionsCount: null, clusterSize};
  return productionWarning(url, {...rest, facts}, 'load');
}

interface Look {
  readonly clusterId: string | null;
  readonly clusterSize: number | null;
  readonly brokers: readonly string[];
}

it.each([
  ['https://prod.example', ALONE, 'its host is named so'],
  ['https://c8-production.example', ALONE, 'its host is named so'],
  ['https://bru-2.zeebe.camunda.io/id', ALONE, 'it is Camunda SaaS'],
  ['http://127.0.0.1:1', {...ALONE, brokers: ['zeebe-prod-0:26501']}, 'its brokers are named so'],
  ['http://127.0.0.1:1', {...ALONE, clusterSize: 3}, 'it has 3 brokers'],
])('%s of %j looks like production: %s', (url, cluster, reason) => {
  expect(warningOf(url, cluster)).toContain(`(${reason})`);
});

it('names the cluster: by its id, or else by its brokers', () => {
  const brokers = ['a:1', 'b:1', 'c:1', 'd:1'];
  const cluster = {clusterId: null, clusterSize: 4, brokers};
  expect(warningOf('http://h:1', cluster)).toMatch(/loading the cluster a:1, b:1, c:1$/);
  expect(warningOf('http://h:1', {...cluster, clusterId: 'blue'})).toMatch(/cluster blue$/);
});

it.each([
  ['http://127.0.0.1:8080', ALONE],
  ['http://products.example', ALONE],
  ['http://reproduce.example', {...ALONE, clusterSize: null, brokers: []}],
])('%s of %j does not', (url, cluster) => {
  expect(warningOf(url, cluster)).toBeNull();
});
