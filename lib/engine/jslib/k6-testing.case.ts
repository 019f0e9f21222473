import {type ModuleCase, throws} from '../modules.case.ts';

const failed = (told: string) => throws(told);

/** Each value was tried with the library itself, 0.6.1, on k6 2.2.1. */
export const ASSERTION_CASES: readonly ModuleCase[] = [
  {
    top: `import {expect as plain} from 'https://jslib.k6.io/k6-testing/0.6.1/index.js';
      const expect = plain.configure({softMode: 'throw', colorize: false}).soft;
      class A { constructor(n) { this.n = n; } }
      class B extends A {}`,
    values: {
      'expect(1).toBe(1)': null,
      'expect(0).toBe(-0)': failed('\n\n   Error: expect(received).toBe(expected)\n      At: '),
      "expect('a').toBe('b')": failed('\n\nExpected: b\nReceived: a'),
      "expect('a').not.toBe('a')": failed('\n\nExpected: a\nReceived: a'),
      'expect(1).not.not.toBe(1)': null,
      "expect(1, 'why not').toBe(2)": failed('   Error: why not\n'),
      'expect(1, 5).toBe(2)': failed('   Error: expect(received).toBe(expected)\n'),
      'expect(5n).toBe(5n)': throws('BigInt'),
      'expect(new A(1)).toEqual(new B(1))': null,
      'expect({a: undefined, b: 1}).toEqual({b: 1})': failed('Expected: {"b":1}'),
      'expect({a: [{b: 1}]}).toEqual({a: [{b: 1}]})': null,
      'expect(NaN).toEqual(NaN)': failed('Expected: null'),
      'expect(new Date(1)).toEqual(new Date(2))': null,
      "expect('1').toEqual(1)": failed('Received: "1"'),
      'expect(1.005).toBeCloseTo(1.01, 2)': null,
      'expect(1).toBeCloseTo(2)': failed('Expected difference: < 0.02\nReceived difference: 1'),
      'expect(0).toBeCloseTo(0)': failed('Expected difference: < 0'),
      'expect(undefined).toBeDefined()': failed('toBeDefined()'),
      'expect(undefined).toBeUndefined()': null,
      "expect('x').toBeNaN()": null,
      'expect(0).toBeFalsy()': null,
      'expect(0).toBeTruthy()': failed('Received: 0'),
      'expect(1).toBeNull()': failed('Received: 1'),
      'expect(1).toBeGreaterThan(2)': failed('Expected: > 2\nReceived: 1'),
      'expect(2).toBeGreaterThanOrEqual(2)': null,
      'expect(2).toBeLessThan(2)': failed('Expected: < 2'),
      'expect(3).toBeLessThanOrEqual(2)': failed('Expected: <= 2'),
      'expect(5).toBeInstanceOf(A)': failed(
        'Expected constructor: A\nReceived constructor: Number',
      ),
      'expect(new B(1)).toBeInstanceOf(A)': null,
      'expect([1, 2]).toHaveLength(3)': failed('Expected length: 3\nReceived length: 2'),
      'expect(5).toHaveLength(3)': throws('toString'),
      "expect('abc1').toContain(1)": null,
      'expect([1]).not.toContain(1)': failed('Expected not to contain: 1\n'),
      'expect(new Set([1])).toContain(2)': failed('Received set: {}'),
      "expect({a: 1}).toContain('a')": throws('only supported for strings, arrays, and sets'),
      'expect([{a: 1}]).toContainEqual({a: 1})': null,
      'expect([{a: 1}]).toContainEqual({a: 2})': failed('Expected to contain equal: {"a":2}'),
      "expect('abc').toContainEqual('a')": throws('only supported for arrays and sets'),
      "expect({a: [{b: 1}]}).toHaveProperty('a[0].b', 1)": null,
      "expect({'a.b': 1}).toHaveProperty('a.b')": failed('Expected property to exist: \n'),
      "expect({'a.b': 1}).toHaveProperty(['a.b'])": null,
      "expect({a: {b: 1}}).toHaveProperty(['a', 'b'], 1)": failed('Property path: a,b\n'),
      "expect({}).toHaveProperty('toString')": failed('Received object: {}'),
      "expect({a: 1}).not.toHaveProperty('a', 1)": failed('Expected property not to equal: 1'),
      "expect('abc').toHaveProperty('length')": throws('only supported for objects'),
      "plain.configure({softMode: 'throw', display: 'inline'}).soft([1]).toHaveLength(2)": throws(
        'error=expect(received).toHaveLength(expected) at=',
      ),
      'plain.configure({timeout: 3}).config': {
        timeout: 3,
        interval: 100,
        soft: false,
        softMode: 'fail',
        colorize: true,
        display: 'pretty',
      },
    },
  },
  {
    top: `import {expect} from 'https://jslib.k6.io/k6-testing/0.5.0/index.js';`,
    values: {
      'expect.config.softMode': 'throw',
      'expect.soft(1).toBe(2)': failed('Received: 1'),
    },
  },
];
