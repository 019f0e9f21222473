import {editingSuccess, mapObjects} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const keyRounded: MakeFault = () => ({
  name: 'key-rounded',
  class: 'body',
  says: 'passes keys through a double',
  answer: editingSuccess(value =>
    mapObjects(value, object =>
      Object.fromEntries(
        Object.entries(object).map(([name, each]) => [
          name,
          typeof each === 'bigint' ? BigInt(Number(each)) : each,
        ]),
      ),
    ),
  ),
});
