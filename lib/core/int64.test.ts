import fc from 'fast-check';
import {parse} from 'lossless-json';
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

  it('reads small integers and fractions as numbers, also beside long digits', () => {
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

/** The text in a list with a key, so that the native parser is not used. */
const besideKey = (json: string) => `[2251799813685249,${json}]`;

/** As lossless-json reads it. */
const byLibrary = (text: string) =>
  parse(text, null, digits => (/^-?\d{16,}$/.test(digits) ? BigInt(digits) : Number(digits)));

describe('parseJson, of text with an integer that a number would round,', () => {
  it.each([
    '9007199254740993',
    '[9007199254740991,9007199254740992,-9007199254740991,1000000000000000]',
    '-9223372036854775808',
    '{"a":[9007199254740993,1],"b":{"c":-9007199254740993}}',
    '{"text":"9007199254740993","escaped":"a\\"9007199254740993\\u00e9\\\\"}',
    '[1.5,1e3,-0,0,1E+2,1234567890123456.5,12345678901234567e3]',
    ' { "a" : [ ] , "b" : { } , "c" : [ true , false , null ] } ',
    '"\\ud83d\\ude00 \u2028 é"',
  ])('reads %s as the library does', json => {
    const text = besideKey(json);
    expect(parseJson(text)).toEqual(byLibrary(text));
  });

  it('takes the last of two properties of one name, as JSON.parse does', () => {
    expect(parseJson('{"key":2251799813685249,"key":2251799813685250}')).toEqual({
      key: 2251799813685250n,
    });
  });

  it('makes __proto__ a property like any other', () => {
    const value = parseJson('{"__proto__":{"polluted":true},"key":9007199254740993}');
    expect(Object.keys(value as object)).toEqual(['__proto__', 'key']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each([
    ...['', ' ', '{', '[', '"', '{"a"', '{"a":', '{"a":1', '{"a":1,}', '[1,]', '[1 2]', '{a:1}'],
    ...['01', '-', '1.', '.5', '1e', '+1', 'tru', 'nul', 'NaN', '1 2', '{} x', '"a\nb"', '"\\x"'],
    ...['"\\', '"\\"', '"\\u12"', "'a'", '{"a":1 "b":2}', '\u00a01'],
  ])('refuses %j, as JSON.parse does', text => {
    expect(() => JSON.parse(besideKey(text))).toThrow(SyntaxError);
    expect(() => parseJson(besideKey(text))).toThrow(SyntaxError);
  });

  it('reads whatever can be written, with every integer exact', () => {
    const {value} = fc.letrec(tie => ({
      value: fc.oneof(
        {maxDepth: 4},
        fc.constantFrom(null, true, false),
        fc.bigInt({min: 10n ** 15n, max: 2n ** 63n - 1n}),
        fc.double({noNaN: true, noDefaultInfinity: true}).filter(n => Math.abs(n) < 1e15),
        fc.string({unit: 'binary'}),
        fc.array(tie('value'), {maxLength: 5}),
        fc.dictionary(fc.string(), tie('value'), {maxKeys: 5}),
      ),
    }));
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 2), (given, indent) => {
        const text = besideKey(stringifyJson(given, indent));
        expect(parseJson(text)).toEqual(byLibrary(text));
      }),
      {numRuns: 200},
    );
  });

  it('accepts the same texts as JSON.parse, whatever is done to them', () => {
    const mutated = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.constantFrom('"', '\\', ',', '}', ']', '0', '-', '.', 'e', ' '),
      )
      .map(
        ([text, at, put]) =>
          text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1),
      );
    const accepts = (read: (text: string) => unknown, text: string) => {
      try {
        read(text);
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(mutated, json => {
        const text = besideKey(json);
        expect(accepts(parseJson, text)).toBe(accepts(JSON.parse, text));
      }),
      {numRuns: 1000},
    );
  });
});
