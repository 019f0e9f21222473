import {expect, it} from 'vitest';
import type {Exchange} from './exchange.ts';
import {gatewayLine, gatewayOf} from './gateway.ts';

function answered(status: number, headers: Record<string, string>, body: string): Exchange {
  const request = {method: 'POST', target: '/', headers: {}, body: Buffer.alloc(2048)};
  const response = {status, headers, body: Buffer.from(body)};
  return {request, url: 'http://h/', response, failure: null, durationMs: 1};
}

const JSON_TYPE = {'content-type': 'application/json'};
const HTML = {'content-type': 'text/html'};
const PAGE = '<html><center><h1>413</h1></center><hr><center>nginx/1.25</center></html>';

it.each([
  ['a page of nginx', 413, HTML, PAGE, 'nginx'],
  ['a server header', 413, {...HTML, server: 'envoy'}, 'too large', 'envoy'],
  ['502 of anybody', 502, {'content-type': 'text/plain'}, 'bad gateway', 'a gateway'],
  ['502 in JSON of its own', 502, JSON_TYPE, '{"error":"x"}', 'a gateway'],
  [
    '413 in JSON, by its header',
    413,
    {...JSON_TYPE, server: 'kong/3.4'},
    '{"message":"x"}',
    'kong',
  ],
  ['503 of a load balancer', 503, {...HTML, server: 'awselb/2.0'}, '', 'awselb'],
])('knows by %s who answered', (_, status, headers, body, name) => {
  expect(gatewayOf(answered(status, headers, body))).toBe(name);
});

it.each([
  [
    'a problem that came through nginx',
    400,
    {'content-type': 'application/problem+json', server: 'nginx'},
  ],
  ['a broker that aborted', 502, {'content-type': 'application/problem+json'}],
  ['a path that the cluster does not have', 404, {...JSON_TYPE, server: 'nginx'}],
  ['a page of the cluster itself', 400, HTML],
  ['500', 500, {'content-type': 'text/plain'}],
  ['a success', 200, {...HTML, server: 'nginx'}],
])('takes %s for the cluster', (_, status, headers) => {
  expect(gatewayOf(answered(status, headers, '<h1>no</h1>'))).toBeNull();
});

it('says what to do', () => {
  expect(gatewayLine('nginx', answered(413, HTML, PAGE))).toBe(
    'nginx before the cluster takes no body of 2 KB (413): raise its bound, or check the cluster directly',
  );
});
