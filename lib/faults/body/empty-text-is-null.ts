import {editingSuccess, mapObjects} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const emptyTextIsNull: MakeFault = () => ({
  name: 'empty-text-is-null',
  class: 'body',
  says: 'answers null for an empty text in variables',
  answer: editingSuccess(value =>
    mapObjects(value, object =>
      Object.fromEntries(
        Object.entries(object).map(([name, each]) => [name, each === '' ? null : each]),
      ),
    ),
  ),
});
