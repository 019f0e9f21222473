import {expect, it} from 'vitest';
import type {Exchange} from './exchange.ts';
import {gatewayLine, gatewayOf} from './gateway.ts';

function answered(status: number, headers: Record<string, string>, body: string): Exchange {
  const request = {method: 'POST', target: '/', headers: {}, body: Buffer.alloc(2048)};
  const response = {status, headers, body: Buffer.from(body)};
  return {request, url: 'http://h/', response, failure: null, durationMs: 1};
}

const HTML = {'content-type': 'text/html'};
const PAGE = '<html><center><h1>413</h1></center><hr><center>nginx/1.25</center></html>';

it.each([
  ['a page of nginx', 413, HTML, PAGE, 'nginx'],
  ['a server header', 413, {...HTML, server: 'envoy'}, 'too large', 'envoy'],
  ['502 of anybody', 502, {'content-type': 'text/plain'}, 'bad gateway', 'a gateway'],
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
