import {jsonOf} from '../edit.ts';
import {accepting} from './accepting.ts';

export const malformedJsonAccepted = accepting(
  'malformed-json-accepted',
  'accepts what is not JSON',
  ({body}, _, {status}) => status === 400 && body.length > 0 && jsonOf(body) === undefined,
);
