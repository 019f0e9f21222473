import {editingSuccess, mapObjects} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const keyIsText: MakeFault = () => ({
  name: 'key-is-text',
  class: 'body',
  says: 'writes keys as text, as later versions do',
  answer: editingSuccess(value =>
    mapObjects(value, object =>
      Object.fromEntries(
        Object.entries(object).map(([name, each]) => [
          name,
          name.endsWith('Key') ? String(each) : each,
        ]),
      ),
    ),
  ),
});
