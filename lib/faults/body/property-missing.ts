import {editingSuccess, mapObjects} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const propertyMissing: MakeFault = () => ({
  name: 'property-missing',
  class: 'body',
  says: 'omits the first property of every object',
  answer: editingSuccess(value =>
    mapObjects(value, object => Object.fromEntries(Object.entries(object).slice(1))),
  ),
});
