import {accepting} from './accepting.ts';

export const unknownKeyAccepted = accepting(
  'unknown-key-accepted',
  'answers for a key that nothing has',
  ({target}, _, {status}) => status === 404 && /\/\d{16,}/.test(target),
);
