import {expect, it} from 'vitest';
import {idPart} from './finding-id.ts';

it('leaves the parts of an id apart, whatever an operation is called', () => {
  expect(['repos/get', 'a#b', 'a~b', 'plain'].map(idPart)).toEqual([
    'repos~1get',
    'a~2b',
    'a~0b',
    'plain',
  ]);
});
