import {describe, expect, it} from 'vitest';
import type {Operation, SecurityScheme} from '../../lib/contract/contract.ts';
import {recordExchange} from '../run/findings.ts';
import {withCredentials, withKeys} from './credentials.ts';
import {curlLine} from './curl.ts';

const key = (place: 'query' | 'header' | 'cookie', name: string): SecurityScheme => ({
  id: place,
  type: 'apiKey',
  in: place,
  name,
  scopes: [],
});
const SCHEMES = [key('query', 'k&y'), key('header', 'X-Key'), key('cookie', 'desk')];
const OWN = {
  authorization: 'Bearer own-token',
  apiKeys: {query: 'secret=1', header: 'secret-2', cookie: 'secret 3'},
};
const asking = (security: readonly SecurityScheme[][]) => ({security}) as unknown as Operation;
const WIRE = {method: 'GET', target: '/a?b=1', headers: {cookie: 'c=1'}, body: null};

describe('withCredentials', () => {
  it('sends the keys that the operation asks for, each in its place', () => {
    const sent = withKeys(withCredentials(WIRE, OWN, asking([SCHEMES])));
    expect(sent).toEqual({
      target: '/a?b=1&k%26y=secret%3D1',
      headers: {
        authorization: 'Bearer own-token',
        'x-key': 'secret-2',
        cookie: 'c=1; desk=secret%203',
      },
    });
  });

  it('sends no key to an operation that asks for none, and those of one way where there are several', () => {
    expect(withCredentials(WIRE, OWN, asking([])).keys).toEqual([]);
    expect(withCredentials(WIRE, OWN).keys).toEqual([]);
    const ways = asking(SCHEMES.map(each => [each]));
    expect(withCredentials(WIRE, OWN, ways).keys?.map(each => each.in)).toEqual(['query']);
  });

  it('sends what a case shows in their place', () => {
    const [query, header] = SCHEMES as [SecurityScheme, SecurityScheme];
    const credentials = [{scheme: query}, {scheme: header, made: 'nobody'}];
    const {headers, keys} = withCredentials({...WIRE, credentials}, OWN, asking([SCHEMES]));
    expect(headers).toEqual(WIRE.headers);
    expect(keys?.map(each => each.value)).toEqual(['secret=1', 'nobody']);
    expect(withCredentials({...WIRE, credentials: []}, OWN, asking([SCHEMES])).keys).toEqual([]);
  });

  it('leaves no key of the run in records and shell lines', () => {
    const request = withCredentials(WIRE, OWN, asking([SCHEMES]));
    const url = 'http://h/a?b=1';
    const line = curlLine({request, url});
    const recorded = recordExchange({request, url, response: null, failure: null, durationMs: 1});
    expect(line).toContain(
      `-H 'X-Key: '"$X_KEY" -b 'desk='"$DESK" 'http://h/a?b=1''&k%26y='"$K_Y"`,
    );
    expect(recorded.request).toMatchObject({
      url: 'http://h/a?b=1&k%26y=***',
      headers: {'x-key': '***', cookie: '***'},
    });
    expect(JSON.stringify([line, recorded])).not.toContain('secret');
  });
});
