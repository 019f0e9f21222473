import {jsonOf} from '../edit.ts';
import {accepting} from './accepting.ts';

export const contentTypeIgnored = accepting(
  'content-type-ignored',
  'takes JSON whatever it calls itself',
  ({headers, body}) => headers['content-type'] !== 'application/json' && jsonOf(body) !== undefined,
);
