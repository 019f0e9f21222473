import {accepting} from './accepting.ts';

export const malformedKeyAccepted = accepting(
  'malformed-key-accepted',
  'accepts a malformed key',
  ({target}) => target.includes('/not-a-key'),
);
