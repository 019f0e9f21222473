import {isObject, jsonOf} from '../edit.ts';
import {accepting} from './accepting.ts';

export const missingPropertyAccepted = accepting(
  'missing-property-accepted',
  'accepts a body without a required property',
  ({body}, last) => {
    const [sent, good] = [jsonOf(body), jsonOf(last.request.body)];
    if (!isObject(sent) || !isObject(good)) return false;
    return Object.keys(good).some(name => !Object.hasOwn(sent, name));
  },
);
