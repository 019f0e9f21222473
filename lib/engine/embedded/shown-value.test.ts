import {expect, it} from 'vitest';
import {shownValue} from './shown-value.ts';

const circular: Record<string, unknown> = {n: 1};
circular['me'] = circular;

/** Each was tried on k6 2.2.1. */
it.each<readonly [unknown, string]>([
  ['a "text"', 'a "text"'],
  [{a: 'he said "x"', 'b c': [1, 'x', {c: 2}]}, '{ a: "he said "x"", b c: [ 1, "x", { c: 2 } ] }'],
  [[1, undefined, null, Number.NaN], '[ 1, null, null, NaN ]'],
  [undefined, 'undefined'],
  [{a: {}, b: []}, '{ a: {}, b: [] }'],
  [() => 1, '[object Function]'],
  [10n, '10'],
  [Symbol('q'), 'q'],
  [{s: Symbol('q'), f() {}}, '{ s: "q", f: [object Function] }'],
  [-0, '0'],
  [new RangeError('boom'), 'RangeError: boom'],
  [new Date(0), '"1970-01-01T00:00:00.000Z"'],
  [new Date(Number.NaN), '{}'],
  [new Map([[1, 2]]), '{}'],
  [circular, '{ n: 1, me: [Circular] }'],
  [new Uint8Array([1, 2]), 'Uint8Array(2) [ 1, 2 ]'],
  [new Uint8Array([1, 2]).buffer, 'ArrayBuffer { [Uint8Contents]: <01 02>, byteLength: 2 }'],
])('%s is written as by k6', (value, text) => {
  expect(shownValue(value)).toBe(text);
});
