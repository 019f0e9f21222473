import {jsonOf} from '../edit.ts';
import {accepting} from './accepting.ts';

export const contentTypeIgnored = accepting(
  'content-type-ignored',
  'accepts JSON with any content type',
  ({headers, body}) => headers['content-type'] !== 'application/json' && jsonOf(body) !== undefined,
);
