import {deleteResource as remove} from '../commands/delete-resource.ts';
import {pathKey} from './request-fields.ts';
import {NO_CONTENT, type Route} from './route.ts';

/** Deletes what was deployed. It is no operation of the contract: only the product's versions have it. */
export const deleteResource: Route = {
  operationId: 'deleteResource',
  method: 'POST',
  path: '/resources/:resourceKey/deletion',
  limited: false,
  properties: ['operationReference'],
  handle(cluster, request) {
    remove(cluster, pathKey(request.params, 'resourceKey'));
    return NO_CONTENT;
  },
};
