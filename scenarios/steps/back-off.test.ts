import {describe, expect, it} from 'vitest';
import type {Client} from '../../lib/client/client.ts';
import {backOffNamed} from './back-off.ts';

function clientAnswering(status: number, backpressure: boolean): Client {
  const answer = {status, backpressure, text: '', ok: status === 200, json: null, error: ''};
  return {call: () => answer};
}

/** Ten refusals, then ten arrivals a millisecond apart: how many are held back? */
function heldBackAfter(name: string, status: number, isRefusal: boolean): number {
  let heldBack = 0;
  const backOff = backOffNamed(name, () => heldBack++);
  const camunda = backOff.watch(clientAnswering(status, isRefusal));
  for (let count = 0; count < 10; count++) camunda.call('createProcessInstance');
  const nowMs = Date.now();
  for (let arrival = 0; arrival < 10; arrival++) backOff.takesArrival(nowMs + arrival);
  return heldBack;
}

describe('backOffNamed', () => {
  it.each([
    ['aimd', 429, true, 5],
    ['aimd', 503, true, 5],
    ['aimd', 503, false, 0],
    ['aimd', 0, false, 0],
    ['aimd', 200, false, 0],
    ['none', 429, true, 0],
  ])('%s after %i (backpressure: %s) holds back %i of 10', (name, status, refusal, held) => {
    expect(heldBackAfter(name, status, refusal)).toBe(held);
  });

  it('refuses a name that there is not, and is none by default', () => {
    expect(() => backOffNamed('maybe', () => undefined)).toThrow("unknown back-off 'maybe'");
    expect(backOffNamed(undefined, () => undefined).name).toBe('none');
  });
});
