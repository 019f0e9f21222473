import {describe, expect, it} from 'vitest';
import {apiKeysFor} from './api-keys.ts';

const ASKED = [
  {id: 'desk', name: 'X-Desk-Key'},
  {id: 'visitor', name: 'visit'},
];

describe('apiKeysFor', () => {
  it.each([
    ['one for all', 'abc==', {desk: 'abc==', visitor: 'abc=='}],
    ['one by its id', 'visitor=a=b', {visitor: 'a=b'}],
    ['one by its header', 'x-desk-key=abc', {desk: 'abc'}],
    ['one each', 'desk=one\r\nvisitor=two\n', {desk: 'one', visitor: 'two'}],
    ['the rest', 'desk=one\nother', {desk: 'one', visitor: 'other'}],
    ['none', '', {}],
  ])('gives %s', (_, lines, keys) => {
    expect(apiKeysFor(lines, ASKED)).toEqual(keys);
  });

  it('refuses a name that the document does not have, and does not show what may be a key', () => {
    expect(() => apiKeysFor('dsek=secret-value', ASKED)).toThrow(
      /names 'dsek', which is no API key of the contract: choose from desk, visitor/,
    );
    expect(() => apiKeysFor('abcdefghijklmnopqrstuvwxyz=1', ASKED)).toThrow(/names 'abcd…'/);
    expect(() => apiKeysFor('a=b', [])).toThrow(/omit it: the contract asks for none/);
  });
});
