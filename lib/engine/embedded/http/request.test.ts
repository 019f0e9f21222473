import {describe, expect, it} from 'vitest';
import type {EncodedBody} from './bodies.ts';
import {placeOf, type Route} from './place.ts';
import {type Call, messageOf, unsendable} from './request.ts';

const SETTINGS = {userAgent: 'c8gauge', reuseConnections: true};
const HERE = 'http://cluster:8080/v2/topology';
const NO_BODY: EncodedBody = {body: null, contentType: null};

function callOf(method: string, headers = {}, body = NO_BODY, url = HERE): Call {
  return {
    ...{method, place: placeOf(url, null), body, params: {}, headers, cookies: [], jar: null},
    ...{cookie: null, timeoutMs: 1000, redirectsLeft: 0, responseType: 'text'},
    ...{isDigest: false, first: null},
  };
}

function head(...given: Parameters<typeof callOf>): string[] {
  const call = callOf(...given);
  return messageOf(call, call.place.route as Route, SETTINGS)
    .head.split('\r\n')
    .slice(1, -2);
}

describe('messageOf', () => {
  it('says the length of a body in bytes', () => {
    expect(head('POST', {}, {body: 'é', contentType: null})).toContain('Content-Length: 2');
  });

  it('says that a POST has no body, and nothing of it for a GET', () => {
    expect(head('POST')).toContain('Content-Length: 0');
    expect(head('GET').join()).not.toContain('Content-Length');
  });

  it('puts what the script gives over what every request has', () => {
    const lines = head('GET', {'user-agent': 'mine', host: 'other'});
    expect(lines).toEqual(['Host: other', 'User-Agent: mine']);
  });

  it('keeps the framing of the message to itself', () => {
    const lines = head('POST', {'Content-Length': '999', 'transfer-encoding': 'chunked'});
    expect(lines).toEqual(['Host: cluster:8080', 'User-Agent: c8gauge', 'Content-Length: 0']);
  });

  it('takes the content type that a body brings, unless the script names one', () => {
    const form = {body: 'a=1', contentType: 'application/x-www-form-urlencoded'};
    expect(head('POST', {}, form)).toContain('Content-Type: application/x-www-form-urlencoded');
    const own = head('POST', {'content-type': 'text/plain'}, form);
    expect(own.filter(each => each.startsWith('Content-Type'))).toEqual([
      'Content-Type: text/plain',
    ]);
  });

  it('sends the credentials of a URL, and not in the host', () => {
    const lines = head('GET', {}, NO_BODY, 'http://user:p%40ss@cluster:8080/');
    expect(lines).toContain('Host: cluster:8080');
    expect(lines).toContain(`Authorization: Basic ${Buffer.from('user:p@ss').toString('base64')}`);
  });

  it('writes frozen headers once for a route, and again for another', () => {
    const headers = Object.freeze({accept: 'application/json'});
    expect(head('GET', headers)).toEqual(head('GET', {...headers}));
    expect(head('GET', headers, NO_BODY, 'http://other/')).toContain('Host: other');
  });

  it('has a frozen header beside the cookies of a request', () => {
    const call = {
      ...callOf('GET', Object.freeze({accept: 'a/b', cookie: 'h=1'})),
      cookie: 'h=1; j=2',
    };
    const {head: text} = messageOf(call, call.place.route as Route, SETTINGS);
    expect(text.match(/^Cookie: .*$/gm)).toEqual(['Cookie: h=1; j=2']);
    expect(text).toContain('Accept: a/b');
  });
});

describe('unsendable', () => {
  it.each([
    [{'a b': 'x'}, 'net/http: invalid header field name "a b"'],
    [{a: 'x\r\ninjected: 1'}, 'net/http: invalid header field value for "A"'],
    [{a: 'x\0'}, 'net/http: invalid header field value for "A"'],
  ])('tells of the header %j', (headers, message) => {
    expect(unsendable(callOf('GET', headers))?.message).toBe(message);
  });
});
