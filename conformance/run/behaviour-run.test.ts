import {describe, expect, it} from 'vitest';
import type {Exchange} from '../exchange/exchange.ts';
import {type BehaviourExchange, shortestSequence} from './behaviour-run.ts';

const JOB = '2251799813685251';

/** `POST /jobs/1/completion -> {"a":1}`; with `?` before it the request only reads, with `!` its answer is judged. */
function had(text: string): BehaviourExchange {
  const [, marks = '', method = '', target = '', answer = ''] =
    /^([?!]*)(\S+) (\S+)(?: -> (.*))?$/.exec(text) ?? [];
  const body = new TextEncoder().encode(answer);
  const exchange = {
    request: {method, target, headers: {}, body: null},
    url: target,
    response: {status: 200, headers: {}, body},
    failure: null,
    durationMs: 1,
  } satisfies Exchange;
  return {exchange, writes: !marks.includes('?'), judged: marks.includes('!')};
}

function shown(texts: readonly string[], judgedAt: number): string[] {
  const exchanges = texts.map(had);
  const judged = exchanges[judgedAt]?.exchange;
  if (!judged) throw new Error('nothing is judged');
  return shortestSequence(exchanges, judged).map(
    ({request}) => `${request.method} ${request.target}`,
  );
}

describe('shortestSequence', () => {
  it('keeps the requests that changed the judged thing, and drops the rest', () => {
    const completion = `POST /jobs/${JOB}/completion`;
    const all = [
      'POST /deployments -> c8gauge-1-a-process-1',
      `POST /jobs/activation -> {"jobKey":${JOB}}`,
      'POST /process-instances -> 2251799813685999',
      `!${completion}`,
      '?GET /topology',
      `!${completion}`,
    ];
    expect(shown(all, 5)).toEqual(['POST /jobs/activation', completion, completion]);
  });

  it('keeps what the behaviour did, and what led to that', () => {
    const all = [
      'POST /deployments -> c8gauge-1-a-process-1',
      `POST /jobs/activation -> {"jobKey":${JOB}}`,
      `!POST /jobs/${JOB}/failure`,
      '!POST /jobs/activation?again',
    ];
    expect(shown(all, 3)).toEqual([
      'POST /jobs/activation',
      `POST /jobs/${JOB}/failure`,
      'POST /jobs/activation?again',
    ]);
  });

  it('ends with the request that read the effect', () => {
    const all = [
      `POST /jobs/activation -> {"jobKey":${JOB}}`,
      `!POST /jobs/${JOB}/failure`,
      '?POST /incidents/search',
      '?POST /incidents/search?again',
    ];
    expect(shown(all, 1)).toEqual([
      'POST /jobs/activation',
      `POST /jobs/${JOB}/failure`,
      'POST /incidents/search?again',
    ]);
  });

  it('shows the pages before a page, and a poll once', () => {
    const all = ['?!POST /search?1', '?!POST /search?2', '?!POST /search?3', '?!POST /search?3'];
    // The poll just before is the same request.
    expect(shown(all, 3)).toEqual(['POST /search?1', 'POST /search?2', 'POST /search?3']);
  });

  it('is one request where one shows it', () => {
    expect(shown(['?!GET /topology'], 0)).toEqual(['GET /topology']);
  });
});
