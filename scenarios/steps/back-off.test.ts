import {describe, expect, it} from 'vitest';
import type {Answer, Client} from '../../lib/client/client.ts';
import {isBackpressure} from '../../lib/engine/embedded/http/backpressure.ts';
import {backOffNamed} from './back-off.ts';

function clientAnswering(status: number, text: string): Client {
  const answer: Answer = {status, text, ok: status === 200, json: null, error: ''};
  return {call: async () => answer};
}

/** Ten refusals, then ten arrivals a millisecond apart: how many are held back? */
async function heldBackAfter(name: string, status: number, text: string): Promise<number> {
  let heldBack = 0;
  const backOff = backOffNamed(name, () => heldBack++);
  const camunda = backOff.hearing(clientAnswering(status, text));
  for (let count = 0; count < 10; count++) await camunda.call('createProcessInstance');
  const nowMs = Date.now();
  for (let arrival = 0; arrival < 10; arrival++) backOff.takesArrival(nowMs + arrival);
  return heldBack;
}

describe('backOffNamed', () => {
  it.each([
    ['aimd', 429, '', 5],
    ['aimd', 503, '{"title":"RESOURCE_EXHAUSTED"}', 5],
    ['aimd', 503, '{"title":"Partition unavailable"}', 0],
    ['aimd', 500, '{"title":"RESOURCE_EXHAUSTED"}', 0],
    ['aimd', 0, '', 0],
    ['aimd', 200, '{}', 0],
    ['none', 429, '', 0],
  ])('%s after %i %s holds back %i of 10', async (name, status, text, held) => {
    expect(await heldBackAfter(name, status, text)).toBe(held);
    // The engine counts by the table of dialects, the script by the client's rule: they must agree.
    if (name === 'aimd') expect(isBackpressure(status, () => text)).toBe(held > 0);
  });

  it('refuses a name that there is not, and is none by default', () => {
    expect(() => backOffNamed('maybe', () => undefined)).toThrow("unknown back-off 'maybe'");
    expect(backOffNamed(undefined, () => undefined).name).toBe('none');
  });
});
