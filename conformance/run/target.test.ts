import {describe, expect, it} from 'vitest';
import {ExchangeMemory} from './target.ts';

const MEBIBYTE = 1024 * 1024;

function had(url: string, bytes: number) {
  const request = {method: 'GET', target: '/', headers: {}, body: null};
  const response = {status: 200, headers: {}, body: new Uint8Array(bytes)};
  return {exchange: {request, url, response, failure: null, durationMs: 1}, writes: false};
}

function remembered(count: number, bytes: number): string[] {
  const memory = new ExchangeMemory();
  for (let at = 0; at < count; at += 1) memory.add(had(String(at), bytes));
  return memory.take().map(each => each.exchange.url);
}

describe('ExchangeMemory', () => {
  it('gives what came since it was asked, once', () => {
    const memory = new ExchangeMemory();
    memory.add(had('a', 1));
    memory.add(had('b', 1));
    expect(memory.take().map(each => each.exchange.url)).toEqual(['a', 'b']);
    expect(memory.take()).toEqual([]);
  });

  it('keeps the latest, however many come', () => {
    const kept = remembered(1000, 0);
    expect(kept.length).toBeLessThanOrEqual(48);
    expect(kept.at(-1)).toBe('999');
  });

  it('keeps no more than it has room for, however large they are', () => {
    expect(remembered(10, 10 * MEBIBYTE)).toEqual(['7', '8', '9']);
    expect(remembered(2, 40 * MEBIBYTE)).toEqual([]);
  });
});
