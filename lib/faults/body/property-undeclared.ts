import {editingSuccess, isObject} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const propertyUndeclared: MakeFault = () => ({
  name: 'property-undeclared',
  class: 'body',
  says: 'adds a property that the contract does not name',
  answer: editingSuccess(value => (isObject(value) ? {...value, debug: true} : value)),
});
