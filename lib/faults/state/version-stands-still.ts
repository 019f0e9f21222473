import {editingSuccess, mapObjects} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const versionStandsStill: MakeFault = () => ({
  name: 'version-stands-still',
  class: 'state',
  says: 'gives every deployed version the number 1',
  answer: editingSuccess(value =>
    mapObjects(value, object =>
      typeof object['version'] === 'number' ? {...object, version: 1} : object,
    ),
  ),
});
