import {accepting} from './accepting.ts';

export const outOfBoundsAccepted = accepting(
  'out-of-bounds-accepted',
  'accepts an integer out of bounds',
  ({body}) => /\d{19,}/.test(body.toString()),
);
