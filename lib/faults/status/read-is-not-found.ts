import {editingResponse, isSuccess} from '../edit.ts';
import type {MakeFault} from '../fault.ts';
import {isRoute} from '../routes.ts';

export const readIsNotFound: MakeFault = () => ({
  name: 'read-is-not-found',
  class: 'status',
  says: 'answers 404 to every read by key',
  answer: editingResponse((response, request) =>
    isRoute(request, 'GET', '/{}') && isSuccess(response) ? {...response, status: 404} : response,
  ),
});
