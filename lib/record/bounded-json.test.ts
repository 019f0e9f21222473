import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseJson, stringifyJson} from '../core/int64.ts';
import {BoundedJson, type JsonBounds} from './bounded-json.ts';

const WIDE: JsonBounds = {bytesMax: 1e6, depthMax: 64, textBytesMax: 1e6, tokensMax: 1e6};

/** Reads a text in pieces of so many bytes. */
function read(text: string, pieceBytes = 7, bounds: Partial<JsonBounds> = {}): unknown {
  const json = new BoundedJson({...WIDE, ...bounds}, [], () => undefined);
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    json.write(bytes.subarray(at, at + pieceBytes));
  }
  return json.end();
}

const anything = fc.letrec(tie => ({
  value: fc.oneof(
    {maxDepth: 3},
    fc.constantFrom(null, true, false),
    fc.bigInt({min: -(2n ** 63n), max: -(10n ** 15n)}),
    fc.bigInt({min: 10n ** 15n, max: 2n ** 63n - 1n}),
    fc.double({noNaN: true, noDefaultInfinity: true}).filter(each => Math.abs(each) < 1e15),
    fc.string({unit: 'binary'}),
    fc.array(tie('value'), {maxLength: 5}),
    fc.dictionary(fc.string(), tie('value'), {maxKeys: 5}),
  ),
})).value;

describe('BoundedJson', () => {
  it('reads what can be written, in pieces of any length, with exact integers', () => {
    const given = fc.dictionary(fc.string(), anything, {maxKeys: 5});
    fc.assert(
      fc.property(given, fc.integer({min: 1, max: 40}), (value, pieceBytes) => {
        const text = stringifyJson(value);
        expect(read(text, pieceBytes)).toEqual(parseJson(text));
      }),
      {numRuns: 200},
    );
  });

  it('accepts the same texts as JSON.parse, however they are changed', () => {
    const marks = fc.constantFrom('"', '\\', ',', '}', ']', '0', '-', '.', 'e', ' ', 'é');
    const object = fc.dictionary(fc.string(), fc.jsonValue({maxDepth: 2}), {maxKeys: 3});
    const accepts = (parse: (text: string) => unknown, text: string) => {
      try {
        parse(text);
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(object, fc.nat(), marks, (value, at, mark) => {
        const text = JSON.stringify(value);
        const place = 1 + (at % text.length);
        const changed = text.slice(0, place) + mark + text.slice(place + 1);
        expect(
          accepts(each => read(each), changed),
          changed,
        ).toBe(accepts(JSON.parse, changed));
      }),
      {numRuns: 500},
    );
  });

  it.each([
    ['is longer than 9 bytes', '{"a":12345}', {bytesMax: 9}],
    ['nests deeper than 2 levels', '{"a":[[1]]}', {depthMax: 2}],
    ['holds more than 8 values', '{"a":[1,2,3]}', {tokensMax: 8}],
    ['holds a text of more than 5 bytes', '{"a":"123456789', {textBytesMax: 5}],
  ] as [string, string, Partial<JsonBounds>][])('%s', (why, text, bounds) => {
    expect(() => read(text, 1, bounds)).toThrow(why);
    expect(read(text.endsWith('}') ? text : `${text}"}`)).toHaveProperty('a');
  });

  it('shows a property as soon as it is there', () => {
    const seen: unknown[] = [];
    const json = new BoundedJson(WIDE, ['a'], (name, value) => seen.push([name, value]));
    json.write(new TextEncoder().encode('{"b":{"a":1},"a":"first","c":['));
    expect(seen).toEqual([['a', 'first']]);
  });
});
