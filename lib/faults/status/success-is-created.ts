import {editingResponse} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const successIsCreated: MakeFault = () => ({
  name: 'success-is-created',
  class: 'status',
  says: 'answers 201 where 200 is declared',
  answer: editingResponse(response =>
    response.status === 200 ? {...response, status: 201} : response,
  ),
});
