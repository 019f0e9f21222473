import {describe, expect, it} from 'vitest';
import {headers} from './headers.ts';
import {judged} from './judged.case.ts';

describe('headers', () => {
  const date = 'Tue, 24 Nov 2026 12:00:00 GMT';

  it('passes a Date and a right Content-Length', () => {
    expect(headers.judge(judged({headers: {date, 'content-length': '2'}, body: '{}'}))).toEqual([]);
  });

  it('reports a missing Date', () => {
    expect(headers.judge(judged({headers: {}}))[0]?.message).toBe('expected a Date, got none');
  });

  it('reports a Content-Length that is not the length', () => {
    const wrong = judged({headers: {date, 'content-length': '9'}, body: '{}'});
    expect(headers.judge(wrong)[0]?.message).toBe('expected Content-Length 2, got 9');
  });

  it('does not judge the length of a body that was cut off for being too long', () => {
    const cut = judged({headers: {date, 'content-length': '9'}, body: '{}'});
    const failure = {kind: 'too-large', message: 'more than 2 bytes'} as const;
    expect(headers.judge({...cut, exchange: {...cut.exchange, failure}})).toEqual([]);
  });

  it('reports 401 without a challenge', () => {
    expect(headers.judge(judged({status: 401, headers: {date}}))[0]?.message).toBe(
      'expected WWW-Authenticate with 401, got none',
    );
    const challenge = {date, 'www-authenticate': 'Bearer'};
    expect(headers.judge(judged({status: 401, headers: challenge}))).toEqual([]);
  });

  it('reports a declared header that is missing or does not fit', () => {
    const plain = judged({headers: {date}});
    const declared = {'x-rate': {required: true, schema: {type: 'integer'}}};
    const operation = {
      ...plain.operation,
      responses: {'200': {description: '', content: {}, headers: declared}},
    };
    expect(headers.judge({...plain, operation})[0]).toMatchObject({
      message: 'expected header x-rate, got none',
      level: 'contract',
    });
    const {exchange} = judged({headers: {date, 'x-rate': 'fast'}});
    expect(headers.judge({...plain, operation, exchange})[0]?.message).toBe(
      'header x-rate: must be integer',
    );
  });
});
