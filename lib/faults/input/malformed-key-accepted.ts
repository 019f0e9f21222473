import {accepting} from './accepting.ts';

export const malformedKeyAccepted = accepting(
  'malformed-key-accepted',
  'takes what is no key for a key',
  ({target}) => target.includes('/not-a-key'),
);
