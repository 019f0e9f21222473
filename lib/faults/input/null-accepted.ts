import {isObject, jsonOf} from '../edit.ts';
import {accepting} from './accepting.ts';

export const nullAccepted = accepting(
  'null-accepted',
  'accepts null for a required property',
  ({body}) => {
    const sent = jsonOf(body);
    return isObject(sent) && Object.values(sent).includes(null);
  },
);
