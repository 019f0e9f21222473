import {resolveIncident as resolve} from '../bpmn/incidents.ts';
import {pathKey} from './request-fields.ts';
import {NO_CONTENT, type Route} from './route.ts';

/** Resolves an incident. */
export const resolveIncident: Route = {
  operationId: 'resolveIncident',
  method: 'POST',
  path: '/incidents/:incidentKey/resolution',
  limited: true,
  handle(cluster, request) {
    resolve(cluster, pathKey(request.params, 'incidentKey'));
    return NO_CONTENT;
  },
};
