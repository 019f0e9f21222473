import {describe, expect, it} from 'vitest';
import {brokenValues} from './broken-values.ts';

const of = (flat: Record<string, unknown>, kind: string) =>
  brokenValues(flat).find(each => each.class === kind)?.value;

describe('a list that is too long', () => {
  const list = {type: 'array', items: {type: 'string', example: 'a'}, maxItems: 2};

  it('has no item twice where it is a set, which a server may count as one', () => {
    expect(of({...list, uniqueItems: true}, 'above-bound')).toEqual(['a', 'a1', 'a2']);
    expect(of({...list, uniqueItems: true}, 'not-unique')).toEqual(['a', 'a']);
  });

  it('is of the sample where it is none', () => {
    expect(of(list, 'above-bound')).toEqual(['a', 'a', 'a']);
  });
});
