import {describe, expect, it} from 'vitest';
import {JsonLines} from './json-lines.ts';

const TEXT = `
{ "a\\"b": [1, {"x": "}],{"}, [],
    {"y":
      null }],
  "paths": {
    "/a/{b}": {"get": {}, "put": "\\\\"},
    "twice": 1,
    "twice": {"z": -1.5e3
  }}
}
`;

describe('JsonLines', () => {
  const lines = new JsonLines(TEXT);

  it.each([
    [[], 2],
    [['a"b'], 2],
    [['a"b', '1', 'x'], 2],
    [['a"b', '3'], 3],
    [['a"b', '3', 'y'], 3],
    [['paths'], 5],
    [['paths', '/a/{b}', 'put'], 6],
    [['paths', 'twice', 'z'], 8],
    [['paths', 'none'], null],
    [['a"b', '4'], null],
    [['a"b', '0', 'x'], null],
  ] as const)('%j is on line %s', (segments, line) => {
    expect(lines.lineOf(segments)).toBe(line);
  });

  it('reads each part once, however often it is asked', () => {
    const wide = Object.fromEntries(Array.from({length: 20_000}, (_, at) => [`p${at}`, {q: at}]));
    const large = new JsonLines(JSON.stringify(wide, null, 1));
    const found = Array.from({length: 20_000}, (_, at) => large.lineOf([`p${at}`, 'q']));
    expect(found).toEqual(Array.from({length: 20_000}, (_, at) => 3 + at * 3));
  });
});
