import {editingSuccess, mapObjects} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const tenantMissing: MakeFault = () => ({
  name: 'tenant-missing',
  class: 'body',
  says: 'omits tenantId',
  answer: editingSuccess(value => mapObjects(value, ({tenantId: _, ...object}) => object)),
});
