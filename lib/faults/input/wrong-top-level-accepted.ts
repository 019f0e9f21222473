import {isObject, jsonOf} from '../edit.ts';
import {accepting} from './accepting.ts';

export const wrongTopLevelAccepted = accepting(
  'wrong-top-level-accepted',
  'accepts a list or a text for the body',
  ({body}) => jsonOf(body) !== undefined && !isObject(jsonOf(body)),
);
