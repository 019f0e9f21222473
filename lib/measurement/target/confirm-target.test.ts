import {expect, it} from 'vitest';
import {isLoopback} from '../../auth/allowed-hosts.ts';
import {confirmTarget} from './confirm-target.ts';

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
  expect(() => confirmTarget(url, confirmed, allowed)).not.toThrow();
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
  expect(() => confirmTarget(url, confirmed, allowed)).toThrow(words);
});
