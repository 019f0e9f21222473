import {isObject, jsonOf} from '../edit.ts';
import {accepting} from './accepting.ts';

export const wrongTypeAccepted = accepting(
  'wrong-type-accepted',
  'accepts a property of a wrong type',
  ({body}, last) => {
    const [sent, good] = [jsonOf(body), jsonOf(last.request.body)];
    if (!isObject(sent) || !isObject(good)) return false;
    return Object.entries(sent).some(
      ([name, each]) =>
        Object.hasOwn(good, name) && each !== null && typeof each !== typeof good[name],
    );
  },
);
