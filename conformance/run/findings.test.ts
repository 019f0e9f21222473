import {describe, expect, it} from 'vitest';
import type {Check} from '../checks/check.ts';
import {judged} from '../checks/judged.case.ts';
import {judgeExchange, recordExchange} from '../run/findings.ts';

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

describe('judgeExchange', () => {
  const violating = (...places: readonly (string | undefined)[]): Check => ({
    name: 'schema',
    level: 'contract',
    appliesTo: () => true,
    judge: () =>
      places.map(place => ({
        ...(place === undefined ? {} : {place}),
        message: `wrong at ${place}`,
        expectedBy: null,
      })),
  });

  it('has a finding for each place, items of a list as one, and one outcome', () => {
    const check = violating('/jobs/0/worker', '/jobs/1/worker', '/jobs/0/retries', undefined);
    const {findings, outcomes} = judgeExchange(judged({operationId: 'activateJobs'}), [check]);
    expect(findings.map(each => [each.id.split('/schema/')[1], each.message])).toEqual([
      ['valid:minimal#/jobs/*/worker', 'wrong at /jobs/0/worker; wrong at /jobs/1/worker'],
      ['valid:minimal#/jobs/*/retries', 'wrong at /jobs/0/retries'],
      ['valid:minimal', 'wrong at undefined'],
    ]);
    expect(outcomes.map(each => each.status)).toEqual(['fail']);
  });

  it('has so many places at most, and one finding of the whole answer for all the others', () => {
    const names = Array.from({length: 10_000}, (_, at) => `/name${at}`);
    const items = Array.from({length: 10_000}, (_, at) => `/items/${at}`);
    const {findings} = judgeExchange(judged(), [violating(...items, ...names)]);
    expect(findings).toHaveLength(51);
    expect(findings[0]?.message).toMatch(/^wrong at \/items\/0; .*\(and 9,980 more\)$/);
    expect(findings.at(-1)).toMatchObject({
      id: 'getTopology/schema/valid:minimal',
      message: 'wrong at /name49 (and 9,950 more)',
    });
  });
});
