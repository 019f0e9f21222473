import {accepting} from './accepting.ts';

export const unknownKeyAccepted = accepting(
  'unknown-key-accepted',
  'answers for a key that does not exist',
  ({target}, _, {status}) => status === 404 && /\/\d{16,}/.test(target),
);
