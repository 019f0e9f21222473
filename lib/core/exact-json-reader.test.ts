import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readExactJson} from './exact-json-reader.ts';
import {parseJson, stringifyJson} from './int64.ts';

describe('readExactJson', () => {
  it.each([
    '9007199254740993',
    '[9007199254740991,9007199254740992,-9007199254740991,1000000000000000]',
    '-9223372036854775808',
    '{"a":[9007199254740993,1],"b":{"c":-9007199254740993}}',
    '{"text":"9007199254740993","escaped":"a\\"9007199254740993\\u00e9\\\\"}',
    '[1.5,1e3,-0,0,1E+2,1234567890123456.5,12345678901234567e3]',
    ' { "a" : [ ] , "b" : { } , "c" : [ true , false , null ] } ',
    '"\\ud83d\\ude00 \u2028 é"',
    '{"a":1,"a":2}',
  ])('reads %s as parseJson does', text => {
    expect(readExactJson(text)).toEqual(parseJson(text));
  });

  it('makes __proto__ a property like any other', () => {
    const value = readExactJson('{"__proto__":{"polluted":true},"key":9007199254740993}');
    expect(Object.keys(value as object)).toEqual(['__proto__', 'key']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each([
    ...['', ' ', '{', '[', '"', '{"a"', '{"a":', '{"a":1', '{"a":1,}', '[1,]', '[1 2]', '{a:1}'],
    ...['01', '-', '1.', '.5', '1e', '+1', 'tru', 'nul', 'NaN', '1 2', '{} x', '"a\nb"', '"\\x"'],
    ...['"\\', '"\\"', '"\\u12"', "'a'", '{"a":1 "b":2}', '\u00a01'],
  ])('refuses %j, as JSON.parse does', text => {
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(() => readExactJson(text)).toThrow(SyntaxError);
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
        const text = stringifyJson(given, indent);
        expect(readExactJson(text)).toEqual(parseJson(text));
      }),
      {numRuns: 500},
    );
  });

  it('says yes and no to the same texts as JSON.parse, whatever is done to them', () => {
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
      fc.property(mutated, text => {
        expect(accepts(readExactJson, text)).toBe(accepts(JSON.parse, text));
      }),
      {numRuns: 2000},
    );
  });
});
