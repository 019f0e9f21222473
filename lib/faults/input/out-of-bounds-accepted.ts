import {accepting} from './accepting.ts';

export const outOfBoundsAccepted = accepting(
  'out-of-bounds-accepted',
  'takes an int64 that is none',
  ({body}) => /\d{19,}/.test(body.toString()),
);
