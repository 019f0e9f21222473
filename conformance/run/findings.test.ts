import {describe, expect, it} from 'vitest';
import {recordExchange} from '../run/findings.ts';

describe('recordExchange', () => {
  it('masks credentials, and bounds bodies', () => {
    const recorded = recordExchange({
      url: 'http://127.0.0.1/v2',
      request: {
        method: 'GET',
        target: '/v2',
        headers: {authorization: 'Bearer secret', accept: 'application/json'},
        body: null,
      },
      response: {
        status: 200,
        headers: {'set-cookie': 'session=secret'},
        body: Buffer.alloc(100_000, 'x'),
      },
      failure: null,
      durationMs: 1,
    });
    expect(JSON.stringify(recorded)).not.toContain('secret');
    expect(recorded.request.headers).toEqual({authorization: '***', accept: 'application/json'});
    expect(recorded.response?.body.length).toBeLessThan(9000);
    expect(recorded.response?.body).toContain('(100000 bytes)');
  });
});
