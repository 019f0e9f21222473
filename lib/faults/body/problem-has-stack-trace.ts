import {editingResponse, isObject, isRefusal, withJson} from '../edit.ts';
import type {MakeFault} from '../fault.ts';

const TRACE =
  'java.lang.NullPointerException\n\tat io.camunda.zeebe.gateway.rest.Mapper.map(Mapper.java:42)';

export const problemHasStackTrace: MakeFault = () => ({
  name: 'problem-has-stack-trace',
  class: 'body',
  says: 'puts a stack trace into the detail',
  answer: editingResponse(response =>
    isRefusal(response)
      ? withJson(response, value => (isObject(value) ? {...value, detail: TRACE} : value))
      : response,
  ),
});
