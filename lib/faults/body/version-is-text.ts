import {editingSuccess, mapObjects} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const versionIsText: MakeFault = () => ({
  name: 'version-is-text',
  class: 'body',
  says: 'writes versions as text',
  answer: editingSuccess(value =>
    mapObjects(value, object =>
      typeof object['version'] === 'number'
        ? {...object, version: String(object['version'])}
        : object,
    ),
  ),
});
