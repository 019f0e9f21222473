import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseJson, stringifyJson} from './int64.ts';

describe('int64 in JSON', () => {
  it('keeps a key of partition 4, which a number would round', () => {
    expect(Number('9007199254740993')).toBe(9007199254740992);
    expect(parseJson('{"jobKey":9007199254740993}')).toEqual({jobKey: 9007199254740993n});
  });

  it('makes a bigint of every key, also of one that a number could hold', () => {
    expect(parseJson('[2251799813685249]')).toEqual([2251799813685249n]);
  });

  it('leaves small integers and fractions numbers, beside long digits too', () => {
    expect(parseJson('[1, 2.5, -3e2, "2251799813685249", 0.1234567890123456789]')).toEqual([
      1,
      2.5,
      -300,
      '2251799813685249',
      0.12345678901234568,
    ]);
  });

  it('takes __proto__ as an ordinary name and pollutes nothing', () => {
    parseJson('{"__proto__":{"polluted":1},"key":2251799813685249}');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each(['', '{', '[1,]', '{"a":2251799813685249', 'nul'])('throws SyntaxError at %j', text => {
    expect(() => parseJson(text)).toThrow(SyntaxError);
  });

  it('writes and reads back every int64', () => {
    const key = fc.bigInt({min: 10n ** 15n, max: 2n ** 63n - 1n});
    fc.assert(
      fc.property(key, fc.jsonValue(), (value, other) => {
        const text = stringifyJson({value, other});
        const back = parseJson(text) as {value: bigint; other: unknown};
        expect(back.value).toBe(value);
        expect(text).toContain(value.toString());
      }),
      {seed: 20261124},
    );
  });
});
