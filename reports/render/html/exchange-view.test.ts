import {describe, expect, test} from 'vitest';
import {bodyPieces} from './exchange-view.tsx';

describe('a body', () => {
  test('of JSON is laid out and coloured by what its pieces are, with its int64 exact', () => {
    const pieces = bodyPieces('{"key":9007199254740993,"on":true,"name":"a\\"b"}');
    expect(pieces.filter(each => each.kind !== 'plain')).toEqual([
      {kind: 'key', text: '"key"'},
      {kind: 'number', text: '9007199254740993'},
      {kind: 'key', text: '"on"'},
      {kind: 'word', text: 'true'},
      {kind: 'key', text: '"name"'},
      {kind: 'string', text: '"a\\"b"'},
    ]);
    expect(pieces.map(each => each.text).join('')).toContain('\n  "on": true,');
  });

  test.each(['<html>', '{"cut":', '', '\u0000'])('that is not JSON stays as it came: %j', body => {
    const pieces = bodyPieces(body);
    expect(pieces.map(each => each.kind)).toEqual(['plain']);
    expect(pieces[0]?.text).toBe(body === '\u0000' ? '\\u0000' : body);
  });

  test('of a megabyte is cut, and says by how much', () => {
    const [piece] = bodyPieces('x'.repeat(1_000_000));
    expect(piece?.text).toMatch(/x… \(992,000 more characters\)$/);
  });
});
