import {describe, expect, it} from 'vitest';
import {pathOf, readRoute, requestHead} from './request.ts';

const SETTINGS = {userAgent: 'c8gauge', reuseConnections: true};
const ROUTE = readRoute('http://cluster:8080/v2/topology');
const NO_BODY = {body: null, contentType: null};

function head(
  method: string,
  headers?: Record<string, string>,
  encoded: Parameters<typeof requestHead>[3] = NO_BODY,
  route = ROUTE,
): string[] {
  return requestHead(method, '/', route, encoded, headers ? {headers} : {}, SETTINGS)
    .split('\r\n')
    .slice(1, -2);
}

describe('requestHead', () => {
  it('says the length of a body in bytes', () => {
    expect(head('POST', {}, {body: 'é', contentType: null})).toContain('content-length: 2');
  });

  it('says that a POST has no body, and nothing of it for a GET', () => {
    expect(head('POST')).toContain('content-length: 0');
    expect(head('GET').join()).not.toContain('content-length');
  });

  it('puts what the script gives over what every request has', () => {
    const lines = head('GET', {'User-Agent': 'mine', Host: 'other'});
    expect(lines).toEqual(['host: other', 'user-agent: mine']);
  });

  it('keeps the framing of the message to itself', () => {
    const lines = head('POST', {'Content-Length': '999', 'Transfer-Encoding': 'chunked'});
    expect(lines).toEqual(['host: cluster:8080', 'user-agent: c8gauge', 'content-length: 0']);
  });

  it('takes the content type that a body brings, unless the script names one', () => {
    const encoded = {body: 'a=1', contentType: 'application/x-www-form-urlencoded'};
    expect(head('POST', {}, encoded)).toContain('content-type: application/x-www-form-urlencoded');
    expect(head('POST', {'Content-Type': 'text/plain'}, encoded)).toContain(
      'content-type: text/plain',
    );
  });

  it('sends the credentials of a URL, and not in the host', () => {
    const route = readRoute('http://user:p%40ss@cluster:8080/');
    const lines = head('GET', undefined, NO_BODY, route);
    expect(lines).toContain('host: cluster:8080');
    expect(lines).toContain(`authorization: Basic ${Buffer.from('user:p@ss').toString('base64')}`);
  });

  it('writes frozen headers once for a route, and again for another', () => {
    const headers = Object.freeze({accept: 'application/json'});
    const other = readRoute('http://other/');
    expect(head('GET', headers)).toEqual(head('GET', {...headers}));
    expect(head('GET', headers, NO_BODY, other)).toContain('host: other');
  });

  it.each([{'a b': 'x'}, {a: 'x\r\ninjected: 1'}, {a: 'x\0'}])('refuses the header %j', headers => {
    expect(() => head('GET', headers as Record<string, string>)).toThrow(TypeError);
  });
});

describe('pathOf', () => {
  it.each([
    ['http://cluster:8080', '/'],
    ['http://cluster:8080?x=1', '/?x=1'],
    ['http://cluster:8080/v2/a?b=c#d', '/v2/a?b=c'],
    ['http://cluster:8080/ä b', '/%C3%A4%20b'],
  ])('of %s is %s', (url, path) => {
    expect(pathOf(url, readRoute(url))).toBe(path);
  });
});
