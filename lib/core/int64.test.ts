import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type JsonValue, parseJson, parseJsonNumbers, stringifyJson} from './int64.ts';

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

/** Makes the exact reader read a text: beside it stands a number that `JSON.parse` would round. */
function readExactly(text: string): JsonValue {
  return (parseJson(`[9007199254740993,${text}]`) as JsonValue[])[1] as JsonValue;
}

/** The value as `JSON.parse` has it. */
function rounded(value: JsonValue): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, rounded(each)]));
}

describe('the exact reader', () => {
  it.each([
    '[9007199254740991,9007199254740992,-9007199254740991,1000000000000000]',
    '-9223372036854775808',
    '{"a":[9007199254740993,1],"b":{"c":-9007199254740993}}',
    '{"text":"9007199254740993","escaped":"a\\"9007199254740993\\u00e9\\\\"}',
    '[1.5,1e3,-0,0,1E+2,1234567890123456.5,12345678901234567e3]',
    ' { "a" : [ ] , "b" : { } , "c" : [ true , false , null ] } ',
    '"\\ud83d\\ude00 \u2028 é"',
    '{"a":1,"a":2}',
  ])('reads %s as JSON.parse does, but for the rounding', text => {
    expect(rounded(readExactly(text))).toEqual(JSON.parse(text));
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
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(() => parseJson(text)).toThrow(SyntaxError);
    expect(() => readExactly(text)).toThrow(SyntaxError);
  });

  it('reads whatever can be written, with every integer exact', () => {
    const {value} = fc.letrec<{value: JsonValue}>(tie => ({
      value: fc.oneof(
        {maxDepth: 4},
        fc.constantFrom(null, true, false),
        fc.bigInt({min: 10n ** 15n, max: 2n ** 63n - 1n}),
        fc
          .double({noNaN: true, noDefaultInfinity: true})
          .filter(n => Math.abs(n) < 1e15)
          .map(n => (n === 0 ? 0 : n)),
        fc.string({unit: 'binary'}),
        fc.array(tie('value'), {maxLength: 5}),
        fc.dictionary(fc.string(), tie('value'), {maxKeys: 5, noNullPrototype: true}),
      ),
    }));
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 2), (given, indent) => {
        expect(readExactly(stringifyJson(given, indent))).toEqual(given);
      }),
      {numRuns: 500},
    );
  });

  it('accepts and refuses the same texts as JSON.parse, whatever is done to them', () => {
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
    const readAlone = (text: string) => parseJsonNumbers(text, Number);
    fc.assert(
      fc.property(mutated, text => {
        expect(accepts(readAlone, text)).toBe(accepts(JSON.parse, text));
      }),
      {numRuns: 2000},
    );
  });

  it('hands every number over as it was written', () => {
    const text = '{"a":[1.50,-0,2251799813685249],"b":1E+2}';
    const digits: string[] = [];
    parseJsonNumbers(text, each => digits.push(each));
    expect(digits).toEqual(['1.50', '-0', '2251799813685249', '1E+2']);
  });
});

describe('what no reader has to take', () => {
  const nested = (depth: number, inside: string) => '['.repeat(depth) + inside + ']'.repeat(depth);
  const members = (depth: number, inside: string) =>
    '{"a\\"[":'.repeat(depth) + inside + '}'.repeat(depth);

  it.each([
    ['lists', nested, '1'],
    ['lists around a key', nested, '2251799813685249'],
    ['objects', members, '1'],
    ['objects around a key', members, '2251799813685249'],
  ])('reads %s that are nested 1000 levels deep, and refuses deeper ones', (_, wrap, inside) => {
    expect(stringifyJson(parseJson(wrap(1000, inside)))).toBe(wrap(1000, inside));
    for (const depth of [1001, 100_000])
      expect(() => parseJson(wrap(depth, inside))).toThrow('nested deeper than 1000 levels');
  });

  it('counts levels, and no brackets beside each other or in strings', () => {
    const flat = `[${'[],'.repeat(5000)}{}, "${'[{'.repeat(5000)}\\\\"]`;
    expect(parseJson(flat)).toHaveLength(5002);
    expect(parseJson(`[${'[],'.repeat(5000)}2251799813685249]`)).toHaveLength(5001);
  });

  it('refuses numbers of more than 1000 digits', () => {
    expect(parseJson('1'.repeat(1000))).toBe(BigInt('1'.repeat(1000)));
    expect(() => parseJson(`[${'1'.repeat(1_000_000)}]`)).toThrow('a number of 1000000 digits');
  });
});

describe('stringifyJson', () => {
  it('writes what JSON.stringify writes, indented or not', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, 2), (value, indent) => {
        expect(stringifyJson(value, indent)).toBe(JSON.stringify(value, null, indent));
      }),
      {numRuns: 500},
    );
  });

  it('omits undefined in objects, writes null for it in arrays, and asks toJSON', () => {
    const value = {a: undefined, b: [undefined, () => 1], c: new Date(0), d: {}, e: []};
    for (const indent of [0, 2])
      expect(stringifyJson(value, indent)).toBe(JSON.stringify(value, null, indent));
    expect(stringifyJson(undefined)).toBe('null');
  });
});
