import {editingResponse, isRefusal, withJson} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

export const problemIsList: MakeFault = () => ({
  name: 'problem-is-list',
  class: 'body',
  says: 'answers a list of problems',
  answer: editingResponse(response =>
    isRefusal(response) ? withJson(response, value => [value]) : response,
  ),
});
